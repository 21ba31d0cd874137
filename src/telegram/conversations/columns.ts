import type { Context } from "grammy";
import type { Logger } from "pino";
import type { ColumnRole } from "../../domain/file-layout.ts";
import type { Flows } from "../../flows/flows.ts";
import { TALK_BUTTONS } from "../call-buttons.ts";
import { columnButton, findAgainButton, roleButton, rolesButton } from "../column-buttons.ts";
import type { MemberContext, Talk } from "../context.ts";
import { fetchFile } from "../fetch-file.ts";
import { columnChoiceMessage, columnsMessage, unreachableMessage } from "../messages/columns.ts";
import { type Look, lookAt } from "../messages/look.ts";
import { type Message, type Place, show } from "../messages/message.ts";
import { reviewedMessage } from "../messages/reviewed.ts";
import { type MemberView, viewOf } from "../messages/view.ts";
import { answerOutside, outerView, outside, showOutside } from "../outer.ts";
import { requireManager } from "../require-role.ts";

export const COLUMNS_TALK = "columns";

type ColumnsFlows = Pick<Flows, "reviewAgain" | "chooseColumn" | "forgetColumns">;

/** A file that waits, and the message in which it is talked about. */
export interface WaitingFile {
  readonly importId: number;
  readonly name: string;
  readonly fileId: string;
  readonly place: Place;
}

interface Desk {
  readonly talk: Talk;
  readonly file: WaitingFile;
  readonly view: MemberView;
}

/** What is tapped on the list of roles, or on the columns of one. */
type Tap =
  | { readonly type: "role"; readonly role: ColumnRole; readonly from: number }
  | { readonly type: "column"; readonly role: ColumnRole; readonly column: number }
  | { readonly type: "roles" | "findAgain" };

/** Which column is what is put right: a role → its column → the file is read again, and so on. */
export function columnsTalk(flows: ColumnsFlows, log: Logger) {
  return async (talk: Talk, _: Context, file: WaitingFile) => {
    const desk: Desk = { talk, file, view: await outerView(talk) };
    const { importId } = file;
    let look = await lookAgain(desk, flows, log);
    let before: Look | null = null;
    let asked: Extract<Tap, { type: "role" }> | null = null;
    while (look) {
      const tap = await askTap(
        desk,
        asked
          ? columnChoiceMessage(importId, look, asked.role, asked.from, desk.view)
          : columnsMessage(importId, look, before, desk.view),
      );
      asked = tap.type === "role" ? tap : null;
      if (tap.type === "role" || tap.type === "roles") continue;
      before = look;
      await tell(desk, look, tap, flows);
      look = await lookAgain(desk, flows, log);
    }
  };
}

/** Reads the file; null: there is nothing to be put right, and what there is instead has been shown. */
function lookAgain({ talk, file }: Desk, flows: ColumnsFlows, log: Logger): Promise<Look | null> {
  return outside(talk, async (ctx) => {
    const { importId, name, fileId, place } = file;
    await ctx.replyWithChatAction("typing");
    const fetched = await fetchFile(ctx, fileId, log);
    if ("words" in fetched) {
      await show(ctx.api, place, unreachableMessage(importId, fetched.words, viewOf(ctx)));
      return null;
    }
    const review = await flows.reviewAgain(ctx.seat, importId, fetched.bytes, ctx.today);
    const look = lookAt(review);
    if (!look) await show(ctx.api, place, reviewedMessage(review, name, viewOf(ctx)));
    return look;
  });
}

async function tell(
  { talk }: Desk,
  { layout: { fingerprint } }: Look,
  tap: Exclude<Tap, { type: "role" | "roles" }>,
  flows: ColumnsFlows,
): Promise<void> {
  await outside(talk, ({ seat }: MemberContext) => {
    if (tap.type !== "column") return flows.forgetColumns(seat, fingerprint);
    const column = tap.column < 0 ? null : tap.column;
    return flows.chooseColumn(seat, fingerprint, tap.role, column);
  });
}

/** Shows what is asked, and waits for a tap on one of its buttons. */
async function askTap(desk: Desk, question: Message): Promise<Tap> {
  const { talk, file } = desk;
  await showOutside(talk, file.place, question);
  const ctx = await talk.waitUntil((next) => tapIn(next, file) !== null, {
    otherwise: (next) => setRight(desk, next),
  });
  // The columns show what is in the file, which may be none of theirs by now.
  await outside(talk, requireManager);
  await answerOutside(talk);
  return tapIn(ctx, file)!;
}

function tapIn({ callbackQuery }: Context, { importId }: WaitingFile): Tap | null {
  const data = callbackQuery?.data ?? "";
  const role = roleButton.unpack(data);
  if (role?.importId === importId) return { type: "role", ...role };
  const column = columnButton.unpack(data);
  if (column?.importId === importId) return { type: "column", ...column };
  if (rolesButton.unpack(data)?.importId === importId) return { type: "roles" };
  return findAgainButton.unpack(data)?.importId === importId ? { type: "findAgain" } : null;
}

/** Whoever writes, or taps something else, does not want to talk about columns any more. */
async function setRight({ talk, file }: Desk, { callbackQuery }: Context): Promise<void> {
  const isHere = callbackQuery?.message?.message_id === file.place.messageId;
  if (!isHere || !TALK_BUTTONS.test(callbackQuery?.data ?? "")) await talk.halt({ next: true });
  await answerOutside(talk);
}

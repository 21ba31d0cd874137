import { InlineKeyboard } from "grammy";
import { ADVICE_PARTS, takesAdvice } from "../../domain/own-advice.ts";
import { asksWhetherMendable, isOwn, LONGEST_REASON } from "../../domain/own-reason.ts";
import { FAMILIES, type Family } from "../../domain/reason.ts";
import type { AddedReason, KeptReason } from "../../flows/answers/figures.ts";
import { type Fragment, html, lines, paragraphs } from "../../texts/html.ts";
import type { Texts } from "../../texts/texts.ts";
import {
  addReasonButton,
  adviceButton,
  archiveReasonButton,
  cancelReasonButton,
  familiesButton,
  mendingButton,
  openReasonButton,
  reasonsButton,
  reasonsOfButton,
  shippedAdviceButton,
} from "../reason-buttons.ts";
import { settingsButton } from "../setting-buttons.ts";
import { adviceForReason, adviceLines } from "./advice.ts";
import { capitalised } from "./capitalised.ts";
import { reasonName } from "./contact-line.ts";
import { inRows } from "./in-rows.ts";
import type { Message } from "./message.ts";
import type { View } from "./view.ts";

const REASONS_A_PAGE = 20;

/** Which family's reasons to change. */
export function familiesMessage({ texts }: View): Message {
  const { ownReasons: words, reasons } = texts;
  const keyboard = new InlineKeyboard();
  for (const family of FAMILIES) {
    keyboard.text(reasons.familyButtons[family], reasonsOfButton.pack({ family, from: 0 })).row();
  }
  return {
    text: paragraphs(html`✏️ <b>${words.title}</b>`, words.pickFamily),
    keyboard: keyboard
      .text(words.figures, reasonsButton.pack({ from: 0 }))
      .text(`⚙️ ${texts.settings.title}`, settingsButton.pack({})),
  };
}

/** The reasons of a family, a numbered button each; archived ones come last. */
export function familyReasonsMessage(
  family: Family,
  reasons: readonly KeptReason[],
  asked: number,
  { texts }: View,
): Message {
  const { ownReasons: words, common } = texts;
  const from = asked < reasons.length ? Math.max(0, asked) : 0;
  const shown = reasons.slice(from, from + REASONS_A_PAGE);
  const end = from + shown.length;
  const numbers = shown.map(({ code }, i) =>
    InlineKeyboard.text(String(from + i + 1), openReasonButton.pack({ code })),
  );
  const keyboard = InlineKeyboard.from(inRows(numbers)).row();
  if (from > 0) {
    const before = Math.max(0, from - REASONS_A_PAGE);
    keyboard.text(texts.absent.previous, reasonsOfButton.pack({ family, from: before }));
  }
  if (end < reasons.length) {
    keyboard.text(texts.absent.next, reasonsOfButton.pack({ family, from: end }));
  }
  return {
    text: paragraphs(
      html`<b>${texts.reasons.familyButtons[family]}</b>`,
      lines(...shown.map((reason, i) => html`${from + i + 1}. ${titleOf(reason, texts)}`)),
      words.tapNumber,
    ),
    keyboard: keyboard
      .row()
      .text(words.add, addReasonButton.pack({ family }))
      .text(common.back, familiesButton.pack({})),
  };
}

/** One reason, and what can be done with it. */
export function reasonOpenedMessage(reason: KeptReason, { texts }: View): Message {
  const { ownReasons: words, common } = texts;
  const { code, family, isArchived } = reason;
  const isAdvised = takesAdvice(reason);
  const advice = adviceLines(adviceForReason(reason, texts), texts);
  const isAsked = asksWhetherMendable(reason);
  const [stands, other] = reason.isMendable
    ? (["mend", "close"] as const)
    : (["close", "mend"] as const);
  const keyboard = isAdvised ? adviceKeyboard(reason, texts) : new InlineKeyboard();
  if (isAsked) {
    keyboard.text(words.mending[other].change, mendingButton.pack({ code, how: other })).row();
  }
  return {
    text: paragraphs(
      lines(html`<b>${titleOf(reason, texts)}</b>`, texts.reasons.familyButtons[family]),
      isArchived && words.whileArchived,
      isAsked && words.mending[stands].is,
      isAdvised ? (advice ?? words.saysNothing) : words.takesNoAdvice,
    ),
    keyboard: keyboard
      .text(
        isArchived ? words.bringBack : words.archive,
        archiveReasonButton.pack({ code, how: isArchived ? "bring_back" : "archive" }),
      )
      .row()
      .text(common.back, reasonsOfButton.pack({ family, from: 0 })),
  };
}

/** To put either in words of one's own; back to those that ship, where that has been done. */
function adviceKeyboard(reason: KeptReason, { ownReasons: { advice } }: Texts): InlineKeyboard {
  const { code } = reason;
  const keyboard = new InlineKeyboard();
  for (const part of ADVICE_PARTS) {
    keyboard.text(advice[part].change, adviceButton.pack({ code, part }));
  }
  keyboard.row();
  for (const part of ADVICE_PARTS) {
    if (reason[part] === null) continue;
    keyboard.text(advice[part].asShipped, shippedAdviceButton.pack({ code, part })).row();
  }
  return keyboard;
}

/** Asks what a new reason is to be called. */
export function askReasonNameMessage(family: Family, { texts }: View): Message {
  const { ownReasons: words, reasons, common } = texts;
  return {
    text: paragraphs(
      html`<b>${reasons.familyButtons[family]}</b>`,
      words.ask({ most: LONGEST_REASON }),
    ),
    keyboard: new InlineKeyboard().text(common.cancel, cancelReasonButton.pack({})),
  };
}

/** What came of it: the new reason, or the one that has that name already. */
export function addedReasonMessage({ type, reason }: AddedReason, view: View): Message {
  const { ownReasons: words, reasons } = view.texts;
  const name = reasonName(reason.code, [reason], view.texts);
  const said =
    type === "added"
      ? words.added({ name })
      : words.known[reason.isArchived ? "archived" : "inUse"]({
          name,
          family: reasons.familyButtons[reason.family],
        });
  const opened = reasonOpenedMessage(reason, view);
  return { ...opened, text: paragraphs(said, opened.text) };
}

/** "Cheaper elsewhere", "✍️ Our own kitchen", "🗄 Delays". */
function titleOf(reason: KeptReason, texts: Texts): Fragment {
  const name = capitalised(reasonName(reason.code, [reason], texts));
  return html`${reason.isArchived ? "🗄 " : ""}${isOwn(reason) ? "✍️ " : ""}${name}`;
}

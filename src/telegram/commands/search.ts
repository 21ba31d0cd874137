import { Composer } from "grammy";
import type { Flows } from "../../flows/flows.ts";
import type { MemberContext } from "../context.ts";
import { cardMessage } from "../messages/card.ts";
import { options, show } from "../messages/message.ts";
import { type FoundPage, searchMessage } from "../messages/search.ts";
import { viewOf } from "../messages/view.ts";
import { onTap } from "../on-tap.ts";
import { foundButton } from "../search-buttons.ts";

type SearchFlows = Pick<Flows, "findCustomers" | "openCard">;

/** Longer than any name or phone somebody would search by. */
const QUERY_LENGTH = 200;
const PAGE = 10;

/** In a private chat any text that nobody else has taken is a search for a customer. */
export function searchText(flows: SearchFlows) {
  const composer = new Composer<MemberContext>();

  composer.chatType("private").on("message:text", async (ctx) => {
    const text = ctx.message.text.trim();
    if (text.startsWith("/")) await ctx.reply(ctx.texts.search.unknownCommand);
    else await answerSearch(flows, ctx, text);
  });

  return composer;
}

/** The buttons between the pages of what a search found. */
export function searchPages(flows: SearchFlows) {
  const composer = new Composer<MemberContext>();

  onTap(composer, foundButton, async (ctx, { from }, place) => {
    const query = searchedFor(ctx.callbackQuery.message?.reply_to_message?.text);
    const page = query === null ? null : await findPage(flows, ctx, query, Math.max(0, from));
    if (query === null || page === null || page.matches.length === 0) {
      await ctx.answerCallbackQuery({ text: ctx.texts.search.again, show_alert: true });
      return;
    }
    await ctx.answerCallbackQuery();
    await show(ctx.api, place, searchMessage(page, PAGE, query, viewOf(ctx)));
  });

  return composer;
}

/** Answers with the card of the one customer found, else with a list to choose from. */
export async function answerSearch(
  flows: SearchFlows,
  ctx: MemberContext,
  typed: string,
): Promise<void> {
  const query = typed.slice(0, QUERY_LENGTH);
  const page = await findPage(flows, ctx, query, 0);
  const [only] = page.matches;
  const card =
    page.matches.length === 1 && only
      ? await flows.openCard(ctx.seat, only.customerId, ctx.today)
      : null;
  const view = viewOf(ctx);
  const message = card ? cardMessage(card, view) : searchMessage(page, PAGE, query, view);
  await ctx.reply(message.text.html, {
    ...options(message),
    ...(page.hasNext && {
      reply_parameters: { message_id: ctx.msgId!, allow_sending_without_reply: true },
    }),
  });
}

async function findPage(
  flows: SearchFlows,
  { seat, today }: MemberContext,
  query: string,
  from: number,
): Promise<FoundPage> {
  const found = await flows.findCustomers(seat, query, today, { from, most: PAGE + 1 });
  return { matches: found.slice(0, PAGE), from, hasNext: found.length > PAGE };
}

/** What stands in the message that asked, with /customer before it or without; null: it is gone. */
function searchedFor(text: string | undefined): string | null {
  const query = text?.replace(/^\/\w+(?:@\w+)?/, "").trim();
  return query ? query.slice(0, QUERY_LENGTH) : null;
}

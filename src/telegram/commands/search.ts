import { Composer } from "grammy";
import type { Flows } from "../../flows/flows.ts";
import type { MemberContext } from "../context.ts";
import { cardMessage } from "../messages/card.ts";
import { options } from "../messages/message.ts";
import { searchMessage } from "../messages/search.ts";
import { viewOf } from "../messages/view.ts";

type SearchFlows = Pick<Flows, "findCustomers" | "openCard">;

/** Longer than any name or phone somebody would search by. */
const QUERY_LENGTH = 200;

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

/** Answers with the card of the one customer found, else with a list to choose from. */
export async function answerSearch(
  flows: SearchFlows,
  ctx: MemberContext,
  typed: string,
): Promise<void> {
  const query = typed.slice(0, QUERY_LENGTH);
  const matches = await flows.findCustomers(ctx.seat, query, ctx.today);
  const [only] = matches;
  const card =
    matches.length === 1 && only
      ? await flows.openCard(ctx.seat, only.customerId, ctx.today)
      : null;
  const view = viewOf(ctx);
  const message = card ? cardMessage(card, view) : searchMessage(matches, query, view);
  await ctx.reply(message.text.html, options(message));
}

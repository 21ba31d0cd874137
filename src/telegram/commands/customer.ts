import { Composer } from "grammy";
import type { Flows } from "../../flows/flows.ts";
import type { MemberContext } from "../context.ts";
import { answerSearch } from "./search.ts";

/** `/customer NAME or PHONE` */
export function customerCommand(flows: Pick<Flows, "findCustomers" | "openCard">) {
  const composer = new Composer<MemberContext>();

  composer.command("customer", async (ctx) => {
    const query = ctx.match.trim();
    if (query === "") await ctx.reply(ctx.texts.search.ask);
    else await answerSearch(flows, ctx, query);
  });

  return composer;
}

import { Composer } from "grammy";
import type { Flows } from "../flows/flows.ts";
import type { BotContext } from "./context.ts";
import { greet } from "./greet.ts";
import { joinByLink } from "./join-by-link.ts";
import { personOf } from "./person-of.ts";
import { readStartLink } from "./start-link.ts";
import { takeSeat } from "./take-seat.ts";

type StrangerFlows = Pick<Flows, "claim" | "join" | "openBusiness" | "findSeat" | "findCallList">;

/**
 * Those without a seat: a link may give them one; anything else gets one polite line, in groups
 * only what is said to the bot.
 */
export function strangers(flows: StrangerFlows) {
  const composer = new Composer<BotContext>();

  composer.chatType("private").command("start", (ctx) => enter(ctx, ctx.match, flows));
  composer.chatType("private").on("message", tellStranger);
  composer.on("message:entities:bot_command", async (ctx, next) => {
    if (isCommandToUs(ctx.message.text ?? "", ctx.me.username)) await tellStranger(ctx);
    else await next();
  });
  composer.on("callback_query", async (ctx) => {
    await ctx.answerCallbackQuery({ text: ctx.texts.common.stranger, show_alert: true });
  });

  return composer;
}

async function tellStranger(ctx: BotContext): Promise<void> {
  await ctx.reply(ctx.texts.common.stranger);
}

function isCommandToUs(text: string, username: string): boolean {
  const [, name] = /^\/\w+@(\w+)/.exec(text) ?? [];
  return name?.toLowerCase() === username.toLowerCase();
}

async function enter(ctx: BotContext, payload: string, flows: StrangerFlows): Promise<void> {
  const link = readStartLink(payload);
  if (link?.kind === "join") return joinByLink(ctx, link.secret, flows);

  const person = personOf(ctx);
  const seat = link ? await flows.claim(person, link.secret) : await flows.openBusiness(person);
  if (seat) return greet(takeSeat(ctx, seat), flows);
  await ctx.reply(link ? ctx.texts.start.badClaim : ctx.texts.common.stranger);
}

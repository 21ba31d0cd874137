import { Composer } from "grammy";
import type { Flows, Person, Seat } from "../flows/flows.ts";
import { shorten } from "../texts/html.ts";
import type { BotContext } from "./context.ts";
import { greet } from "./greet.ts";
import { publishMemberMenu } from "./menu.ts";
import { options } from "./messages/message.ts";
import { readStartLink } from "./start-link.ts";
import { takeSeat } from "./take-seat.ts";

type StrangerFlows = Pick<Flows, "claim" | "join" | "openBusiness" | "findCallList">;

const NAME_LENGTH = 100;

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
  if (link?.kind === "join") return join(ctx, link.secret, flows);

  const person = personOf(ctx);
  const seat = link ? await flows.claim(person, link.secret) : await flows.openBusiness(person);
  if (seat) return settle(ctx, seat, flows);
  await ctx.reply(link ? ctx.texts.start.badClaim : ctx.texts.common.stranger);
}

async function join(ctx: BotContext, code: string, flows: StrangerFlows): Promise<void> {
  const joined = await flows.join(personOf(ctx), code);
  if (typeof joined === "string") {
    await ctx.reply(ctx.texts.start.invitation[joined]);
    return;
  }
  const { texts, seat } = takeSeat(ctx, joined);
  const text = texts.start.joined({
    business: shorten(seat.business.name, NAME_LENGTH),
    role: texts.roles[seat.member.role],
  });
  await ctx.reply(text.html, options({ text }));
  await settle(ctx, joined, flows);
}

async function settle(ctx: BotContext, seat: Seat, flows: StrangerFlows): Promise<void> {
  const memberContext = takeSeat(ctx, seat);
  await greet(memberContext, flows);
  await publishMemberMenu(ctx.api, seat, seat.member.telegramUserId);
}

function personOf({ from, language }: BotContext): Person {
  if (!from) throw new TypeError("a /start without a sender");
  const name = [from.first_name, from.last_name].filter(Boolean).join(" ");
  return { telegramUserId: from.id, name, language };
}

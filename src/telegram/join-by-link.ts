import type { Flows } from "../flows/flows.ts";
import { paragraphs, shorten } from "../texts/html.ts";
import type { BotContext } from "./context.ts";
import { greet } from "./greet.ts";
import { options } from "./messages/message.ts";
import { personOf } from "./person-of.ts";
import { takeSeat } from "./take-seat.ts";

const NAME_LENGTH = 100;

/** An invitation is followed, by a stranger or by a member of another business. */
export async function joinByLink(
  ctx: BotContext,
  code: string,
  flows: Pick<Flows, "join" | "findSeat" | "findCallList">,
): Promise<void> {
  const person = personOf(ctx);
  const joined = await flows.join(person, code);
  const seat = joined === "member" ? await flows.findSeat(person.telegramUserId) : joined;
  if (seat === null || typeof seat === "string") {
    await ctx.reply(ctx.texts.start.invitation[seat ?? "unknown"]);
    return;
  }
  const context = takeSeat(ctx, seat);
  const { start, roles, businesses } = context.texts;
  const business = shorten(seat.business.name, NAME_LENGTH);
  const text = paragraphs(
    joined === "member"
      ? start.alreadyMember({ business })
      : start.joined({ business, role: roles[seat.member.role] }),
    seat.isOneOfSeveral === true && businesses.howToSwitch,
  );
  await ctx.reply(text.html, options({ text }));
  await greet(context, flows);
}

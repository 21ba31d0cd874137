import { type CallbackQueryContext, Composer } from "grammy";
import type { Role } from "../../domain/member.ts";
import type { StaffMember } from "../../flows/answers/staff.ts";
import type { Flows } from "../../flows/flows.ts";
import type { MemberContext } from "../context.ts";
import { inPrivate } from "../in-private.ts";
import { options, type Place, show } from "../messages/message.ts";
import {
  askHandOverMessage,
  askOwnerMessage,
  askRemoveMessage,
  memberMessage,
  removedMessage,
  staffMessage,
  type StaffView,
} from "../messages/staff.ts";
import { viewOf } from "../messages/view.ts";
import { onTap } from "../on-tap.ts";
import {
  askHandOverButton,
  askOwnerButton,
  askRemoveButton,
  handOverButton,
  memberButton,
  removeButton,
  roleButton,
  staffButton,
  withdrawButton,
} from "../staff-buttons.ts";
import { takeSeat } from "../take-seat.ts";

type StaffFlows = Pick<
  Flows,
  "listStaff" | "changeRole" | "handOver" | "removeMember" | "withdrawInvitation"
>;

/** `/staff`: who belongs to the business; their roles, Remove, and the open invitations. */
export function staffCommand(flows: StaffFlows) {
  const composer = new Composer<MemberContext>();

  composer.command("staff", inPrivate, async (ctx) => {
    const message = staffMessage(await flows.listStaff(ctx.seat), staffView(ctx));
    await ctx.reply(message.text.html, options(message));
  });
  onTap(composer, staffButton, async (ctx, { from }, place) => {
    const staff = await flows.listStaff(ctx.seat);
    await ctx.answerCallbackQuery();
    await show(ctx.api, place, staffMessage(staff, staffView(ctx), from));
  });
  for (const [button, message] of [
    [memberButton, memberMessage],
    [askOwnerButton, askOwnerMessage],
    [askHandOverButton, askHandOverMessage],
    [askRemoveButton, askRemoveMessage],
  ] as const) {
    onTap(composer, button, async (ctx, { memberId }, place) => {
      const member = await findMember(flows, ctx, memberId);
      if (!member) return tellGone(ctx);
      const shown = message(member, staffView(ctx));
      await ctx.answerCallbackQuery();
      await show(ctx.api, place, shown);
    });
  }
  onTap(composer, roleButton, (ctx, { memberId, role }, place) =>
    changeRole(flows, ctx, memberId, role, place),
  );
  onTap(composer, handOverButton, (ctx, { memberId }, place) =>
    handOver(flows, ctx, memberId, place),
  );
  onTap(composer, removeButton, async (ctx, { memberId }, place) => {
    const member = await findMember(flows, ctx, memberId);
    const isRemoved = await flows.removeMember(ctx.seat, memberId, ctx.today);
    if (!member || !isRemoved) return tellGone(ctx);
    await ctx.answerCallbackQuery();
    const message = removedMessage(member, staffView(ctx));
    // Who has removed themselves has nowhere to go back to.
    const isSelf = memberId === ctx.seat.member.id;
    await show(ctx.api, place, isSelf ? { text: message.text } : message);
  });
  onTap(composer, withdrawButton, async (ctx, { invitation }, place) => {
    const isWithdrawn = await flows.withdrawInvitation(ctx.seat, invitation);
    const { withdrawn, goneInvitation } = ctx.texts.staff;
    await ctx.answerCallbackQuery({ text: isWithdrawn ? withdrawn : goneInvitation });
    await show(ctx.api, place, staffMessage(await flows.listStaff(ctx.seat), staffView(ctx)));
  });

  return composer;
}

async function changeRole(
  flows: StaffFlows,
  ctx: MemberContext,
  memberId: number,
  role: Role,
  place: Place,
): Promise<void> {
  if (!(await flows.changeRole(ctx.seat, memberId, role, ctx.today))) return tellGone(ctx);
  await ctx.answerCallbackQuery(ctx.texts.staff.changed);
  if (memberId === ctx.seat.member.id && role !== "owner") {
    const text = ctx.texts.staff.yourRole({ role: ctx.texts.roles[role] });
    return show(ctx.api, place, { text });
  }
  const member = await findMember(flows, ctx, memberId);
  if (member) await show(ctx.api, place, memberMessage(member, staffView(ctx)));
}

/** Whoever has handed over is a manager from here on, with a manager's menu. */
async function handOver(
  flows: StaffFlows,
  ctx: CallbackQueryContext<MemberContext>,
  memberId: number,
  place: Place,
): Promise<void> {
  const { staff } = ctx.texts;
  const outcome = await flows.handOver(ctx.seat, memberId, ctx.today);
  if (outcome === "gone") return tellGone(ctx);
  if (outcome === "unreachable") {
    await ctx.answerCallbackQuery({ text: staff.unreachable, show_alert: true });
    return;
  }
  await ctx.answerCallbackQuery(outcome === "already" ? staff.handedOverBefore : "");
  await show(ctx.api, place, { text: staff.handedOver });
  const member = { ...ctx.seat.member, role: "manager" } as const;
  takeSeat(ctx, { ...ctx.seat, member });
}

async function findMember(
  flows: StaffFlows,
  { seat }: MemberContext,
  memberId: number,
): Promise<StaffMember | null> {
  const { members } = await flows.listStaff(seat);
  return members.find((member) => member.memberId === memberId) ?? null;
}

async function tellGone(ctx: MemberContext): Promise<void> {
  await ctx.answerCallbackQuery({ text: ctx.texts.staff.gone, show_alert: true });
}

function staffView(ctx: MemberContext): StaffView {
  return { ...viewOf(ctx), memberId: ctx.seat.member.id };
}

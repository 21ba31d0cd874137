import { type CallbackQueryContext, Composer } from "grammy";
import type { Flows } from "../../flows/flows.ts";
import type { MemberContext } from "../context.ts";
import { employeeMessage, employeesMessage } from "../messages/employees.ts";
import { type Place, show } from "../messages/message.ts";
import { viewOf } from "../messages/view.ts";
import { onTap } from "../on-tap.ts";
import {
  employeeButton,
  employeeIsButton,
  employeeIsNobodyButton,
  employeesButton,
} from "../staff-buttons.ts";

type EmployeeFlows = Pick<Flows, "listEmployees" | "findEmployee" | "linkEmployee">;

/** Who in the business the names in the sales are: the list, one of them, and the answer. */
export function employeeButtons(flows: EmployeeFlows) {
  const composer = new Composer<MemberContext>();

  onTap(composer, employeesButton, async (ctx, { from }, place) => {
    const employees = await flows.listEmployees(ctx.seat);
    await ctx.answerCallbackQuery();
    await show(ctx.api, place, employeesMessage(employees, viewOf(ctx), from));
  });
  onTap(composer, employeeButton, async (ctx, { employeeId, from }, place) => {
    const employee = await flows.findEmployee(ctx.seat, employeeId);
    if (!employee) {
      await ctx.answerCallbackQuery({ text: ctx.texts.common.staleButton, show_alert: true });
      return;
    }
    await ctx.answerCallbackQuery();
    await show(ctx.api, place, employeeMessage(employee, viewOf(ctx), from));
  });
  onTap(composer, employeeIsButton, (ctx, { employeeId, memberId }, place) =>
    link(flows, ctx, employeeId, memberId, place),
  );
  onTap(composer, employeeIsNobodyButton, (ctx, { employeeId }, place) =>
    link(flows, ctx, employeeId, null, place),
  );

  return composer;
}

async function link(
  flows: EmployeeFlows,
  ctx: CallbackQueryContext<MemberContext>,
  employeeId: number,
  memberId: number | null,
  place: Place,
): Promise<void> {
  const isLinked = await flows.linkEmployee(ctx.seat, employeeId, memberId);
  const { employees, staff } = ctx.texts;
  await ctx.answerCallbackQuery(
    isLinked ? { text: employees.linked } : { text: staff.gone, show_alert: true },
  );
  const known = await flows.listEmployees(ctx.seat);
  await show(ctx.api, place, employeesMessage(known, viewOf(ctx)));
}

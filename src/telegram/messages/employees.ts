import { InlineKeyboard } from "grammy";
import type { EmployeeChoice, EmployeeLine } from "../../flows/answers/staff.ts";
import { type Fragment, html, lines, paragraphs, shorten } from "../../texts/html.ts";
import type { Texts } from "../../texts/texts.ts";
import {
  employeeButton,
  employeeIsButton,
  employeeIsNobodyButton,
  employeesButton,
  staffButton,
} from "../staff-buttons.ts";
import type { Message } from "./message.ts";
import type { View } from "./view.ts";

const PAGE = 10;
const NAME_LENGTH = 60;
const LABEL_LENGTH = 36;

/** Whom the sales name, and who that is; a button each. */
export function employeesMessage(all: readonly EmployeeLine[], { texts }: View, from = 0): Message {
  const { employees, common } = texts;
  const start = from > 0 && from < all.length ? from : 0;
  const page = all.slice(start, start + PAGE);
  const keyboard = new InlineKeyboard();
  for (const { employeeId, name, isLinked } of page) {
    const mark = isLinked ? "" : "❔ ";
    const label = `${mark}${shorten(name, LABEL_LENGTH)}`;
    keyboard.text(label, employeeButton.pack({ employeeId, from: 0 })).row();
  }
  if (start > 0) keyboard.text("‹", employeesButton.pack({ from: Math.max(0, start - PAGE) }));
  if (start + PAGE < all.length) keyboard.text("›", employeesButton.pack({ from: start + PAGE }));
  keyboard.row().text(common.back, staffButton.pack({ from: 0 }));
  if (all.length === 0) return { text: html`${employees.none}`, keyboard };
  return {
    text: paragraphs(
      html`🔗 <b>${employees.title}</b>`,
      lines(...page.map((one) => employeeLine(one, texts))),
      employees.hint,
    ),
    keyboard,
  };
}

/** Asks the owner who those are whom a sales file has brought. */
export function newEmployeesMessage(names: number, texts: Texts): Message {
  return {
    text: html`${texts.employees.askNew(names)}`,
    keyboard: new InlineKeyboard().text(texts.employees.button, employeesButton.pack({ from: 0 })),
  };
}

function employeeLine(
  { name, customers, member, isLinked }: EmployeeLine,
  { employees }: View["texts"],
): Fragment {
  const who = member
    ? shorten(member.name, NAME_LENGTH)
    : isLinked
      ? employees.nobodyHere
      : employees.notSaid;
  return employees.line({ name: shorten(name, NAME_LENGTH), customers, who });
}

/** Who one of them is: everybody in the business, the likeliest first, and Nobody. */
export function employeeMessage(one: EmployeeChoice, { texts }: View, from = 0): Message {
  const { employees, common } = texts;
  const { employeeId, members, member: current, isLinked } = one;
  const start = from > 0 && from < members.length ? from : 0;
  const keyboard = new InlineKeyboard();
  for (const { memberId, name, isLike } of members.slice(start, start + PAGE)) {
    const suggested = isLike && !isLinked ? "✨ " : "";
    const mark = memberId === current?.memberId ? "✅ " : suggested;
    const label = `${mark}${shorten(name, LABEL_LENGTH)}`;
    keyboard.text(label, employeeIsButton.pack({ employeeId, memberId })).row();
  }
  if (start > 0) {
    keyboard.text("‹", employeeButton.pack({ employeeId, from: Math.max(0, start - PAGE) }));
  }
  if (start + PAGE < members.length) {
    keyboard.text("›", employeeButton.pack({ employeeId, from: start + PAGE }));
  }
  const isNobody = isLinked && !current;
  keyboard
    .row()
    .text(
      `${isNobody ? "✅ " : ""}${employees.nobody}`,
      employeeIsNobodyButton.pack({ employeeId }),
    )
    .text(common.back, employeesButton.pack({ from: 0 }));
  return {
    text: paragraphs(
      employees.ask({ name: shorten(one.name, NAME_LENGTH), customers: one.customers }),
      employees.what,
    ),
    keyboard,
  };
}

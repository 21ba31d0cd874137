import { InlineKeyboard } from "grammy";
import { ROLES } from "../../domain/member.ts";
import { UserError } from "../../domain/user-error.ts";
import type { Staff, StaffMember } from "../../flows/answers/staff.ts";
import { localDay } from "../../flows/local-time.ts";
import { type Fragment, html, lines, paragraphs, shorten } from "../../texts/html.ts";
import {
  askHandOverButton,
  askOwnerButton,
  askRemoveButton,
  employeesButton,
  handOverButton,
  memberButton,
  removeButton,
  roleButton,
  staffButton,
  withdrawButton,
} from "../staff-buttons.ts";
import type { Message } from "./message.ts";
import { dayIn, type View } from "./view.ts";

const PAGE = 10;
const MOST_INVITATIONS = 10;
const NAME_LENGTH = 60;
const LABEL_LENGTH = 36;
const BUTTONS_A_ROW = 2;

/** A view that knows which member it is for. */
export interface StaffView extends View {
  readonly memberId: number;
}

/** Everybody with their role, a button each; the open invitations, each with a way back. */
export function staffMessage({ members, invitations }: Staff, view: StaffView, from = 0): Message {
  const { staff } = view.texts;
  const start = from > 0 && from < members.length ? from : 0;
  const page = members.slice(start, start + PAGE);
  const shown = invitations.slice(0, MOST_INVITATIONS);
  const rest = invitations.length - shown.length;
  const open = shown.map(({ role, expiresAt }, i) => {
    const until = dayIn(view, localDay(expiresAt, view.business.timeZone));
    return `${i + 1}. ${staff.invitation({ role: view.texts.roles[role], until })}`;
  });
  return {
    text: paragraphs(
      html`👥 <b>${staff.title}</b>`,
      lines(...page.map((one, i) => html`${start + i + 1}. ${memberLine(one, view)}`)),
      open.length > 0 &&
        lines(html`<b>${staff.invitations}</b>`, ...open, rest > 0 && staff.moreInvitations(rest)),
      staff.hint,
    ),
    keyboard: staffKeyboard({ members, invitations: shown }, view, start),
  };
}

function staffKeyboard({ members, invitations }: Staff, { texts }: View, from: number) {
  const keyboard = new InlineKeyboard();
  for (const { memberId, name } of members.slice(from, from + PAGE)) {
    keyboard.text(shorten(name, LABEL_LENGTH), memberButton.pack({ memberId })).row();
  }
  if (from > 0) keyboard.text("‹", staffButton.pack({ from: Math.max(0, from - PAGE) }));
  if (from + PAGE < members.length) keyboard.text("›", staffButton.pack({ from: from + PAGE }));
  for (const [i, { id }] of invitations.entries()) {
    if (i % BUTTONS_A_ROW === 0) keyboard.row();
    keyboard.text(texts.staff.withdraw(i + 1), withdrawButton.pack({ invitation: id }));
  }
  return keyboard.row().text(texts.employees.button, employeesButton.pack({ from: 0 }));
}

function memberLine(
  { memberId, name, role, joinedAt, hasBlockedBot }: StaffMember,
  view: StaffView,
) {
  const { staff, roles } = view.texts;
  const line = staff.line({
    name: shorten(name, NAME_LENGTH),
    role: roles[role],
    since: dayIn(view, localDay(joinedAt, view.business.timeZone)),
  });
  const marks = [memberId === view.memberId && staff.you, hasBlockedBot && staff.blocked];
  const marked = marks.filter(Boolean).join(", ");
  return marked ? html`${line} (${marked})` : line;
}

/** One member: the roles to choose from, Hand over, Remove where somebody else stays owner. */
export function memberMessage(one: StaffMember, view: StaffView): Message {
  const { memberId, role: current } = one;
  const { staff, common } = view.texts;
  const keyboard = new InlineKeyboard();
  for (const role of ROLES) {
    const asks = role === "owner" && current !== "owner";
    const data = asks ? askOwnerButton.pack({ memberId }) : roleButton.pack({ memberId, role });
    keyboard.text(role === current ? `✅ ${staff.roles[role]}` : staff.roles[role], data);
  }
  if (memberId !== view.memberId) {
    keyboard.row().text(staff.handOver, askHandOverButton.pack({ memberId }));
  }
  keyboard.row();
  if (!one.isOnlyOwner) keyboard.text(staff.remove, askRemoveButton.pack({ memberId }));
  keyboard.text(common.back, staffButton.pack({ from: 0 }));
  return { text: memberLine(one, view), keyboard };
}

/** Asks before somebody becomes an owner. */
export function askOwnerMessage({ memberId, name }: StaffMember, { texts }: View): Message {
  return ask(texts.staff.askOwner({ name: shorten(name, NAME_LENGTH) }), memberId, texts, [
    texts.staff.yesOwner,
    roleButton.pack({ memberId, role: "owner" }),
  ]);
}

/** Says what handing over means before it is done. */
export function askHandOverMessage({ memberId, name }: StaffMember, { texts }: View): Message {
  const { askHandOver, yesHandOver } = texts.staff;
  return ask(askHandOver({ name: shorten(name, NAME_LENGTH) }), memberId, texts, [
    yesHandOver,
    handOverButton.pack({ memberId }),
  ]);
}

/**
 * Asks before somebody loses access.
 *
 * @throws UserError "lastOwner" where nobody else would be owner: a message of before may still offer it
 */
export function askRemoveMessage(
  { memberId, name, isOnlyOwner }: StaffMember,
  { texts }: View,
): Message {
  if (isOnlyOwner) throw new UserError("lastOwner");
  return ask(texts.staff.askRemove({ name: shorten(name, NAME_LENGTH) }), memberId, texts, [
    texts.staff.yesRemove,
    removeButton.pack({ memberId }),
  ]);
}

function ask(
  text: Fragment,
  memberId: number,
  { common }: View["texts"],
  [label, data]: readonly [label: string, data: string],
): Message {
  return {
    text,
    keyboard: new InlineKeyboard()
      .text(label, data)
      .row()
      .text(common.back, memberButton.pack({ memberId })),
  };
}

/** Somebody has lost access; back to the others. */
export function removedMessage({ name }: StaffMember, { texts }: View): Message {
  return {
    text: texts.staff.removed({ name: shorten(name, NAME_LENGTH) }),
    keyboard: new InlineKeyboard().text(texts.common.back, staffButton.pack({ from: 0 })),
  };
}

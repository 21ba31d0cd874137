import { InlineKeyboard } from "grammy";
import { isStale } from "../../domain/is-stale.ts";
import { CALL_GROUPS, type CallGroup } from "../../domain/call-group.ts";
import type { CallShare } from "../../domain/call-share.ts";
import type { Contact } from "../../domain/contact.ts";
import type { CallList, CallListLine } from "../../flows/answers/call-list.ts";
import { type Fragment, html, lines, paragraphs, shorten } from "../../texts/html.ts";
import { absentButton } from "../absent-buttons.ts";
import { cardButton, listButton, shareButton, takeButton } from "../call-buttons.ts";
import { GROUP_MARKS } from "./group-mark.ts";
import { inRows } from "./in-rows.ts";
import type { Message } from "./message.ts";
import { dayIn, moneyIn, type View } from "./view.ts";

/** Customers in one message, at most: with the longest of names they still fit 4096 characters. */
export const MOST_LINES = 15;
const NAME_LENGTH = 48;
const MEMBER_LENGTH = 24;
const OFFER_LENGTH = 60;

/**
 * The call list with a numbered button a customer: its beginning, or the page after the first
 * `from` customers who are still to be called.
 */
export function callListMessage(list: CallList, view: View, from = 0): Message {
  const { callList } = view.texts;
  const title = html`📋 <b>${callList.title({ day: view.texts.format.day(list.day) })}</b>`;
  if (list.lines.length === 0) {
    return {
      text: paragraphs(title, nobody(list, view, callList.nobody), salesAge(list, view)),
      ...(list.salesUpTo !== null && { keyboard: underList(new InlineKeyboard(), list, view) }),
    };
  }
  return {
    text: paragraphs(lines(title, summary(list, view, from)), body(list, view, from)),
    keyboard: keyboard(list, view, from),
  };
}

/** Why there is nobody to call; `usual` says it of everybody. */
export function nobody(list: CallList, { texts }: View, usual: string): string {
  if (list.salesUpTo === null) return texts.callList.noSales;
  return list.others > 0 ? texts.callList.nobodyOfYours({ others: list.others }) : usual;
}

/** The customers from a place on, how old the sales are, and what to do now. */
export function body(list: CallList, view: View, from: number): Fragment {
  const { callList } = view.texts;
  const isAllDone = openLines(list).length === 0;
  return paragraphs(
    lines(
      ...shown(list, from).map((line, i) => customerLine(line, from + i + 1, list.share, view)),
    ),
    legend(shown(list, from), view),
    salesAge(list, view),
    isAllDone ? callList.allDone : view.isGroup ? callList.tapToTake : callList.tapNumber,
  );
}

/** How many are worth a call and what is at stake; on later pages, which part of the list this is. */
export function summary(list: CallList, view: View, from: number): string | null {
  const { callList } = view.texts;
  const open = openLines(list).length;
  if (from > 0) {
    const to = from + shown(list, from).length;
    return callList.pages({ from: from + 1, to, of: open + list.more });
  }
  if (open === 0) return null;
  const stake = list.atStakeYear;
  return [
    callList.overdue({ count: open }),
    ...(stake ? [callList.atStake({ money: moneyIn(view, stake) })] : []),
  ].join(", ");
}

/** A numbered button a customer, and the rest of the list. */
export function keyboard(list: CallList, view: View, from: number): InlineKeyboard {
  const { callList } = view.texts;
  const button = view.isGroup ? takeButton : cardButton;
  const buttons = shown(list, from).map(({ customerId }, i) =>
    InlineKeyboard.text(String(from + i + 1), button.pack({ customerId })),
  );
  const result = InlineKeyboard.from(inRows(buttons)).row();
  const end = from + openLines({ lines: shown(list, from) }).length;
  const rest = openLines(list).length + list.more - end;
  const page = (start: number) =>
    list.mayChoose
      ? shareButton.pack({ share: list.share, from: start })
      : listButton.pack({ from: start });
  if (from > 0) result.text(callList.button, page(0));
  if (rest > 0) result.text(callList.more({ count: rest }), page(end));
  return underList(result.row(), list, view);
}

/** One tap away: the other share, and who is not on the list. */
export function underList(under: InlineKeyboard, list: CallList, { texts }: View): InlineKeyboard {
  if (list.mayChoose) {
    const other = list.share === "all" ? "own" : "all";
    under.text(texts.callList.shares[other], shareButton.pack({ share: other, from: 0 }));
  }
  return under.text(texts.absent.button, absentButton.pack({}));
}

/** "Sales up to 3 May"; from a week on, a warning. */
export function salesAge(list: Pick<CallList, "day" | "salesUpTo">, view: View): string | null {
  if (list.salesUpTo === null) return null;
  const { callList } = view.texts;
  const day = dayIn(view, list.salesUpTo);
  const days = list.day - list.salesUpTo;
  return isStale(list.salesUpTo, list.day)
    ? callList.stale({ day, days })
    : callList.salesUpTo({ day });
}

/** The first page has today's whole list, with who was called; the later ones only the others. */
function shown(list: CallList, from: number): readonly CallListLine[] {
  return (from === 0 ? list.lines : openLines(list)).slice(from, from + MOST_LINES);
}

/** The customers nobody has contacted today. */
export function openLines(list: Pick<CallList, "lines">): readonly CallListLine[] {
  return list.lines.filter(({ contact }) => contact === null);
}

function customerLine(line: CallListLine, place: number, share: CallShare, view: View): Fragment {
  const { texts } = view;
  const { callList, contact } = texts;
  const name = shorten(line.name, NAME_LENGTH);
  if (line.contact) {
    const member = shorten(line.contact.memberName, MEMBER_LENGTH);
    const outcome = contact.said[line.contact.outcome];
    return html`${place}. ✅ <b>${name}</b>: ${callList.done({ outcome, member })}`;
  }
  if (line.taker) {
    const member = shorten(line.taker.name, MEMBER_LENGTH);
    return html`${place}. 📞 <b>${name}</b>: ${callList.calling({ member })}`;
  }
  const mark = line.promise ? "📌" : GROUP_MARKS[line.group];
  const whose = share === "all" && line.responsible;
  const member = whose ? ` · 👤 ${shorten(whose.name, MEMBER_LENGTH)}` : "";
  const next = line.nextTry
    ? ` · 📵 ${texts.nextTry.why[line.nextTry.channel]({ count: line.nextTry.unanswered })}`
    : "";
  return html`${place}. ${mark} <b>${name}</b>: ${why(line, view).join(", ")}${member}${next}`;
}

/** What the marks stand for that are to be seen. */
function legend(shownLines: readonly CallListLine[], { texts }: View): string | null {
  const marked = shownLines.filter((line) => !line.contact && !line.taker && !line.promise);
  const groups = CALL_GROUPS.filter((group) => marked.some((line) => line.group === group));
  if (groups.length === 0) return null;
  // A line ends between two of them, and nowhere else.
  const meaning = (group: CallGroup) => `${GROUP_MARKS[group]} ${texts.groups[group]}`;
  return groups.map((group) => meaning(group).replaceAll(" ", "\u00A0")).join(" · ");
}

/** Why to call: what was agreed, else how long the silence is; and what is at stake. */
function why({ promise, ...line }: CallListLine, view: View): string[] {
  const { callList } = view.texts;
  const reasons = [promise ? agreed(promise, view) : silence(line, view)];
  const stake = line.atStakeYear;
  return stake ? [...reasons, callList.aYear({ money: moneyIn(view, stake) })] : reasons;
}

function silence(
  { silentDays, usualDays }: Pick<CallListLine, "silentDays" | "usualDays">,
  { texts }: View,
): string {
  if (usualDays === null) return texts.callList.once({ now: silentDays });
  return texts.callList.rhythm({ now: silentDays, usual: Math.max(1, Math.round(usualDays)) });
}

function agreed({ outcome, memberName, day, untilDay, plan }: Contact, view: View): string {
  const { promised, putOff, planned } = view.texts.callList;
  if (plan) {
    const by = shorten(plan.memberName, MEMBER_LENGTH);
    const offer = shorten(plan.offer, OFFER_LENGTH);
    return planned({ member: by, day: dayIn(view, day), offer });
  }
  const member = shorten(memberName, MEMBER_LENGTH);
  const until = untilDay === null || untilDay === view.today ? null : dayIn(view, untilDay);
  return (outcome === "later" ? putOff : promised)({ member, day: dayIn(view, day), until });
}

import type { InlineKeyboard } from "grammy";
import { standingPromise } from "../../domain/promise-after.ts";
import type { Card } from "../../flows/answers/customer.ts";
import {
  type Fragment,
  html,
  lines,
  LONGEST_MESSAGE,
  paragraphs,
  shorten,
  shownLength,
} from "../../texts/html.ts";
import { releaseButton } from "../call-buttons.ts";
import { adviceForCard, adviceLines } from "./advice.ts";
import { capitalised } from "./capitalised.ts";
import { cardKeyboard } from "./card-keyboard.ts";
import { contactLine, isCut, reasonName } from "./contact-line.ts";
import { birthdayText, noteLine } from "./details.ts";
import { GROUP_MARKS } from "./group-mark.ts";
import type { Message } from "./message.ts";
import { nextTryLines } from "./next-try.ts";
import { dayIn, moneyIn, type View } from "./view.ts";

const NAME_LENGTH = 80;
const MEMBER_LENGTH = 24;
const ITEMS = 5;
const ITEM_LENGTH = 40;
/** The latest contacts shown; fewer where all else is so long that the message would not be sent. */
const CONTACTS = [5, 3, 1];
const NOTE_LENGTH = 120;

/** All that helps on the phone, and a button for each outcome. */
export function cardMessage(card: Card, view: View): Message & { keyboard: InlineKeyboard } {
  const longest = CONTACTS.map((most) => ({ most, text: cardText(card, view, most) }));
  const { most, text } =
    longest.find((one) => shownLength(one.text) <= LONGEST_MESSAGE) ?? longest.at(-1)!;
  return { text, keyboard: cardKeyboard(card, view, hasMore(card, most)) };
}

/** Whether there is more to read of the contacts than the card has. */
function hasMore({ contacts: all }: Card, most: number): boolean {
  return all.length > most || all.some(({ ownWords }) => isCut(ownWords));
}

function cardText(card: Card, view: View, mostContacts: number): Fragment {
  return paragraphs(
    lines(
      html`👤 <b>${shorten(card.name, NAME_LENGTH)}</b>`,
      phone(card, view),
      standing(card, view),
      calling(card, view),
      closed(card, view),
    ),
    agreement(card, view),
    lines(
      rhythm(card, view),
      chance(card, view),
      booking(card, view),
      care(card, view),
      departure(card, view),
    ),
    lines(
      lastVisit(card, view),
      habits(card, view),
      worth(card, view),
      since(card, view),
      birthday(card, view),
      whose(card, view),
    ),
    notes(card, view),
    contacts(card, view, mostContacts),
    nextTryLines(card, view) ?? adviceLines(adviceForCard(card, view), view.texts),
  );
}

/** A phone is not for a whole group to read. */
function phone(card: Card, { texts, isGroup }: View): string {
  if (!card.phone) return texts.card.noPhone;
  return isGroup ? texts.card.phoneInPrivate : card.phone;
}

function standing({ group, status }: Card, { texts }: View): Fragment {
  if (!group || status === "closed") return html`${capitalised(texts.status[status])}`;
  return html`${GROUP_MARKS[group]} ${texts.groups[group]} · ${texts.status[status]}`;
}

function calling({ taker }: Card, { texts }: View): string | null {
  if (!taker) return null;
  const member = shorten(taker.name, MEMBER_LENGTH);
  return `📞 ${capitalised(texts.callList.calling({ member }))}`;
}

function closed({ closedWhy }: Card, { texts }: View): string | null {
  return closedWhy && `🔒 ${texts.card.closed[closedWhy]}`;
}

/** What was promised, by whom, when, and for which day. */
function agreement(card: Card, view: View): Fragment | null {
  const promise = standingPromise(card.contacts, card.lastDay);
  if (!promise || promise.untilDay === null || card.closedWhy) return null;
  const { card: words } = view.texts;
  const { plan, untilDay } = promise;
  const until = dayIn(view, untilDay);
  const day = dayIn(view, promise.day);
  const member = shorten(plan?.memberName ?? promise.memberName, MEMBER_LENGTH);
  const text = plan
    ? words.planned({ day, member, until })
    : words.agreed[promise.outcome]?.({
        day,
        member,
        until: untilDay === view.today ? null : until,
      });
  if (!text) return null;
  const said = plan ? plan.offer : promise.ownWords;
  if (!said) return html`📌 ${text}`;
  return html`📌 ${text}: <i>${words.quoted({ words: shorten(said, NOTE_LENGTH) })}</i>`;
}

/** "Usually every 14 days; now 31 days. 9 of 10 times back by 3 May". */
function rhythm(card: Card, view: View): string {
  const words = view.texts.card;
  if (card.usualDays === null) return `⏱ ${words.onceOnly({ days: card.silentDays })}`;
  const usual = Math.max(1, Math.round(card.usualDays));
  const now = `⏱ ${words.usually({ usual, now: card.silentDays })}`;
  if (card.overdueDay === null) return now;
  const day = dayIn(view, card.overdueDay);
  return `${now}. ${words.backBy({ ...odds(view.business.sensitivityPercent), day })}`;
}

/** 90 → 9 of 10, 95 → 19 of 20. */
function odds(percent: number): { times: number; of: number } {
  const of = [10, 20].find((denominator) => (percent * denominator) % 100 === 0) ?? 100;
  return { times: (percent * of) / 100, of };
}

function chance({ chance: share, usualDays }: Card, { texts }: View): string | null {
  if (share === null || usualDays === null) return null;
  const inTen = Math.round(share * 10);
  return `🎲 ${texts.card.chance({ inTen, days: Math.max(1, Math.round(usualDays)) })}`;
}

function care({ careUntil }: Card, view: View): string | null {
  if (careUntil === null) return null;
  return `🤲 ${view.texts.card.careUntil({ day: dayIn(view, careUntil) })}`;
}

function booking({ bookedDay }: Card, view: View): string | null {
  if (bookedDay === null) return null;
  return `📆 ${view.texts.card.booked({ day: dayIn(view, bookedDay) })}`;
}

function departure({ departure: lost, reasons }: Card, view: View): string | null {
  if (!lost) return null;
  const words = view.texts.card;
  const day = dayIn(view, lost.lostDay);
  if (lost.reasonCode === null) return `💔 ${words.leftOn({ day })}`;
  return `💔 ${words.because({ day, reason: reasonName(lost.reasonCode, reasons, view.texts) })}`;
}

function lastVisit(card: Card, view: View): string {
  const day = dayIn(view, card.lastDay);
  return `🛒 ${view.texts.card.lastVisit({ day, items: itemList(card.lastItems) })}`;
}

function habits(card: Card, { texts }: View): string | null {
  if (card.usualItems.length === 0) return null;
  return `🧺 ${texts.card.buys({ items: itemList(card.usualItems) })}`;
}

function worth({ usualAmount, valueYear }: Card, view: View): string | null {
  const words = view.texts.card;
  const amounts = [
    usualAmount !== null && words.amount({ money: moneyIn(view, usualAmount) }),
    valueYear !== null && words.aYear({ money: moneyIn(view, valueYear) }),
  ].filter(Boolean);
  return amounts.length > 0 ? `💰 ${amounts.join(" · ")}` : null;
}

function since(card: Card, view: View): string {
  const words = view.texts.card;
  const visits = words.visits({ count: card.visits, since: dayIn(view, card.firstDay) });
  if (!card.employee) return `📅 ${visits}`;
  return `📅 ${visits}, ${words.servedBy({ employee: shorten(card.employee, ITEM_LENGTH) })}`;
}

function whose({ responsible }: Card, { texts }: View): string | null {
  return (
    responsible && `☎️ ${texts.assign.whose({ member: shorten(responsible.name, ITEM_LENGTH) })}`
  );
}

function contacts(card: Card, view: View, most: number): Fragment | null {
  if (card.contacts.length === 0) return null;
  const latest = card.contacts.slice(-most).toReversed();
  return lines(
    html`<b>${view.texts.card.contacts}</b>`,
    ...latest.map((contact) => contactLine(contact, card.reasons, view)),
  );
}

function notes(card: Card, view: View): Fragment | null {
  if (card.notes.length === 0) return null;
  return lines(
    html`<b>${view.texts.details.notes}</b>`,
    ...card.notes.map((note) => html`📝 ${noteLine(note, view, NOTE_LENGTH)}`),
  );
}

function birthday(card: Card, view: View): string | null {
  if (!card.birthday) return null;
  return `🎂 ${view.texts.details.birthday({ day: birthdayText(card.birthday, view) })}`;
}

/** Products have commas in their names. */
function itemList(items: readonly string[]): string {
  return items
    .slice(0, ITEMS)
    .map((item) => shorten(item, ITEM_LENGTH))
    .join(" · ");
}

/** The card of a customer whom the reader has taken from the group's list, or has given back. */
export function takenCardMessage(card: Card, view: View, isTaken: boolean): Message {
  const message = cardMessage(card, view);
  if (isTaken) {
    const data = releaseButton.pack({ customerId: card.customerId });
    message.keyboard.row().text(view.texts.take.release, data);
  }
  return message;
}

import { InlineKeyboard } from "grammy";
import type { Business, Language } from "../../domain/business.ts";
import type { Day } from "../../domain/day.ts";
import type { Role } from "../../domain/member.ts";
import type { Returned } from "../../flows/answers/figures.ts";
import type { Assigned } from "../../flows/answers/staff.ts";
import { html, lines, paragraphs, shorten } from "../../texts/html.ts";
import { textsFor } from "../../texts/texts.ts";
import { cardButton } from "../call-buttons.ts";
import type { Message } from "./message.ts";

const MOST_RETURNED = 10;
const MOST_ASSIGNED = 10;
const BUTTON_LENGTH = 36;
const NAME_LENGTH = 60;

/** To whoever called: who bought again after it. */
export function returnsMessage(
  returned: readonly Returned[],
  { currency }: Business,
  language: Language,
): Message {
  const { news, format } = textsFor(language);
  const told = returned.map(({ name, amount, daysAfter }) => ({
    name: shorten(name, NAME_LENGTH),
    money: amount === null ? null : format.money(amount, currency),
    days: daysAfter,
  }));
  const [only] = told;
  if (only && told.length === 1) return { text: news.back(only) };
  const rest = told.length - MOST_RETURNED;
  return {
    text: paragraphs(
      html`<b>${news.severalBack}</b>`,
      lines(
        ...told.slice(0, MOST_RETURNED).map((one) => html`• ${news.backLine(one)}`),
        rest > 0 && news.moreBack(rest),
      ),
    ),
  };
}

/** To an owner, once a week at most: the list is worth nothing until a new file comes. */
export function staleSalesMessage(
  { today, salesUpTo }: { readonly today: Day; readonly salesUpTo: Day },
  language: Language,
): Message {
  const { news, format } = textsFor(language);
  const day = format.dayNear(salesUpTo, today);
  return { text: news.staleSales({ day, days: today - salesUpTo }) };
}

/** To an owner: the bot is in the group no more. */
export function groupLostMessage(title: string, language: Language): Message {
  return { text: textsFor(language).news.groupLost({ title: shorten(title, NAME_LENGTH) }) };
}

/** To an owner: a member has stopped the bot, and their customers are the owners' meanwhile. */
export function blockedMessage(
  { name, customers }: { readonly name: string; readonly customers: number },
  language: Language,
): Message {
  const words = textsFor(language).news;
  return { text: words.blocked({ name: shorten(name, NAME_LENGTH), customers }) };
}

/** To a member: whose calls are theirs from now on, a button each. */
export function assignmentsMessage(assigned: readonly Assigned[], language: Language): Message {
  const { news } = textsFor(language);
  const shown = assigned.slice(0, MOST_ASSIGNED);
  const rest = assigned.length - shown.length;
  const keyboard = new InlineKeyboard();
  for (const { customerId, name } of shown) {
    keyboard.text(`👤 ${shorten(name, BUTTON_LENGTH)}`, cardButton.pack({ customerId })).row();
  }
  return {
    text: paragraphs(
      html`<b>${news.assigned(assigned.length)}</b>`,
      lines(
        ...shown.map(({ name, byName }) => {
          const by = shorten(byName, BUTTON_LENGTH);
          return html`• ${news.assignedLine({ name: shorten(name, NAME_LENGTH), by })}`;
        }),
        rest > 0 && news.moreBack(rest),
      ),
    ),
    keyboard,
  };
}

/** To a member whose role has changed. */
export function roleMessage(role: Role, business: Business, language: Language): Message {
  const { news, roles } = textsFor(language);
  return {
    text: news.role({ business: shorten(business.name, NAME_LENGTH), role: roles[role] }),
  };
}

/** To whoever is the owner from now on. */
export function handoverMessage(byName: string, business: Business, language: Language): Message {
  const by = shorten(byName, NAME_LENGTH);
  return {
    text: textsFor(language).news.handover({ by, business: shorten(business.name, NAME_LENGTH) }),
  };
}

/** To somebody who is a member no more; where they belong elsewhere, in which business they are. */
export function removalMessage(
  business: Business,
  language: Language,
  stillIn: Business | null,
): Message {
  const { news } = textsFor(language);
  return {
    text: paragraphs(
      news.removed({ business: shorten(business.name, NAME_LENGTH) }),
      stillIn !== null && news.stillIn({ business: shorten(stillIn.name, NAME_LENGTH) }),
    ),
  };
}

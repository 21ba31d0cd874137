import { expect, it } from "vitest";
import type { CustomerDetails } from "../../../src/flows/answers/customer.ts";
import { cardMessage } from "../../../src/telegram/messages/card.ts";
import { detailsMessage } from "../../../src/telegram/messages/details.ts";
import { cardOf, TODAY } from "../staffed-bot.ts";
import { everyView, LONGEST_NAME, plain } from "./views.ts";

const note = {
  noteId: 1,
  words: "😀".repeat(200),
  memberName: LONGEST_NAME,
  day: TODAY,
  isRemovable: true,
};
const longest: CustomerDetails = {
  customerId: 999_999_999,
  name: LONGEST_NAME,
  nameInFiles: LONGEST_NAME,
  phone: "+380501234567",
  email: `${LONGEST_NAME}@example.com`,
  number: LONGEST_NAME,
  birthday: { month: 12, dayOfMonth: 31, year: 1990 },
  notes: Array.from({ length: 6 }, () => note),
  merges: Array.from({ length: 9 }, (_, i) => ({
    mergeId: i,
    name: LONGEST_NAME,
    memberName: LONGEST_NAME,
    day: TODAY,
  })),
};

it.each(everyView)("the details fit a message whatever is called whatever", (view) => {
  expect(plain(detailsMessage(longest, { ...view, role: "owner" }).text).length).toBeLessThan(4096);
});

it.each(everyView)("a card with notes fits a message", (view) => {
  const card = cardOf({
    name: LONGEST_NAME,
    notes: [note, note, note],
    birthday: longest.birthday,
    lastItems: Array.from({ length: 9 }, () => LONGEST_NAME),
    usualItems: Array.from({ length: 9 }, () => LONGEST_NAME),
    contacts: Array.from({ length: 9 }, (_, id) => ({
      id,
      customerId: 1,
      memberName: LONGEST_NAME,
      day: TODAY,
      outcome: "thinking" as const,
      untilDay: TODAY,
      reasonCode: null,
      ownWords: LONGEST_NAME,
      channel: "call" as const,
      plan: null,
    })),
  });
  expect(plain(cardMessage(card, view).text).length).toBeLessThan(4096);
});

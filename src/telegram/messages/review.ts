import { type Fragment, html, lines, paragraphs, shorten } from "../../texts/html.ts";
import {
  cancelImportButton,
  columnsButton,
  importButton,
  leftOutButton,
  sheetButton,
} from "../file-buttons.ts";
import { sheetKey } from "../sheet-key.ts";
import { columnsInShort } from "./columns.ts";
import { shortFileName } from "./file-name.ts";
import { leftOut } from "./left-out.ts";
import type { Message } from "./message.ts";
import { answerButtons, answersIn, questionIn } from "./questions.ts";
import type { Reading } from "./reading.ts";
import { moneyIn, type View } from "./view.ts";

/** Of a workbook: more are not worth a button each. */
const MOST_SHEETS = 10;
const SHEET_LENGTH = 31;

/** What a file holds, and whether to import it. */
export function reviewMessage(
  review: { fileName: string; importId: number; reading: Reading },
  view: View,
): Message {
  const { salesFile, common } = view.texts;
  const { reading, importId } = review;
  const keyboard = answerButtons(reading, importId, view);
  // What nobody has answered yet would be imported as a guess.
  if (reading.questions.length === 0) {
    keyboard.text(salesFile.import, importButton.pack({ importId })).row();
  }
  keyboard
    .text(salesFile.columns, columnsButton.pack({ importId }))
    .text(common.cancel, cancelImportButton.pack({ importId }));
  if (reading.excluded.length > 0) {
    keyboard.row().text(salesFile.leftOutButton, leftOutButton.pack({ importId }));
  }
  const { sheet, otherSheets } = reading.format;
  for (const other of otherSheets.slice(0, MOST_SHEETS)) {
    const label = salesFile.otherSheet({ sheet: shorten(other, SHEET_LENGTH) });
    keyboard.row().text(label, sheetButton.pack({ importId, sheet: sheetKey(other) }));
  }
  return {
    text: paragraphs(
      salesFile.title({ file: shortFileName(review.fileName) }),
      sheet !== null &&
        otherSheets.length > 0 &&
        salesFile.sheetRead({ sheet: shorten(sheet, SHEET_LENGTH) }),
      holdings(reading, view),
      columnsInShort(reading, view),
      leftOut(reading, view),
      answersIn(reading, view),
      questionIn(reading, view),
    ),
    keyboard,
  };
}

function holdings(reading: Reading, view: View): Fragment {
  const { salesFile, format } = view.texts;
  const { firstDay, lastDay, columns } = reading;
  const { purchaseCount, refundCount, anonymousCount, monthlyCount, net } = reading;
  const booked = new Set(reading.futureBookings.map(({ customer }) => customer.key)).size;
  return lines(
    salesFile.holds({ purchases: purchaseCount, customers: reading.customers }),
    salesFile.period({ from: format.fullDay(firstDay), to: format.fullDay(lastDay) }),
    columns.amount === null ? salesFile.noAmounts : salesFile.sum({ money: moneyIn(view, net) }),
    refundCount > 0 && salesFile.refunds(refundCount),
    anonymousCount > 0 && salesFile.anonymous(anonymousCount),
    monthlyCount > 0 && salesFile.monthly(monthlyCount),
    booked > 0 && salesFile.bookings(booked),
    otherCurrency(reading, view),
  );
}

function otherCurrency({ currency }: Reading, { texts, business }: View): Fragment | null {
  if (currency === null || currency === business.currency) return null;
  const words = texts.salesFile.otherCurrency({ file: currency, business: business.currency });
  return html`⚠️ ${words}`;
}

import { describe, expect, it } from "vitest";
import { parseDay } from "../../../src/domain/day.ts";
import type { Message } from "../../../src/telegram/messages/message.ts";
import type { Reading } from "../../../src/telegram/messages/reading.ts";
import { refusalMessage } from "../../../src/telegram/messages/refusal.ts";
import { reviewMessage } from "../../../src/telegram/messages/review.ts";
import { everyView, LONGEST_NAME, plain, seenLayout, viewIn, withoutNoBreaks } from "./views.ts";

type Exclusion = Reading["excluded"][number]["why"];

const EXCLUSIONS = Object.keys(viewIn("en").texts.exclusions) as Exclusion[];

function readingOf(changes: Partial<Reading> = {}): Reading {
  return {
    purchaseCount: 3,
    refundCount: 1,
    anonymousCount: 1,
    monthlyCount: 0,
    net: 1000_00,
    leftOut: {},
    excluded: [],
    futureBookings: [],
    columns: {
      order: null,
      customer: "Клиент",
      phone: null,
      email: null,
      number: null,
      day: "Дата",
      amount: "Сумма",
      product: null,
      quantity: null,
      category: null,
      employee: null,
      status: null,
    },
    format: { encoding: "utf-8", delimiter: ";", sheet: null, otherSheets: [], headerRow: 1 },
    questions: [],
    answered: [],
    layout: seenLayout,
    firstDay: parseDay("2025-12-01"),
    lastDay: parseDay("2026-05-01"),
    customers: 1,
    currency: null,
    ...changes,
  };
}

const turned = {
  kind: "day_order",
  row: 2,
  text: "03/04/2026",
  taken: "2026-04-03",
  other: "2026-03-04",
} as const;
const grouped = {
  kind: "thousands_point",
  row: 3,
  text: "5.200",
  taken: "5200",
  other: "5.2",
} as const;

const labelsOf = (keyboard: Message["keyboard"]) =>
  keyboard!.inline_keyboard.flat().map(({ text }) => withoutNoBreaks(text));

const excludedRow = (number: number, why: Exclusion, label = `r${number}`) => ({
  row: number,
  label,
  why,
  text: "31.02.2026",
});

describe("what a file holds", () => {
  it("is told in figures", () => {
    const review = { fileName: "may.csv", importId: 7, reading: readingOf() };
    expect(withoutNoBreaks(plain(reviewMessage(review, viewIn("ru")).text))).toBe(
      [
        "📄 may.csv",
        "",
        "3 покупки у 1 клиента",
        "1 декабря 2025 г. – 1 мая 2026 г.",
        "Всего на 1 000 ₴",
        "Из них 1 возврат",
        "Без имени клиента: 1 покупка. В выручку идут, звонить некому",
        "",
        "Дата: Дата · Клиент: Клиент · Сумма: Сумма",
      ].join("\n"),
    );
  });

  it("says what was left out with up to three examples, the most frequent first", () => {
    const excluded = [
      excludedRow(3, "cancelled", "A-17"),
      ...[4, 5, 6, 7].map((number) => excludedRow(number, "bad_day")),
    ];
    const reading = readingOf({ excluded, leftOut: { cancelled: 1, bad_day: 4 } });
    const review = { fileName: "may.csv", importId: 7, reading };
    const text = plain(reviewMessage(review, viewIn("en")).text);
    expect(text).toContain(
      "Left out: 5 rows\n" +
        "date I can't read: 4 (№ 4 31.02.2026; № 5 31.02.2026; № 6 31.02.2026)\n" +
        "cancelled: 1 (A-17 31.02.2026)",
    );
  });

  it("warns of another currency and of missing amounts", () => {
    const reading = readingOf({
      currency: "EUR",
      columns: { ...readingOf().columns, amount: null },
    });
    const text = plain(
      reviewMessage({ fileName: "may.csv", importId: 7, reading }, viewIn("en")).text,
    );
    expect(text).toContain("The file counts in EUR, your business in UAH");
    expect(text).toContain("The file has no amounts");
  });

  it("asks one thing at a time, with what comes of each answer, and Import only afterwards", () => {
    const reading = readingOf({ questions: [turned, grouped] });
    const { text, keyboard } = reviewMessage(
      { fileName: "may.csv", importId: 7, reading },
      viewIn("ru", { currency: "RUB" }),
    );
    expect(plain(text)).toContain("в строке 2 стоит «03/04/2026». Что это?");
    expect(plain(text)).not.toContain("5.200");
    expect(labelsOf(keyboard)).toEqual([
      "03/04/2026 → 3 апреля 2026 г.",
      "03/04/2026 → 4 марта 2026 г.",
      "Колонки",
      "Отмена",
    ]);
  });

  it("shows what was answered, and how to take the other reading", () => {
    const reading = readingOf({ answered: [{ ...grouped, answer: "taken" }] });
    const { text, keyboard } = reviewMessage(
      { fileName: "may.csv", importId: 7, reading },
      viewIn("ru", { currency: "RUB" }),
    );
    const words = "По вашему ответу «5.200» (строка 3) — это 5 200 ₽";
    expect(withoutNoBreaks(plain(text))).toContain(words);
    expect(labelsOf(keyboard).slice(0, 2)).toEqual(["Нет: 5.200 → 5,20 ₽", "✅ Загрузить"]);
  });

  it.each(everyView)("fits a message, however long the names are", (view) => {
    const names = Object.keys(readingOf().columns).map((column) => [column, LONGEST_NAME]);
    const reading = readingOf({
      columns: Object.fromEntries(names),
      currency: "EUR",
      leftOut: Object.fromEntries(EXCLUSIONS.map((why) => [why, 4])),
      excluded: EXCLUSIONS.flatMap((why) =>
        [1, 2, 3, 4].map((row) => ({ row, label: LONGEST_NAME, why, text: LONGEST_NAME })),
      ),
      questions: [
        {
          kind: "day_order",
          row: 2,
          text: LONGEST_NAME,
          taken: "2026-04-03",
          other: "2026-03-04",
        },
      ],
      answered: [{ ...grouped, text: LONGEST_NAME, answer: "other" }],
    });
    const review = { fileName: LONGEST_NAME, importId: 7, reading };
    expect(plain(reviewMessage(review, view).text).length).toBeLessThanOrEqual(4096);
    const refusal = { why: "no_day", details: { columns: LONGEST_NAME } } as const;
    const refused = { refusal, importId: null };
    expect(plain(refusalMessage(LONGEST_NAME, refused, view).text).length).toBeLessThan(4096);
  });
});

describe("a refusal", () => {
  it("counts why every row was left out", () => {
    const refusal = { why: "no_rows", details: { cancelled: "3", no_day: "1" } } as const;
    const { text } = refusalMessage("may.csv", { refusal, importId: null }, viewIn("uk"));
    expect(plain(text)).toContain("скасовано: 3, немає дати: 1");
  });

  it("for days nobody can read shows one of them", () => {
    const details = { column: "Дата <1>", value: "1900-05-04" };
    const refusal = { why: "bad_days", details, layout: seenLayout } as const;
    const { text } = refusalMessage("may.csv", { refusal, importId: 7 }, viewIn("ru"));
    expect(plain(text)).toContain("В колонке «Дата <1>» стоит, например: 1900-05-04");
    expect(plain(text)).toContain("Если колонка принята не за то");
  });

  it("for its columns alone offers to show which is which", () => {
    const refusal = { why: "no_customer", layout: seenLayout } as const;
    const { text, keyboard } = refusalMessage("a.csv", { refusal, importId: 7 }, viewIn("en"));
    expect(plain(text)).toContain("Or is it there under another name? Tap Columns");
    expect(labelsOf(keyboard)).toEqual(["Columns", "Cancel"]);
  });

  it("for having no sales has the rows it left out", () => {
    const refusal = { why: "no_rows", details: { test: "2" }, layout: seenLayout } as const;
    const { keyboard } = refusalMessage("a.csv", { refusal, importId: 7 }, viewIn("ru"));
    expect(labelsOf(keyboard)).toEqual(["Колонки", "Отмена", "Пропущенные строки"]);
  });
});

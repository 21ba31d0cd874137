import type { Layout } from "../columns/layout.ts";
import type { Exclusion } from "../reading.ts";
import type { Cell } from "../table.ts";
import { textOf } from "../table.ts";
import { foldLatin } from "../words/fold-latin.ts";
import { advanceAccounts, detailWords, outgoingWords } from "../words/row-words.ts";
import { statePatterns } from "../words/state-patterns.ts";
import { noWords, type StatusMeaning as Meaning, statusWords } from "../words/status-words.ts";
import { westernStatuses } from "../words/western-statuses.ts";

/** What a row is by its status: a sale, money given back, a sale given back later, or nothing that counts. */
export type Verdict = "sale" | "refund" | "refunded_sale" | Exclusion;

const meanings = (Object.keys(statusWords) as Meaning[]).map((meaning) => ({
  meaning,
  words: [...statusWords[meaning], ...(westernStatuses[meaning] ?? [])],
}));
const EXCLUSIONS: Partial<Record<Meaning, Exclusion>> = {
  test: "test",
  cancelled: "cancelled",
  noShow: "no_show",
  unpaid: "unpaid",
  notCompleted: "not_completed",
  notASale: "not_a_sale",
};

/** What a status says; null where its words say nothing either way. */
export function meaningOf(status: string): Meaning | null {
  const text = foldLatin(status)
    .replaceAll("ё", "е")
    .replaceAll(/[_\s]+/gu, " ")
    .trim();
  if (text === "") return null;
  const fits = (word: string) =>
    word.startsWith("=") ? text === word.slice(1) : text.includes(word);
  return meanings.find(({ words }) => words.some(fits))?.meaning ?? null;
}

/** What only all the rows of a file together tell of how one is to be judged. */
export interface Judged {
  /** Columns of states in which some rows are done. */
  readonly doneColumns: ReadonlySet<number>;
  /** Whether invoices stand in the file. */
  readonly isInvoiced: boolean;
  /** Whether sales stand in the file of whose parts other rows tell. */
  readonly hasParts: boolean;
}

/** Words of a column whose meaning is kept: a status has few, the names of documents are all different. */
const MOST_KNOWN = 10_000;

/**
 * Makes the judge of one file's rows, who has to see all of them before judging any. A stage column in which
 * some rows are won or done tells that the rest are not; one without such words ("VIP", "Новый клиент") tells
 * nothing.
 */
export function rowJudge(layout: Layout) {
  const known = new Map<string, Meaning | null>();
  const meaning = (cell: Cell | undefined): Meaning | null => {
    const text = textOf(cell);
    let found = known.get(text);
    if (found === undefined) {
      found = meaningOf(text);
      if (known.size < MOST_KNOWN) known.set(text, found);
    }
    return found;
  };
  const hasDone = new Set<number>();
  // Documents are named for their kind: "Поступление на расчётный счёт № 7 от …" is no sale.
  const isNamed = layout.daysInOrders || layout.namesDocuments;
  const kinds = isNamed ? [...layout.kinds, layout.order!] : layout.kinds;
  let invoiced = false;
  let whole = false;
  let parts = false;

  function see(row: readonly Cell[]): void {
    for (const at of layout.statuses) {
      if (!hasDone.has(at) && statusOf(row, at) === "done") hasDone.add(at);
    }
    invoiced ||= kinds.some((at) => says(row[at], "invoice"));
    whole ||= kinds.some((at) => meaning(row[at]) === "done");
    parts ||= isDetail(row);
  }

  function isDetail(row: readonly Cell[]): boolean {
    return kinds.some((at) => detailWords.has(textOf(row[at]).toLowerCase()));
  }

  /** Whether a row tells but a part of the sale in another. */
  function isPart(row: readonly Cell[]): boolean {
    return whole && parts && isDetail(row);
  }

  function judge(row: readonly Cell[]): Verdict {
    const said = [...layout.statuses, ...kinds].map((at) => meaning(row[at]));
    const isTest =
      layout.trial.some((at) => isYes(row[at])) ||
      layout.live.some((at) => textOf(row[at]) !== "" && isNo(row[at]));
    if (isTest || said.includes("test")) return "test";
    if (said.includes("cancelled") || layout.cancelled.some((at) => isYes(row[at])))
      return "cancelled";
    if (said.includes("noShow")) return "no_show";
    // What was paid ahead is set off against a sale that is booked beside it.
    if (layout.account !== null && advanceAccounts.has(textOf(row[layout.account]))) {
      return "not_a_sale";
    }
    const isPosted = layout.posted.every((at) => textOf(row[at]) === "" || !isNo(row[at]));
    if (layout.statuses.some((at, i) => said[i] === "notCompleted" && says(row[at], "draft")))
      return "not_completed";
    if (!isPosted) return "unpaid";
    const isBack = kinds.some((at) => meaning(row[at]) === "refund");
    if (!isBack && layout.statuses.some((at) => says(row[at], "partly"))) return "sale";
    if (said.includes("refund")) return "refund";
    const noted = layout.notes.map((at) => noteVerdict(row[at]));
    const note = noted.find((found) => found !== null);
    if (note) return note;
    if (said.includes("refunded")) return "refunded_sale";
    const stopped = layout.statuses.map((at) => statusStops(at, row));
    const isUnpaid = layout.paid.some((at) => textOf(row[at]) !== "" && isNo(row[at]));
    // Of two columns, "new" and "not paid", the second is what somebody can do something about.
    if (isUnpaid || stopped.includes("unpaid")) return "unpaid";
    const why = stopped.find((found) => found !== null);
    if (why) return why;
    const goesOut = layout.impacts.some((at) => outgoingWords.has(foldLatin(textOf(row[at]))));
    if (goesOut || said.includes("notASale")) return "not_a_sale";
    // An estimate or an order is a kind of document that is no sale yet.
    if (kinds.some((at) => meaning(row[at]) === "notCompleted")) return "not_completed";
    // Where invoices stand in the file, the payments for them are not purchases again.
    const isTold = invoiced || (whole && parts);
    if (isTold && kinds.some((at) => says(row[at], "payment"))) return "not_a_sale";
    return "sale";
  }

  const seen = (): Judged => ({
    doneColumns: hasDone,
    isInvoiced: invoiced,
    hasParts: whole && parts,
  });
  return { see, judge, isPart, seen };

  /** "Скасовано", written beside a sale; a longer note may be of anything. */
  function noteVerdict(cell: Cell | undefined): Verdict | null {
    if (!isWord(cell)) return null;
    const said = meaning(cell);
    if (said === "refund") return "refund";
    return said === "cancelled" || said === "noShow" ? EXCLUSIONS[said]! : null;
  }

  function statusStops(at: number, row: readonly Cell[]): Exclusion | null {
    const said = statusOf(row, at);
    if (said !== null) return EXCLUSIONS[said] ?? null;
    // A ticket that has run out was sold all the same.
    if (layout.areTickets) return null;
    const isTold = textOf(row[at]) !== "" || isInquiry(row, layout);
    return hasDone.has(at) && isTold ? "not_completed" : null;
  }

  /** A payment is confirmed when it has been made; an invoice that was sent has not been paid. */
  function statusOf(row: readonly Cell[], at: number): Meaning | null {
    const said = meaning(row[at]);
    if (said === "notCompleted" && says(row[at], "confirmed") && isCharge(row)) return "done";
    return said === "done" && layout.areInvoices && says(row[at], "sent") ? "unpaid" : said;
  }

  /** Whether a row is of a payment service: it says that it is a payment, or what was kept of it. */
  function isCharge(row: readonly Cell[]): boolean {
    const isKept = layout.fees.some((at) => /[1-9]/u.test(textOf(row[at])));
    return isKept || layout.kinds.some((at) => says(row[at], "payment"));
  }
}

/** A word or two. */
function isWord(cell: Cell | undefined): boolean {
  return /^\P{L}*\p{L}+(?:[\s,-]+\p{L}+)?\P{L}*$/u.test(textOf(cell)) && !/\d/u.test(textOf(cell));
}

/** Whether a status says that the customer has been there, whatever was paid. */
export function saysVisited(layout: Layout, row: readonly Cell[]): boolean {
  return layout.statuses.some((at) => says(row[at], "visited"));
}

/** Whether somebody has but left a name in a list of orders: nothing is told of what was bought. */
function isInquiry(row: readonly Cell[], layout: Layout): boolean {
  const isEmpty = (at: number | null) => at === null || textOf(row[at]) === "";
  const who = [...layout.customers, ...layout.nameParts, ...layout.phones, ...layout.emails];
  const what = [layout.order, layout.product, ...layout.amounts];
  return layout.order !== null && what.every(isEmpty) && !who.every(isEmpty);
}

/** What is answered, without the moment that stands beside it: "Да (03.08.2026 10:05)". */
export function flagIn(text: string): string {
  const timed = /^(\p{L}+)[\s(,]+\d[\d.:/\s-]*\)?$/u.exec(text);
  return (timed?.[1] ?? text).toLowerCase();
}

function isNo(cell: Cell | undefined): boolean {
  const flag = flagIn(textOf(cell));
  // "Не удалён"
  return noWords.includes(flag) || /^(?:не|not) /u.test(flag);
}

/** A yes, or the moment at which it happened. */
function isYes(cell: Cell | undefined): boolean {
  return !isNo(cell);
}

function says(cell: Cell | undefined, state: keyof typeof statePatterns): boolean {
  return statePatterns[state].test(textOf(cell));
}

import { joinHeader, namesWithin, overlaid } from "./join-header.ts";
import { rolesOf } from "../columns/match-header.ts";
import type { Cell, Sheet, Table } from "../table.ts";
import { isBlank, textOf } from "../table.ts";
import { foldHeader } from "../words/fold-header.ts";
import type { Role } from "../words/header-words.ts";

/** Title rows above a header do not run longer. */
const DEEPEST_HEADER = 60;
/** One word may stand in any title; a header has several. */
const FEWEST_ROLES = 2;
const FEWEST_DATES = 2;
/** What stands in reports of debts, in letters and in titles too. */
const UNTELLING: ReadonlySet<Role> = new Set([
  "note",
  "purpose",
  "credit",
  "debit",
  "bank",
  "bankCode",
]);

/** The row whose cells read most like column headers, and the rows under it; null where none does. */
export function findHeader(table: Table): Sheet | null {
  let best = -1;
  let bestScore = FEWEST_ROLES - 1;
  for (const [at, row] of table.rows.slice(0, DEEPEST_HEADER).entries()) {
    const score = headerScore(row);
    if (score > bestScore) {
      best = at;
      bestScore = score;
    }
  }
  return best < 0 ? null : sheetUnder(table, best);
}

/** Merged cells put a name that spans two rows into the upper one. A title is one cell. */
function namesAbove(row: readonly Cell[] | undefined): readonly Cell[] {
  const names = (row ?? []).filter((cell) => textOf(cell) !== "");
  return names.length > 1 ? row! : [];
}

/** How many different roles the cells of a row could play between them. */
export function headerScore(row: readonly Cell[]): number {
  const taken = new Set<Role>();
  for (const cell of row) {
    if (typeof cell !== "string" || cell.length > 100) continue;
    const role = rolesOf(foldHeader(cell)).find(
      (candidate) => !taken.has(candidate) && !UNTELLING.has(candidate),
    );
    if (role) taken.add(role);
  }
  // "Row labels; 01.08.2026; 02.08.2026": what stands across tells a header as well as a word does.
  return taken.size + (row.filter((cell) => isDate(cell)).length >= FEWEST_DATES ? 1 : 0);
}

function sheetUnder(table: Table, at: number): Sheet {
  const row = table.rows[at]!;
  const [under, deepest] = [table.rows[at + 1], table.rows[at + 2]];
  const goesOn = namesWithin(under, row);
  const isThree = goesOn && namesWithin(deepest, under!);
  const upper = isThree ? overlaid(row, under!) : row;
  const { names, ...joined } = goesOn
    ? joinHeader(upper, isThree ? deepest! : under!)
    : joinHeader(namesAbove(table.rows[at - 1]), row);
  const rows: (readonly Cell[])[] = [];
  const lines: number[] = [];
  for (let i = at + 1 + Number(goesOn) + Number(isThree); i < table.rows.length; i++) {
    if (isBlank(table.rows[i]!)) continue;
    rows.push(table.rows[i]!);
    lines.push(i + 1);
  }
  return { header: names, headerRow: at + 1, joined, rows, lines };
}

function isDate(cell: Cell): boolean {
  return /^(?:\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d{2}-\d{2})$/u.test(textOf(cell));
}

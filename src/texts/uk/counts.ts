import { format } from "./format.ts";

const counted = (one: string, few: string, many: string) => (count: number) =>
  `${format.number(count)} ${format.plural(count, one, few, many)}`;

/** Counts with their noun: "1 клієнт", "5 клієнтів". */
export const counts = {
  customers: counted("клієнт", "клієнти", "клієнтів"),
  /** As it stands after "із", "до" and "від": "121 клієнта", "5 клієнтів". */
  ofCustomers: counted("клієнта", "клієнтів", "клієнтів"),
  purchases: counted("покупка", "покупки", "покупок"),
  refunds: counted("повернення", "повернення", "повернень"),
  rows: counted("рядок", "рядки", "рядків"),
  contacts: counted("контакт", "контакти", "контактів"),
  /** As it stands after "за". */
  months: counted("місяць", "місяці", "місяців"),
};

import { format } from "./format.ts";

const counted = (one: string, few: string, many: string) => (count: number) =>
  `${format.number(count)} ${format.plural(count, one, few, many)}`;

/** Counts with their noun: "1 клиент", "5 клиентов". */
export const counts = {
  customers: counted("клиент", "клиента", "клиентов"),
  /** As it stands after "из", "до" and "у": "121 клиента", "5 клиентов". */
  ofCustomers: counted("клиента", "клиентов", "клиентов"),
  purchases: counted("покупка", "покупки", "покупок"),
  refunds: counted("возврат", "возврата", "возвратов"),
  rows: counted("строка", "строки", "строк"),
  contacts: counted("контакт", "контакта", "контактов"),
  /** As it stands after "за". */
  months: counted("месяц", "месяца", "месяцев"),
};

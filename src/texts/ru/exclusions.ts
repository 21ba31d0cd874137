import type { Texts } from "../texts.ts";

export const exclusions: Texts["exclusions"] = {
  total: "итоги",
  cancelled: "отменено",
  unpaid: "не оплачено",
  no_show: "клиент не пришёл",
  not_completed: "не завершено",
  not_a_sale: "не продажа",
  test: "тест",
  zero_amount: "сумма ноль",
  no_day: "нет даты",
  bad_day: "непонятная дата",
  bad_amount: "непонятная сумма",
  future_booking: "записи на будущее",
  empty: "пустые строки",
};

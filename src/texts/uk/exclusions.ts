import type { Texts } from "../texts.ts";

export const exclusions: Texts["exclusions"] = {
  total: "підсумки",
  cancelled: "скасовано",
  unpaid: "не оплачено",
  no_show: "клієнт не прийшов",
  not_completed: "не завершено",
  not_a_sale: "не продаж",
  test: "тест",
  zero_amount: "сума нуль",
  no_day: "немає дати",
  bad_day: "незрозуміла дата",
  bad_amount: "незрозуміла сума",
  future_booking: "записи на майбутнє",
  empty: "порожні рядки",
};

import { describe, expect, it } from "vitest";
import { meaningOf } from "../../../src/intake/rows/judge-row.ts";

describe("meaningOf", () => {
  it.each([
    [
      "done",
      "Выполнен | Успешно реализовано | Сплачено | wc-completed | Paid | Клиент пришел | Arrived",
    ],
    [
      "cancelled",
      "Отменён | Сделка провалена | Закрыто и не реализовано | Voided | Скасовано | Failed",
    ],
    ["noShow", "Клиент не пришел | Не прийшов | No Show | Неявка"],
    ["unpaid", "Не оплачен | Pending | Очікує оплати | on-hold | Unpaid"],
    [
      "notCompleted",
      "Новый | Draft | В работе | Ожидание клиента | Клиент подтвердил | Не отправлено",
    ],
    ["refund", "Возврат | Повернення | Refund | Credit Memo"],
    ["refunded", "Refunded"],
    ["test", "Test"],
    ["notASale", "Payout | Внесение | Инкассация"],
  ] as const)("knows what is %s", (meaning, statuses) => {
    for (const status of statuses.split(" | ")) {
      expect([status, meaningOf(status)]).toEqual([status, meaning]);
    }
  });

  it("knows nothing of other words", () => {
    expect(["", "VIP", "Новый клиент", "Опт"].map(meaningOf)).toEqual([null, null, null, null]);
  });
});

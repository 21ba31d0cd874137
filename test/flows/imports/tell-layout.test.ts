import { expect, it } from "vitest";
import { parseDay } from "../../../src/domain/day.ts";
import type { Seat } from "../../../src/flows/seat.ts";
import type { Flows } from "../../../src/flows/flows.ts";
import { openWorkplace } from "../test-business.ts";

const today = parseDay("2026-06-15");
const header = "Дата;Клиент;Сумма";
const bytesOf = (...rows: string[]) => new TextEncoder().encode([header, ...rows].join("\n"));

async function review(flows: Flows, seat: Seat, bytes: Uint8Array) {
  const found = await flows.reviewSalesFile(seat, { name: "a.csv", fileId: "1", bytes }, today);
  if (found.type !== "review") throw new Error(found.type);
  return found;
}

it("an answer holds for the file it was given on, its import, and the next of its layout", async () => {
  const { flows, deps, seat } = await openWorkplace();
  const bytes = bytesOf("01.06.2026;Зоя;5.200");
  const { importId, reading } = await review(flows, seat, bytes);
  expect(reading.questions).toMatchObject([{ kind: "thousands_point", taken: "5200" }]);

  const { fingerprint } = reading.layout;
  await flows.answerQuestion(seat, fingerprint, "thousands_point", "other");
  const again = await flows.reviewAgain(seat, importId, bytes, today);
  expect(again).toMatchObject({ type: "review", importId, reading: { questions: [] } });
  await flows.importSales(seat, importId, bytes, today);
  const [zoya] = await flows.findCustomers(seat, "зоя", today);
  expect(await flows.openCard(seat, zoya!.customerId, today)).toMatchObject({ usualAmount: 5_20 });

  const next = await review(flows, seat, bytesOf("02.06.2026;Лев;1.250"));
  expect(next.reading).toMatchObject({ purchaseCount: 1, net: 1_25 });
  expect(next.reading.answered).toMatchObject([{ text: "1.250", answer: "other" }]);

  await flows.answerQuestion(seat, fingerprint, "thousands_point", "taken");
  expect(await deps.inBusiness(seat.business.id, ({ layouts }) => layouts.list())).toEqual(
    new Map([[fingerprint, { answers: { thousands_point: "taken" }, columns: {} }]]),
  );
});

it("columns are kept beside the answers, and forgotten alone", async () => {
  const { flows, seat } = await openWorkplace();
  const bytes = bytesOf("01.06.2026;Зоя;5.200");
  const { reading } = await review(flows, seat, bytes);
  const { fingerprint } = reading.layout;
  await flows.answerQuestion(seat, fingerprint, "thousands_point", "other");
  await Promise.all([
    flows.chooseColumn(seat, fingerprint, "phone", null),
    flows.chooseColumn(seat, fingerprint, "product", 1),
  ]);
  await flows.chooseColumn(seat, fingerprint, "customer", 1);
  const told = async () => (await review(flows, seat, bytes)).reading.layout.told;
  const answers = { thousands_point: "other" };
  expect(await told()).toEqual({ answers, columns: { phone: null, customer: 1 } });
  await flows.forgetColumns(seat, fingerprint);
  expect(await told()).toEqual({ answers, columns: {} });
});

it("a file is asked to wait where its columns can still be told, and only there", async () => {
  const { flows, seat } = await openWorkplace();
  const refusalOf = async (text: string) => {
    const file = { name: "a.csv", fileId: "1", bytes: new TextEncoder().encode(text) };
    const found = await flows.reviewSalesFile(seat, file, today);
    return found.type === "refused" ? found.importId : found.type;
  };
  expect(await refusalOf("Дата;Лицо;Сумма\n01.06.2026;Зоя;500")).toEqual(expect.any(Number));
  expect(await refusalOf("%PDF-1.7")).toBeNull();
});

it("what one business says of a layout is not heard in another", async () => {
  const { flows, seat } = await openWorkplace();
  const bytes = bytesOf("01.06.2026;Зоя;5.200");
  const { importId, reading } = await review(flows, seat, bytes);
  await flows.answerQuestion(seat, reading.layout.fingerprint, "thousands_point", "other");
  const person = { telegramUserId: 2, name: "Other", language: "ru" } as const;
  const other = (await flows.openBusiness(person))!;
  expect((await review(flows, other, bytes)).reading.questions).toHaveLength(1);
  expect(await flows.reviewAgain(other, importId, bytes, today)).toEqual({ type: "gone" });
});

import { existsSync, readFileSync, readdirSync } from "node:fs";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { COLUMN_ROLES, type ColumnChoices } from "../../src/domain/file-layout.ts";
import { listLeftOut } from "../../src/intake/list-left-out.ts";
import { readSalesFile } from "../../src/intake/read-sales-file.ts";
import { options } from "./reading.ts";

const RUNS = 150;
const folder = new URL("../../../shared/exports/", import.meta.url);
const csv =
  'Номер;Дата;Клиент;Телефон;Сумма;Статус;Товары\n1;03.08.2026 10:00;Анна;89000000001;"1 200,50";Выполнен;Чай\n' +
  '2;04/08/2026;ООО "Борис";;-300;Возврат;\nИтого;;;;900,50;;\n';
const report =
  "Контрагент;01.09.26;;08.09.26;\nДокумент;Количество;Сумма;Количество;Сумма\nЛютик;1;100;2;200\n" +
  "Реализация № 1 от 01.09.2026;1;100;;\nРеализация № 2 от 08.09.2026;;;2;200\n";
const files = [
  ...[csv, report].map((text) => new TextEncoder().encode(text)),
  ...(existsSync(folder) ? readdirSync(folder) : [])
    .filter((file) => !file.endsWith(".json"))
    .map((file) => new Uint8Array(readFileSync(new URL(file, folder)))),
];

/** Also columns that the table has not. */
const choice = fc.option(fc.nat(20), { nil: null });
const choices = fc.record(Object.fromEntries(COLUMN_ROLES.map((role) => [role, choice])), {
  requiredKeys: [],
});

async function isSane(bytes: Uint8Array, columns: ColumnChoices): Promise<boolean> {
  const read = await readSalesFile(bytes, { ...options, columns });
  // Whoever chose wrongly must be able to choose again.
  if (read.type === "refused") return (read.refusal.layout?.header.length ?? 0) > 0;
  const areAmounts = read.purchases.every(
    ({ amount }) => amount === null || Number.isSafeInteger(amount),
  );
  const leftOut = listLeftOut(bytes, { ...options, columns });
  return areAmounts && leftOut !== null && leftOut.rows.length <= read.excluded.length;
}

it("whatever columns are chosen, a file is read, or refused so that others can be chosen", async () => {
  const checked = fc.asyncProperty(fc.constantFrom(...files), choices, isSane);
  expect(await fc.check(checked, { numRuns: RUNS })).toMatchObject({ failed: false });
}, 60_000);

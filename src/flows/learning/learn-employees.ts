import type { Stores } from "../../db/stores.ts";
import type { Day } from "../../domain/day.ts";
import { usualEmployee, VISITS_COUNTED } from "../../domain/usual-employee.ts";
import { employeeKey } from "./employee-key.ts";
import { inTurns } from "../in-turns.ts";

const LEARNT_AT_ONCE = 5_000;
const NAME_LENGTH = 200;

/** Purchases → the names of those who served, as far as they are new. */
export async function noteEmployees(
  { employees }: Pick<Stores, "employees">,
  sales: readonly { readonly employee: string | null }[],
): Promise<void> {
  const names = new Set(sales.map(({ employee }) => employee));
  const named = [...names].flatMap((name) => {
    const foldedName = name === null ? null : employeeKey(name);
    return foldedName === null ? [] : [{ name: cut(name!), foldedName }];
  });
  await employees.addAll(named);
}

/** Customers → who serves each of them as a rule, where the sales name anybody at all. */
export async function learnEmployees(
  { employees }: Pick<Stores, "employees">,
  customerIds: readonly number[],
  today: Day,
): Promise<void> {
  if (customerIds.length === 0) return;
  const ids = await employees.keys();
  if (ids.size === 0) return;
  const keys = new Map<string, number | null>();
  const idOf = (name: string | null): number | null => {
    if (name === null) return null;
    const known = keys.get(name);
    if (known !== undefined) return known;
    const id = ids.get(employeeKey(name) ?? "") ?? null;
    keys.set(name, id);
    return id;
  };
  for (let i = 0; i < customerIds.length; i += LEARNT_AT_ONCE) {
    const batch = customerIds.slice(i, i + LEARNT_AT_ONCE);
    const served = await employees.servedLately(batch, VISITS_COUNTED, today);
    await employees.saveServed(
      await inTurns(batch, (customerId) => ({
        customerId,
        employeeId: usualEmployee((served.get(customerId) ?? []).map(idOf)),
      })),
    );
  }
}

function cut(name: string): string {
  return Array.from(name).slice(0, NAME_LENGTH).join("");
}

/** Visits that show whose a customer is; what was longer ago does not count. */
export const VISITS_COUNTED = 5;

/**
 * Who served most of a customer's last visits; of equals, whoever served last.
 *
 * @param visits who served each, the latest first; null where it is not known
 */
export function usualEmployee<Employee>(visits: readonly (Employee | null)[]): Employee | null {
  const counts = new Map<Employee, number>();
  for (const employee of visits.slice(0, VISITS_COUNTED)) {
    if (employee !== null) counts.set(employee, (counts.get(employee) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  // The latest was counted first, and a map keeps that order.
  return [...counts].find(([, count]) => count === most)?.[0] ?? null;
}

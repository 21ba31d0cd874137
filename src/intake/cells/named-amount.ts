const NAMED = /(?:^|[|;,\s])amount:\s*(-?\d+(?:\.\d+)?)/giu;
const LONGEST = 2000;

/** The sum of the amounts a list names, "amount:12.50|reason:late;amount:3.00"; null where it names none. */
export function namedAmount(text: string): number | null {
  if (text === "" || text.length > LONGEST) return null;
  const amounts = [...text.matchAll(NAMED)].map(([, amount]) => Number(amount));
  return amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0);
}

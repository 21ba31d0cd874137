const BUTTONS_A_ROW = 5;

/** Small buttons in as few rows as can be, the rows of even length. */
export function inRows<Button>(buttons: readonly Button[]): Button[][] {
  const count = Math.ceil(buttons.length / BUTTONS_A_ROW);
  const length = Math.ceil(buttons.length / Math.max(1, count));
  return Array.from({ length: count }, (_, i) => buttons.slice(i * length, (i + 1) * length));
}

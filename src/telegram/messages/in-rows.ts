const BUTTONS_A_ROW = 5;

/** Buttons in as few rows as can be, of `most` at most (small ones by default), of even length. */
export function inRows<Button>(buttons: readonly Button[], most = BUTTONS_A_ROW): Button[][] {
  const count = Math.ceil(buttons.length / most);
  const length = Math.ceil(buttons.length / Math.max(1, count));
  return Array.from({ length: count }, (_, i) => buttons.slice(i * length, (i + 1) * length));
}

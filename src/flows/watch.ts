/** Where a long flow has got to. */
export interface Progress {
  /** Rows are read, purchases are saved, customers' rhythms are learnt: in this order. */
  readonly stage: "reading" | "saving" | "learning";
  readonly done: number;
  /** null where it is not known beforehand */
  readonly total: number | null;
}

/**
 * Somebody waits for a long flow and may call it off: it then throws the signal's reason, and leaves
 * everything as it was.
 */
export interface Watch {
  /** May be called often: whoever watches keeps what is shown rare. */
  onProgress(progress: Progress): void;
  readonly signal: AbortSignal;
}

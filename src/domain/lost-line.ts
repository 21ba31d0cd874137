export const LOST_LINES = ["model", "seeds"] as const;
/**
 * Where a silence becomes a departure: by the model, or "seeds", silent for more than 4/3 of the
 * customer's usual interval, as the plain rule of thumb has it.
 */
export type LostLine = (typeof LOST_LINES)[number];

import { counts } from "./counts.ts";
import { format } from "./format.ts";

interface Counted {
  readonly done: number;
  readonly total: number | null;
}

const of = ({ done, total }: Counted, counted: (count: number) => string) => {
  if (total !== null) return ` ${format.number(done)} of ${counted(total)}`;
  return done > 0 ? ` ${counted(done)} so far` : "";
};

/** How far a file has got on its way in. */
export const progress = {
  stages: {
    reading: (p: Counted) => `Reading${of(p, counts.rows)} …`,
    saving: (p: Counted) => `Saving${of(p, counts.purchases)} …`,
    learning: (p: Counted) =>
      p.total === null
        ? "Learning everyone's rhythm …"
        : `Learning the rhythm of ${counts.customers(p.total)} …`,
  },
  left: (seconds: number) =>
    seconds < 60
      ? `about ${format.number(seconds)} s left`
      : `about ${format.number(Math.ceil(seconds / 60))} min left`,
  callingOff: "Stopping …",
  over: "There is nothing left to stop: it has just finished.",
};

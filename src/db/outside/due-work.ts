import { and, eq, lte } from "drizzle-orm";
import type { Database } from "../connect.ts";
import { dueWork } from "../schema.ts";

/** The kinds of work that wait for their time. */
export type WorkKind = (typeof dueWork.$inferSelect)["kind"];

/** A piece of work whose time has come. */
export interface DueWork {
  readonly businessId: number;
  readonly kind: WorkKind;
  readonly dueAt: Date;
}

/** What is due, when, for which business. */
export function dueWorkStore(db: Database) {
  return {
    /** Sets the time of a business's work, earlier or later than it stood. */
    async schedule(businessId: number, kind: WorkKind, dueAt: Date): Promise<void> {
      await db
        .insert(dueWork)
        .values({ businessId, kind, dueAt })
        .onConflictDoUpdate({ target: [dueWork.businessId, dueWork.kind], set: { dueAt } });
    },

    /** Nothing of a business is due any more. */
    async removeAll(businessId: number): Promise<void> {
      await db.delete(dueWork).where(eq(dueWork.businessId, businessId));
    },

    /** Sets a time only where none stands: what is asked for daily would else never come. */
    async ensure(businessId: number, kind: WorkKind, dueAt: Date): Promise<void> {
      await db.insert(dueWork).values({ businessId, kind, dueAt }).onConflictDoNothing();
    },

    /**
     * Takes one piece of work that is due and does it while no other process can take it; what
     * `work` answers is when it is due again, null for never. A process that dies lets go of it.
     *
     * @returns false when nothing is due
     */
    async takeOne(now: Date, work: (due: DueWork) => Promise<Date | null>): Promise<boolean> {
      return db.transaction(async (tx) => {
        const [due] = await tx
          .select()
          .from(dueWork)
          .where(lte(dueWork.dueAt, now))
          .orderBy(dueWork.dueAt)
          .limit(1)
          .for("update", { skipLocked: true });
        if (!due) return false;

        const again = await work(due);
        if (again) await tx.update(dueWork).set({ dueAt: again }).where(itself(due));
        else await tx.delete(dueWork).where(itself(due));
        return true;
      });
    },
  };
}

function itself(work: { businessId: number; kind: WorkKind }) {
  return and(eq(dueWork.businessId, work.businessId), eq(dueWork.kind, work.kind));
}

import {
  type ColumnRole,
  type FileLayout,
  type QuestionKind,
  UNTOLD,
  withColumn,
} from "../../domain/file-layout.ts";
import type { FlowDependencies } from "../dependencies.ts";
import type { Seat } from "../seat.ts";
import { requireRole } from "../require-role.ts";

/** What a question about a layout was answered with; the next file of it is not asked about. */
export async function answerQuestion(
  deps: FlowDependencies,
  seat: Seat,
  fingerprint: string,
  kind: QuestionKind,
  answer: "taken" | "other",
): Promise<void> {
  await tell(deps, seat, fingerprint, ({ answers, columns }) => ({
    answers: { ...answers, [kind]: answer },
    columns,
  }));
}

/** Which column of a layout plays a role; null: none does. */
export async function chooseColumn(
  deps: FlowDependencies,
  seat: Seat,
  fingerprint: string,
  role: ColumnRole,
  column: number | null,
): Promise<void> {
  await tell(deps, seat, fingerprint, ({ answers, columns }) => ({
    answers,
    columns: withColumn(columns, role, column),
  }));
}

/** Its columns are found again by themselves. */
export async function forgetColumns(
  deps: FlowDependencies,
  seat: Seat,
  fingerprint: string,
): Promise<void> {
  await tell(deps, seat, fingerprint, ({ answers }) => ({ answers, columns: {} }));
}

async function tell(
  { inBusiness, now }: FlowDependencies,
  seat: Seat,
  fingerprint: string,
  change: (layout: FileLayout) => FileLayout,
): Promise<void> {
  requireRole(seat, "manager");
  await inBusiness(seat.business.id, async ({ business, layouts }) => {
    // What two members say at the same time of one layout must both be kept.
    await business.lock();
    const told = (await layouts.find(fingerprint)) ?? UNTOLD;
    await layouts.save(fingerprint, change(told), now());
  });
}

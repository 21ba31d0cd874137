import { COLUMN_ROLES, type ColumnChoices, type ColumnRole } from "../../domain/file-layout.ts";
import type { Layout } from "./layout.ts";

/** What a person says holds, also that no column plays a role. */
export function withTold(layout: Layout, told: ColumnChoices): Layout {
  const changes: Record<ColumnRole, (at: number | null) => Partial<Layout>> = {
    order: (order) => ({ order }),
    customer: (at) => ({ customers: list(at), company: null, nameParts: [] }),
    phone: (at) => ({ phones: list(at) }),
    email: (at) => ({ emails: list(at) }),
    number: (number) => ({ number }),
    day: (at) => ({ days: list(at) }),
    amount: (at) => ({ amounts: list(at) }),
    product: (product) => ({ product, moreProducts: [] }),
    quantity: (quantity) => ({ quantity }),
    category: (category) => ({ category }),
    employee: (employee) => ({ employee }),
    status: (at) => ({
      statuses: list(at),
      kinds: [],
      paid: [],
      posted: [],
      cancelled: [],
      notes: [],
    }),
  };
  let changed = layout;
  for (const role of COLUMN_ROLES) {
    const at = told[role];
    if (at !== undefined) changed = { ...changed, ...changes[role](at) };
  }
  return changed;
}

function list(at: number | null): number[] {
  return at === null ? [] : [at];
}

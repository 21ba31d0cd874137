import type { Day } from "../../domain/day.ts";
import type { FlowDependencies } from "../dependencies.ts";
import type { ExportPage, ExportTable } from "../answers/owner.ts";
import type { Seat } from "../seat.ts";
import { statusOf } from "../customers/open-card.ts";
import { requireRole } from "../require-role.ts";

/** Rows in memory at a time. */
const PAGE = 5_000;

/** The rows of one table that come after an id: everything of the business, page by page. */
export async function exportPage(
  { inBusiness }: FlowDependencies,
  seat: Seat,
  table: ExportTable,
  after: number,
  today: Day,
): Promise<ExportPage> {
  requireRole(seat, "owner");
  return inBusiness(
    seat.business.id,
    async ({ bookings, exports, reasons }): Promise<ExportPage> => {
      switch (table) {
        case "customers": {
          const rows = await exports.customersAfter(after, PAGE);
          const booked = await bookings.nextDays(
            rows.map(({ customerId }) => customerId),
            today,
          );
          const stated = rows.map(({ record, ...customer }) => ({
            ...customer,
            record,
            status:
              record &&
              statusOf(
                record,
                { isClosed: customer.closedAt !== null, isBooked: booked.has(customer.customerId) },
                today,
              ),
          }));
          return { table, rows: stated, next: rows.at(-1)?.customerId ?? null };
        }
        case "purchases": {
          const rows = await exports.purchasesAfter(after, PAGE);
          return { table, rows, next: rows.at(-1)?.purchaseId ?? null };
        }
        case "contacts": {
          const rows = await exports.contactsAfter(after, PAGE);
          return {
            table,
            rows,
            reasons: await reasons.list(),
            next: rows.at(-1)?.contactId ?? null,
          };
        }
        case "departures": {
          const rows = await exports.departuresAfter(after, PAGE);
          return {
            table,
            rows,
            reasons: await reasons.list(),
            next: rows.at(-1)?.customerId ?? null,
          };
        }
        case "notes": {
          const rows = await exports.notesAfter(after, PAGE);
          return { table, rows, next: rows.at(-1)?.noteId ?? null };
        }
        case "reasons":
          return { table, rows: await reasons.list(), next: null };
      }
    },
  );
}

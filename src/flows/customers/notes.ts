import type { Stores } from "../../db/stores.ts";
import type { Day } from "../../domain/day.ts";
import { hasRole } from "../../domain/member.ts";
import { LONGEST_NOTE } from "../../domain/note.ts";
import { UserError } from "../../domain/user-error.ts";
import type { FlowDependencies } from "../dependencies.ts";
import type { Note } from "../answers/customer.ts";
import type { Seat } from "../seat.ts";

/** Words about a customer → a note on their card; false when the customer is gone. */
export async function addNote(
  { inBusiness }: FlowDependencies,
  { business, member }: Seat,
  openedId: number,
  typed: string,
  today: Day,
): Promise<boolean> {
  const words = typed.replaceAll(/\s+/g, " ").trim();
  if (words.length > LONGEST_NOTE) throw new UserError("longNote", { most: LONGEST_NOTE });
  return inBusiness(business.id, async ({ customers, notes }) => {
    const customer = await customers.find(openedId);
    if (!customer) return false;
    const { customerId } = customer;
    await notes.add({ customerId, memberId: member.id, writtenOn: today, words });
    return true;
  });
}

/** Whoever wrote a note may take it back, and an owner any; false when it is gone. */
export async function removeNote(
  { inBusiness }: FlowDependencies,
  { business, member }: Seat,
  noteId: number,
): Promise<boolean> {
  return inBusiness(business.id, async ({ notes }) => {
    const note = await notes.find(noteId);
    if (!note) return false;
    if (note.memberId !== member.id && !hasRole(member, "owner")) throw new UserError("notAllowed");
    await notes.remove(noteId);
    return true;
  });
}

/** The latest notes on a customer, as a member sees them. */
export async function listNotes(
  { notes }: Pick<Stores, "notes">,
  { member }: Seat,
  customerId: number,
  most: number,
): Promise<Note[]> {
  const rows = await notes.listOf(customerId, most);
  return rows.map(({ memberId, ...note }) => ({
    ...note,
    isRemovable: memberId === member.id || hasRole(member, "owner"),
  }));
}

import type { Stores } from "../../db/stores.ts";
import type { Birthday } from "../../domain/birthday.ts";
import type { Day } from "../../domain/day.ts";
import { typedBirthday } from "../../domain/typed-birthday.ts";
import { UserError } from "../../domain/user-error.ts";
import { foldName } from "../../intake/cells/fold-name.ts";
import { emailOf } from "../../intake/rows/identify-customers.ts";
import { normalizePhone } from "../../intake/cells/phone.ts";
import type { FlowDependencies } from "../dependencies.ts";
import type { CustomerDetails, DetailName } from "../answers/customer.ts";
import type { Seat } from "../seat.ts";
import { listMergesOf } from "./merge-customers.ts";
import { listNotes } from "./notes.ts";
import { requireRole } from "../require-role.ts";

const LONGEST_NAME = 200;
const MOST_NOTES = 6;
/** What somebody types to have a detail forgotten. */
const NOTHING = /^[-–—]$/;

/** All that is written about a customer beside their purchases; null: gone. */
export async function openDetails(
  { inBusiness }: FlowDependencies,
  seat: Seat,
  openedId: number,
): Promise<CustomerDetails | null> {
  return inBusiness(seat.business.id, async (stores) => {
    const customer = await stores.customers.find(openedId);
    if (!customer) return null;
    const { customerId, name, nameInFiles, phone, email, number, birthday } = customer;
    return {
      customerId,
      name,
      nameInFiles: nameInFiles === name ? null : nameInFiles,
      phone,
      email,
      number,
      birthday,
      notes: await listNotes(stores, seat, customerId, MOST_NOTES),
      merges: await listMergesOf(stores, seat.business, customerId),
    };
  });
}

/**
 * A detail as somebody typed it → what stands on file from now on, whatever files say later; "-"
 * takes it away.
 *
 * @returns false when the customer is gone
 * @throws UserError where the text is no such detail
 */
export async function changeDetail(
  { inBusiness }: FlowDependencies,
  seat: Seat,
  openedId: number,
  detail: DetailName,
  typed: string,
  today: Day,
): Promise<boolean> {
  if (detail !== "birthday") requireRole(seat, "manager");
  const text = typed.replaceAll(/\s+/g, " ").trim();
  return inBusiness(seat.business.id, async (stores) => {
    const { customers } = stores;
    const customer = await customers.find(openedId);
    if (!customer) return false;
    const { customerId } = customer;
    switch (detail) {
      case "name":
        await customers.correct(customerId, readName(text));
        break;
      case "phone": {
        const phone = NOTHING.test(text) ? null : readPhone(text, seat.business.country);
        await correctContact(stores, customerId, "phone", phone);
        break;
      }
      case "email": {
        const email = NOTHING.test(text) ? null : readEmail(text);
        await correctContact(stores, customerId, "email", email);
        break;
      }
      case "birthday":
        await customers.setBirthday(customerId, readBirthday(text, today));
    }
    return true;
  });
}

/** A later file that knows them only by the new phone or address is then theirs. */
async function correctContact(
  { customers, identities }: Pick<Stores, "customers" | "identities">,
  customerId: number,
  detail: "phone" | "email",
  right: string | null,
): Promise<void> {
  await customers.correct(customerId, { [detail]: right });
  if (right === null) return;
  const identity = `${detail === "phone" ? "tel" : "mail"}:${right}`;
  await identities.addAll([{ identity, customerId }]);
}

function readName(text: string): { name: string; foldedName: string } {
  const foldedName = foldName(text);
  if (foldedName === "" || text.length > LONGEST_NAME) {
    throw new UserError("badName", { most: LONGEST_NAME });
  }
  return { name: text, foldedName };
}

function readPhone(text: string, country: string): string {
  const phone = normalizePhone(text, country);
  if (phone === null) throw new UserError("badPhone", { typed: text.slice(0, 40) });
  return phone;
}

function readEmail(text: string): string {
  const email = emailOf(text);
  if (email === null) throw new UserError("badEmail", { typed: text.slice(0, 40) });
  return email;
}

function readBirthday(text: string, today: Day): Birthday | null {
  if (NOTHING.test(text)) return null;
  const birthday = typedBirthday(text, today);
  if (birthday === null) throw new UserError("badBirthday", { typed: text.slice(0, 40) });
  return birthday;
}

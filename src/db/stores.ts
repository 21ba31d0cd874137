import type { Transaction } from "./in-business.ts";
import { absenceStore } from "./stores/absences.ts";
import { activeStore } from "./stores/active.ts";
import { apiKeyStore } from "./stores/api-keys.ts";
import { assignmentStore } from "./stores/assignments.ts";
import { bookingStore } from "./stores/bookings.ts";
import { businessStore } from "./stores/businesses.ts";
import { callListStore } from "./stores/call-lists.ts";
import { contactStore } from "./stores/contacts.ts";
import { conversationStateStore } from "./stores/conversation-states.ts";
import { customerStore } from "./stores/customers.ts";
import { customerSearchStore } from "./stores/customer-search.ts";
import { departureStore } from "./stores/departures.ts";
import { erasureStore } from "./stores/erasure.ts";
import { exportStore } from "./stores/exports.ts";
import { employeeStore } from "./stores/employees.ts";
import { firstVisitStore } from "./stores/first-visits.ts";
import { fitStore } from "./stores/fits.ts";
import { identityStore } from "./stores/identities.ts";
import { importStore } from "./stores/imports.ts";
import { invitationStore } from "./stores/invitations.ts";
import { layoutStore } from "./stores/layouts.ts";
import { memberStore } from "./stores/members.ts";
import { mergeStore } from "./stores/merges.ts";
import { noteStore } from "./stores/notes.ts";
import { outboxStore } from "./stores/outbox.ts";
import { purchaseStore } from "./stores/purchases.ts";
import { reasonStore } from "./stores/reasons.ts";
import { rhythmStore } from "./stores/rhythms.ts";
import { takeStore } from "./stores/takes.ts";
import { visitSumStore } from "./stores/visit-sums.ts";

/** Everything of one business, within one unit of work. */
export type Stores = ReturnType<typeof storesOf>;

/** The stores of the business a transaction has entered. */
export function storesOf(tx: Transaction, businessId: number) {
  return {
    absences: absenceStore(tx, businessId),
    active: activeStore(tx, businessId),
    apiKeys: apiKeyStore(tx, businessId),
    assignments: assignmentStore(tx, businessId),
    bookings: bookingStore(tx, businessId),
    business: businessStore(tx, businessId),
    callLists: callListStore(tx, businessId),
    contacts: contactStore(tx, businessId),
    conversationStates: conversationStateStore(tx, businessId),
    customers: customerStore(tx, businessId),
    customerSearch: customerSearchStore(tx, businessId),
    departures: departureStore(tx, businessId),
    erasure: erasureStore(tx, businessId),
    exports: exportStore(tx, businessId),
    employees: employeeStore(tx, businessId),
    firstVisits: firstVisitStore(tx, businessId),
    fits: fitStore(tx, businessId),
    identities: identityStore(tx, businessId),
    imports: importStore(tx, businessId),
    invitations: invitationStore(tx, businessId),
    layouts: layoutStore(tx, businessId),
    members: memberStore(tx, businessId),
    merges: mergeStore(tx, businessId),
    notes: noteStore(tx, businessId),
    outbox: outboxStore(tx, businessId),
    purchases: purchaseStore(tx, businessId),
    reasons: reasonStore(tx, businessId),
    rhythms: rhythmStore(tx, businessId),
    takes: takeStore(tx, businessId),
    visitSums: visitSumStore(tx, businessId),
  };
}

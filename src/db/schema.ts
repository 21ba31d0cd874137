import { sql } from "drizzle-orm";
import {
  boolean,
  doublePrecision,
  type ExtraConfigColumn,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import type { AbcLines } from "../domain/abc.ts";
import type { Language } from "../domain/business.ts";
import type { CallGroup } from "../domain/call-group.ts";
import type { Channel, Outcome } from "../domain/contact.ts";
import type { Answers, ColumnChoices } from "../domain/file-layout.ts";
import type { Fit } from "../domain/forecast/fit.ts";
import type { SpendFit } from "../domain/forecast/spend.ts";
import type { LostLine } from "../domain/lost-line.ts";
import type { Role } from "../domain/member.ts";
import type { News } from "../domain/news.ts";
import type { Family } from "../domain/reason.ts";
import type { WhenNobody } from "../domain/when-nobody.ts";
import { businessId, day, whole, withinBusiness } from "./columns.ts";

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: "date" });
const identity = (name: string) => whole(name).generatedAlwaysAsIdentity();

// Of one business: the key begins with business_id, and row-level security is forced.

export const businesses = pgTable(
  "businesses",
  {
    businessId: businessId().primaryKey(),
    name: text("name").notNull(),
    language: text("language").$type<Language>().notNull(),
    country: text("country").notNull(),
    currency: text("currency").notNull(),
    timeZone: text("time_zone").notNull(),
    alertTime: text("alert_time").notNull(),
    workingDays: smallint("working_days").array().notNull(),
    holidayUntil: day("holiday_until"),
    listLength: integer("list_length").notNull(),
    marginPercent: integer("margin_percent").notNull(),
    horizonMonths: integer("horizon_months").notNull(),
    discountPercent: integer("discount_percent").notNull(),
    sensitivityPercent: integer("sensitivity_percent").notNull(),
    lostLine: text("lost_line").$type<LostLine>().notNull(),
    whenNobody: text("when_nobody").$type<WhenNobody>().notNull().default("line"),
    eveningNoteAt: text("evening_note_at"),
    setUpAt: instant("set_up_at"),
    createdAt: instant("created_at").notNull(),
  },
  () => [withinBusiness("businesses")],
);

export const members = pgTable(
  "members",
  {
    businessId: businessId(),
    memberId: identity("member_id"),
    telegramUserId: whole("telegram_user_id").notNull(),
    name: text("name").notNull(),
    role: text("role").$type<Role>().notNull(),
    language: text("language").$type<Language>().notNull(),
    getsAlerts: boolean("gets_alerts").notNull(),
    joinedAt: instant("joined_at").notNull(),
    blockedAt: instant("blocked_at"),
    removedAt: instant("removed_at"),
  },
  (t) => [
    primaryKey({ columns: [t.businessId, t.memberId] }),
    uniqueIndex("members_telegram_user").on(t.businessId, t.telegramUserId),
    withinBusiness("members"),
  ],
);

export const invitations = pgTable(
  "invitations",
  {
    businessId: businessId(),
    secretHash: text("secret_hash").notNull(),
    role: text("role").$type<Role>().notNull(),
    invitedBy: whole("invited_by").notNull(),
    createdAt: instant("created_at").notNull(),
    expiresAt: instant("expires_at").notNull(),
    usedAt: instant("used_at"),
    usedBy: whole("used_by"),
  },
  (t) => [primaryKey({ columns: [t.businessId, t.secretHash] }), withinBusiness("invitations")],
);

/** What a till or a shop shows to post purchases over HTTP: one at a time, kept as a hash. */
export const apiKeys = pgTable(
  "api_keys",
  {
    businessId: businessId(),
    secretHash: text("secret_hash").notNull(),
    /** Who made it: what comes in with the key is brought in by them. */
    memberId: whole("member_id").notNull(),
    madeAt: instant("made_at").notNull(),
    /** To the minute. */
    lastUsedAt: instant("last_used_at"),
    revokedAt: instant("revoked_at"),
  },
  (t) => [
    primaryKey({ columns: [t.businessId, t.secretHash] }),
    uniqueIndex("api_keys_standing")
      .on(t.businessId)
      .where(sql`revoked_at is null`),
    foreignKey({
      name: "api_keys_member_fk",
      columns: [t.businessId, t.memberId],
      foreignColumns: [members.businessId, members.memberId],
    }),
    withinBusiness("api_keys"),
  ],
);

export const reasons = pgTable(
  "reasons",
  {
    businessId: businessId(),
    code: text("code").notNull(),
    family: text("family").$type<Family>().notNull(),
    name: text("name"),
    isMendable: boolean("is_mendable").notNull(),
    asksForWords: boolean("asks_for_words").notNull(),
    position: smallint("position").notNull(),
    archivedAt: instant("archived_at"),
    /** What the business says and offers; null: as it ships. */
    firstWords: text("first_words"),
    offer: text("offer"),
  },
  (t) => [primaryKey({ columns: [t.businessId, t.code] }), withinBusiness("reasons")],
);

export const imports = pgTable(
  "imports",
  {
    businessId: businessId(),
    importId: identity("import_id"),
    memberId: whole("member_id").notNull(),
    fileName: text("file_name").notNull(),
    /** Telegram's id, while the file waits for Import or stands imported. */
    fileId: text("file_id"),
    contentHash: text("content_hash").notNull(),
    /** Of a workbook, the sheet that was chosen; null: the first that has sales. */
    sheet: text("sheet"),
    /** Posted by a program, as they happen: people see those of a day as one. */
    isRequest: boolean("is_request").notNull().default(false),
    status: text("status").$type<"waiting" | "imported" | "cancelled" | "undone">().notNull(),
    /** How many of those that stand it was the first to bring. */
    purchases: integer("purchases").notNull().default(0),
    /** How many known ones it told something new of. */
    changed: integer("changed").notNull().default(0),
    /**
     * Its place among all that were taken in: the later one is believed. Those of before this was
     * noted have none and come first.
     */
    turn: integer("turn"),
    firstOn: day("first_on"),
    lastOn: day("last_on"),
    sentAt: instant("sent_at").notNull(),
    importedAt: instant("imported_at"),
    undoneAt: instant("undone_at"),
  },
  (t) => [
    primaryKey({ columns: [t.businessId, t.importId] }),
    index("imports_content").on(t.businessId, t.contentHash),
    index("imports_turn").on(t.businessId, t.turn),
    withinBusiness("imports"),
  ],
);

/** What a person has said of sales files whose columns have the same names. */
export const layouts = pgTable(
  "layouts",
  {
    businessId: businessId(),
    fingerprint: text("fingerprint").notNull(),
    answers: jsonb("answers").$type<Answers>().notNull(),
    columns: jsonb("columns").$type<ColumnChoices>().notNull(),
    toldAt: instant("told_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.businessId, t.fingerprint] }), withinBusiness("layouts")],
);

export const customers = pgTable(
  "customers",
  {
    businessId: businessId(),
    customerId: identity("customer_id"),
    name: text("name").notNull(),
    foldedName: text("folded_name").notNull(),
    phone: text("phone"),
    email: text("email"),
    number: text("number"),
    /** What the files call them, where somebody has put the name right since. */
    nameInFiles: text("name_in_files"),
    foldedNameInFiles: text("folded_name_in_files"),
    /** Year × 10000 + month × 100 + day of the month; year 0 where nobody said it. */
    birthday: integer("birthday"),
    closedAt: instant("closed_at"),
    closedWhy: text("closed_why").$type<"do_not_call" | "beyond_mending">(),
    /** Nothing of them is kept but that they have been. */
    forgottenAt: instant("forgotten_at"),
    /** Whom this one turned out to be: all that was theirs is that customer's, to whom it leads at once. */
    mergedInto: whole("merged_into"),
    /** Whose customer this is by somebody's word; null with `assignedAt`: expressly nobody's. */
    assignedTo: whole("assigned_to"),
    /** null: nobody has said so, and whose they are is seen from who serves them. */
    assignedAt: instant("assigned_at"),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.businessId, t.customerId] }),
    foreignKey({
      name: "customers_assigned_to_fk",
      columns: [t.businessId, t.assignedTo],
      foreignColumns: [members.businessId, members.memberId],
    }),
    index("customers_assigned")
      .on(t.businessId, t.assignedTo)
      .where(sql`assigned_to is not null`),
    foreignKey({
      name: "customers_merged_into_fk",
      columns: [t.businessId, t.mergedInto],
      foreignColumns: [t.businessId, t.customerId],
    }),
    index("customers_merged_into")
      .on(t.businessId, t.mergedInto)
      .where(sql`merged_into is not null`),
    index("customers_folded_name").on(t.businessId, t.foldedName),
    index("customers_phone").on(t.businessId, t.phone),
    index("customers_birthday")
      .on(t.businessId, sql`(birthday % 10000)`)
      .where(sql`birthday is not null`),
    withinBusiness("customers"),
  ],
);

/** Customers who turned out to be one, and what undoing that needs. */
export const merges = pgTable(
  "merges",
  {
    businessId: businessId(),
    mergeId: identity("merge_id"),
    keptId: whole("kept_id").notNull(),
    mergedId: whole("merged_id").notNull(),
    memberId: whole("member_id").notNull(),
    mergedAt: instant("merged_at").notNull(),
    undoneAt: instant("undone_at"),
    /** How both stood before. */
    before: jsonb("before").$type<object>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.businessId, t.mergeId] }),
    index("merges_kept").on(t.businessId, t.keptId),
    foreignKey({
      name: "merges_kept_fk",
      columns: [t.businessId, t.keptId],
      foreignColumns: [customers.businessId, customers.customerId],
    }),
    foreignKey({
      name: "merges_merged_fk",
      columns: [t.businessId, t.mergedId],
      foreignColumns: [customers.businessId, customers.customerId],
    }),
    foreignKey({
      name: "merges_member_fk",
      columns: [t.businessId, t.memberId],
      foreignColumns: [members.businessId, members.memberId],
    }),
    withinBusiness("merges"),
  ],
);

/**
 * What staff want to remember of a customer. A note stays that customer's whom it was written on:
 * whoever they are merged into shows it too.
 */
export const notes = pgTable(
  "notes",
  {
    businessId: businessId(),
    noteId: identity("note_id"),
    customerId: whole("customer_id").notNull(),
    memberId: whole("member_id").notNull(),
    writtenOn: day("written_on").notNull(),
    words: text("words").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.businessId, t.noteId] }),
    index("notes_customer").on(t.businessId, t.customerId),
    ofCustomer("notes", t),
    foreignKey({
      name: "notes_member_fk",
      columns: [t.businessId, t.memberId],
      foreignColumns: [members.businessId, members.memberId],
    }),
    withinBusiness("notes"),
  ],
);

/**
 * Every way a customer is known by: a system's number, a phone, an e-mail, a folded name. One that
 * was merged into another keeps its own.
 */
export const identities = pgTable(
  "identities",
  {
    businessId: businessId(),
    identity: text("identity").notNull(),
    customerId: whole("customer_id").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.businessId, t.identity] }),
    ofCustomer("identities", t),
    index("identities_customer").on(t.businessId, t.customerId),
    withinBusiness("identities"),
  ],
);

export const purchases = pgTable(
  "purchases",
  {
    businessId: businessId(),
    purchaseId: identity("purchase_id"),
    /**
     * The order number and day where there is one; else customer, day, amount and ordinal; a month's
     * total (domain/month-total.ts): customer and month.
     */
    naturalKey: text("natural_key").notNull(),
    /** null: an anonymous sale; its revenue counts, nobody is late. */
    customerId: whole("customer_id"),
    day: day("day").notNull(),
    /** Minor units; negative for a refund; null where the file has no price. */
    amount: whole("amount"),
    orderNumber: text("order_number"),
    employee: text("employee"),
    /** The first of the imports that tell of it. */
    importId: whole("import_id").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.businessId, t.purchaseId] }),
    uniqueIndex("purchases_natural_key").on(t.businessId, t.naturalKey),
    index("purchases_customer_day").on(t.businessId, t.customerId, t.day),
    index("purchases_day").on(t.businessId, t.day),
    index("purchases_unnumbered")
      .on(t.businessId, t.customerId, t.day)
      .where(sql`order_number is null and customer_id is not null`),
    index("purchases_import").on(t.businessId, t.importId),
    // No foreign keys to customers and imports: checking them row by row takes longer than the rows
    // do, and landing.ts, which alone writes here, has both ids from the same unit of work.
    withinBusiness("purchases"),
  ],
);

/**
 * What each import says of a purchase, from the second that tells of it on: with it an import can
 * be undone whatever came later. What the first says is the purchase itself, and is here too only
 * once a later one has changed that.
 */
export const purchaseVersions = pgTable(
  "purchase_versions",
  {
    businessId: businessId(),
    naturalKey: text("natural_key").notNull(),
    importId: whole("import_id").notNull(),
    /** By identity, whoever that was merged into. */
    customerId: whole("customer_id"),
    day: day("day").notNull(),
    amount: whole("amount"),
    orderNumber: text("order_number"),
    employee: text("employee"),
    /** Product, category, quantity and amount of each; null where the import names none. */
    items: jsonb("items"),
    /** It says that the purchase does not count, or no longer. */
    isVoid: boolean("is_void").notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.businessId, t.naturalKey, t.importId] }),
    index("purchase_versions_import").on(t.businessId, t.importId),
    // No foreign keys, for the reason that purchases have none.
    withinBusiness("purchase_versions"),
  ],
);

/** Purchases that are another customer's by a merge, and whose they are by identity. */
export const movedPurchases = pgTable(
  "moved_purchases",
  {
    businessId: businessId(),
    purchaseId: whole("purchase_id").notNull(),
    customerId: whole("customer_id").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.businessId, t.purchaseId] }),
    index("moved_purchases_customer").on(t.businessId, t.customerId),
    foreignKey({
      name: "moved_purchases_purchase_fk",
      columns: [t.businessId, t.purchaseId],
      foreignColumns: [purchases.businessId, purchases.purchaseId],
    }).onDelete("cascade"),
    ofCustomer("moved_purchases", t),
    withinBusiness("moved_purchases"),
  ],
);

/** Who serves customers, by the names that the sales have, and which member each of them is. */
export const employees = pgTable(
  "employees",
  {
    businessId: businessId(),
    employeeId: identity("employee_id"),
    /** As the sales spelt it first. */
    name: text("name").notNull(),
    foldedName: text("folded_name").notNull(),
    memberId: whole("member_id"),
    /** When the owner said who it is; with no member: nobody here. */
    linkedAt: instant("linked_at"),
    /** When the owner was asked. */
    askedAt: instant("asked_at"),
  },
  (t) => [
    primaryKey({ columns: [t.businessId, t.employeeId] }),
    uniqueIndex("employees_folded_name").on(t.businessId, t.foldedName),
    foreignKey({
      name: "employees_member_fk",
      columns: [t.businessId, t.memberId],
      foreignColumns: [members.businessId, members.memberId],
    }),
    withinBusiness("employees"),
  ],
);

/** Appointments ahead, as each import tells of them. */
export const bookings = pgTable(
  "bookings",
  {
    businessId: businessId(),
    importId: whole("import_id").notNull(),
    /** By identity, whoever that was merged into. */
    customerId: whole("customer_id").notNull(),
    day: day("day").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.businessId, t.importId, t.customerId, t.day] }),
    index("bookings_day").on(t.businessId, t.day),
    ofCustomer("bookings", t),
    withinBusiness("bookings"),
  ],
);

export const items = pgTable(
  "items",
  {
    businessId: businessId(),
    purchaseId: whole("purchase_id").notNull(),
    line: smallint("line").notNull(),
    product: text("product").notNull(),
    category: text("category"),
    quantity: doublePrecision("quantity"),
    amount: whole("amount"),
  },
  (t) => [
    primaryKey({ columns: [t.businessId, t.purchaseId, t.line] }),
    foreignKey({
      name: "items_purchase_fk",
      columns: [t.businessId, t.purchaseId],
      foreignColumns: [purchases.businessId, purchases.purchaseId],
    }).onDelete("cascade"),
    withinBusiness("items"),
  ],
);

/** A customer's visits in five numbers, and the days the forecast draws from them. */
export const rhythms = pgTable(
  "rhythms",
  {
    businessId: businessId(),
    customerId: whole("customer_id").notNull(),
    visits: integer("visits").notNull(),
    firstOn: day("first_on").notNull(),
    secondOn: day("second_on"),
    lastOn: day("last_on").notNull(),
    /** Σ ln(gap in weeks) */
    sumLnGap: doublePrecision("sum_ln_gap").notNull(),
    /** Σ gap², in days² */
    sumGapSquared: doublePrecision("sum_gap_squared").notNull(),
    /** Net of refunds. */
    spend: whole("spend").notNull(),
    pricedVisits: integer("priced_visits").notNull(),
    usualDays: doublePrecision("usual_days"),
    dueOn: day("due_on"),
    overdueOn: day("overdue_on"),
    atRiskOn: day("at_risk_on"),
    lostOn: day("lost_on"),
    /** Expected revenue a month while active, minor units, not rounded; null without amounts. */
    monthlyValue: doublePrecision("monthly_value"),
    callGroup: text("call_group").$type<CallGroup>(),
    /** Not on the call list before this day. */
    silentUntil: day("silent_until"),
    /** The day somebody said to call again, while no purchase and no other contact followed. */
    promisedFor: day("promised_for"),
    /** Bought after a departure: handled with care up to and including this day. */
    returnedUntil: day("returned_until"),
    /** An open departure stands; only a purchase closes it. */
    isDeparted: boolean("is_departed").notNull().default(false),
    /** Who served most of the last visits; null where the sales name nobody. */
    employeeId: whole("employee_id"),
  },
  (t) => [
    primaryKey({ columns: [t.businessId, t.customerId] }),
    foreignKey({
      name: "rhythms_employee_fk",
      columns: [t.businessId, t.employeeId],
      foreignColumns: [employees.businessId, employees.employeeId],
    }),
    index("rhythms_employee")
      .on(t.businessId, t.employeeId)
      .where(sql`employee_id is not null`),
    index("rhythms_overdue")
      .on(t.businessId, t.overdueOn)
      .where(sql`not is_departed`),
    index("rhythms_lost")
      .on(t.businessId, t.lostOn)
      .where(sql`not is_departed`),
    index("rhythms_came_once")
      .on(t.businessId, t.firstOn)
      .where(sql`second_on is null`),
    index("rhythms_promised")
      .on(t.businessId, t.promisedFor)
      .where(sql`promised_for is not null`),
    ofCustomer("rhythms", t),
    withinBusiness("rhythms"),
  ],
);

/** Every fit that was in force, so that an alert can be explained later. */
export const fits = pgTable(
  "fits",
  {
    businessId: businessId(),
    fitId: identity("fit_id"),
    asOf: day("as_of").notNull(),
    fittedAt: instant("fitted_at").notNull(),
    model: jsonb("model").$type<Fit>().notNull(),
    spend: jsonb("spend").$type<SpendFit>(),
    purchases: whole("purchases").notNull(),
    /** A year ago's forecast of the year's revenue ÷ what came; null without two years. */
    backTestRatio: doublePrecision("back_test_ratio"),
    /** The revenue that parts the classes A, B and C; null where nobody brought any. */
    abcLines: jsonb("abc_lines").$type<AbcLines>(),
  },
  (t) => [primaryKey({ columns: [t.businessId, t.fitId] }), withinBusiness("fits")],
);

export const contacts = pgTable(
  "contacts",
  {
    businessId: businessId(),
    contactId: identity("contact_id"),
    customerId: whole("customer_id").notNull(),
    /** Counts a customer's contacts from 1: of two taps on one card only one can take the number. */
    number: integer("number").notNull(),
    memberId: whole("member_id").notNull(),
    loggedOn: day("logged_on").notNull(),
    loggedAt: instant("logged_at").notNull(),
    outcome: text("outcome").$type<Outcome>().notNull(),
    channel: text("channel").$type<Channel>().notNull().default("call"),
    untilDay: day("until_day"),
    reasonCode: text("reason_code"),
    ownWords: text("own_words"),
    /** Left: what is to bring them back, on `until_day`, and who does it. */
    planOffer: text("plan_offer"),
    planMemberId: whole("plan_member_id"),
    /** What stood before, for Undo. */
    silentBefore: day("silent_before"),
    promisedBefore: day("promised_before"),
    undoneAt: instant("undone_at"),
  },
  (t) => [
    primaryKey({ columns: [t.businessId, t.contactId] }),
    uniqueIndex("contacts_number").on(t.businessId, t.customerId, t.number),
    index("contacts_day").on(t.businessId, t.loggedOn),
    ofCustomer("contacts", t),
    foreignKey({
      name: "contacts_member_fk",
      columns: [t.businessId, t.memberId],
      foreignColumns: [members.businessId, members.memberId],
    }),
    withinBusiness("contacts"),
  ],
);

export const departures = pgTable(
  "departures",
  {
    businessId: businessId(),
    customerId: whole("customer_id").notNull(),
    /** The visit before the silence: what tells one departure of a customer from another. */
    lastVisitOn: day("last_visit_on").notNull(),
    lostOn: day("lost_on").notNull(),
    monthlyValue: doublePrecision("monthly_value"),
    reasonCode: text("reason_code"),
    ownWords: text("own_words"),
    /** The contact in which the customer said so; null where only the silence did. */
    contactId: whole("contact_id"),
    returnedOn: day("returned_on"),
    /** The reached contact that the return is credited to; null: came back alone. */
    returnContactId: whole("return_contact_id"),
  },
  (t) => [
    primaryKey({ columns: [t.businessId, t.customerId, t.lastVisitOn] }),
    index("departures_lost").on(t.businessId, t.lostOn),
    index("departures_returned").on(t.businessId, t.returnedOn),
    ofCustomer("departures", t),
    withinBusiness("departures"),
  ],
);

/** Whom somebody is calling just now, having taken them from the group's list. */
export const takes = pgTable(
  "takes",
  {
    businessId: businessId(),
    customerId: whole("customer_id").notNull(),
    memberId: whole("member_id").notNull(),
    takenAt: instant("taken_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.businessId, t.customerId] }),
    ofCustomer("takes", t),
    foreignKey({
      name: "takes_member_fk",
      columns: [t.businessId, t.memberId],
      foreignColumns: [members.businessId, members.memberId],
    }),
    withinBusiness("takes"),
  ],
);

/** Who was worth a call on a day, shown or not: what says later whether calling helps. */
export const callListEntries = pgTable(
  "call_list_entries",
  {
    businessId: businessId(),
    day: day("day").notNull(),
    customerId: whole("customer_id").notNull(),
    rank: integer("rank").notNull(),
    isShown: boolean("is_shown").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.businessId, t.day, t.customerId] }),
    // A few of a day's thousands, over four months: who came back after an alert.
    index("call_list_entries_shown")
      .on(t.businessId, t.day, t.customerId)
      .where(sql`is_shown`),
    ofCustomer("call_list_entries", t),
    withinBusiness("call_list_entries"),
  ],
);

/** What must be sent: written down first, sent, then marked. */
export const outbox = pgTable(
  "outbox",
  {
    businessId: businessId(),
    /** "alert:2026-11-03:12": the same thing is written down once. */
    key: text("key").notNull(),
    /** null: for the group. */
    memberId: whole("member_id"),
    kind: text("kind").$type<News["kind"]>().notNull().default("alert"),
    /** The rest of the news, beside its kind. */
    payload: jsonb("payload").$type<object>().notNull().default({}),
    day: day("day").notNull(),
    createdAt: instant("created_at").notNull(),
    attempts: integer("attempts").notNull().default(0),
    sentAt: instant("sent_at"),
    /** Given up: blocked, or too late. */
    droppedAt: instant("dropped_at"),
  },
  (t) => [
    primaryKey({ columns: [t.businessId, t.key] }),
    index("outbox_waiting")
      .on(t.businessId, t.createdAt)
      .where(sql`sent_at is null and dropped_at is null`),
    index("outbox_returns")
      .on(t.businessId, t.day)
      .where(sql`kind = 'return'`),
    withinBusiness("outbox"),
  ],
);

/** The state of guided conversations, by chat and member. */
export const conversations = pgTable(
  "conversations",
  {
    businessId: businessId(),
    chatId: whole("chat_id").notNull(),
    telegramUserId: whole("telegram_user_id").notNull(),
    state: jsonb("state").notNull(),
    updatedAt: instant("updated_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.businessId, t.chatId, t.telegramUserId] }),
    withinBusiness("conversations"),
  ],
);

// Outside any business: how one is found, what has come in, what is due.

/** Which businesses a Telegram user belongs to, so that a member is found without asking each. */
export const directory = pgTable(
  "directory",
  {
    telegramUserId: whole("telegram_user_id").notNull(),
    businessId: whole("business_id").notNull(),
    /** The business last joined or switched to is the one they act for. */
    enteredAt: instant("joined_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.telegramUserId, t.businessId] })],
);

/** The Telegram group in which a business works together, so that what is said there is theirs. */
export const groups = pgTable(
  "groups",
  {
    chatId: whole("chat_id").primaryKey(),
    businessId: whole("business_id").notNull(),
    title: text("title").notNull(),
    linkedAt: instant("linked_at").notNull(),
    /** The message in which the group sees a day's call list. */
    listMessageId: whole("list_message_id"),
    listOn: day("list_on"),
  },
  (t) => [uniqueIndex("groups_business").on(t.businessId)],
);

/** The links the log printed for a first owner. */
export const claims = pgTable("claims", {
  secretHash: text("secret_hash").primaryKey(),
  createdAt: instant("created_at").notNull(),
  usedAt: instant("used_at"),
});

/** Updates as they came, kept until handled: a kill in between loses none and repeats none. */
export const updates = pgTable(
  "updates",
  {
    botId: whole("bot_id").notNull(),
    updateId: whole("update_id").notNull(),
    /** Emptied once handled. */
    body: jsonb("body"),
    attempts: smallint("attempts").notNull().default(0),
    receivedAt: instant("received_at").notNull(),
    handledAt: instant("handled_at"),
  },
  (t) => [
    primaryKey({ columns: [t.botId, t.updateId] }),
    index("updates_waiting")
      .on(t.botId, t.updateId)
      .where(sql`handled_at is null`),
    index("updates_handled").on(t.handledAt),
  ],
);

/** What is due, when, for which business: small, and taken with SKIP LOCKED. */
export const dueWork = pgTable(
  "due_work",
  {
    businessId: whole("business_id").notNull(),
    kind: text("kind")
      .$type<"alert" | "evening_note" | "group_list" | "outbox" | "refit">()
      .notNull(),
    dueAt: instant("due_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.businessId, t.kind] }), index("due_work_due").on(t.dueAt)],
);

/** The foreign key every row about a customer has. */
function ofCustomer(
  table: string,
  t: { businessId: ExtraConfigColumn; customerId: ExtraConfigColumn },
) {
  return foreignKey({
    name: `${table}_customer_fk`,
    columns: [t.businessId, t.customerId],
    foreignColumns: [customers.businessId, customers.customerId],
  });
}

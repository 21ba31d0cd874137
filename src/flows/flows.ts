import type { Absence } from "../domain/absence.ts";
import type { Business, Language } from "../domain/business.ts";
import type { Channel, Contact } from "../domain/contact.ts";
import type { Day, Month } from "../domain/day.ts";
import type { ColumnRole, QuestionKind } from "../domain/file-layout.ts";
import type { Member, Role } from "../domain/member.ts";
import type { AdvicePart } from "../domain/own-advice.ts";
import type { Family, Reason } from "../domain/reason.ts";
import type {
  ListPart,
  CallList,
  AbsentCounts,
  AbsentList,
  Taken,
  GroupList,
  GroupLink,
} from "./answers/call-list.ts";
import type {
  Card,
  DetailName,
  CustomerDetails,
  ContactEntry,
  Logged,
  Overtaken,
  CustomerMatch,
  Merged,
  MergeLine,
  SearchPage,
} from "./answers/customer.ts";
import type {
  ChurnReport,
  KeptReason,
  AddedReason,
  ReasonCounts,
  LtvReport,
  Part,
  LostList,
  CameOnceList,
} from "./answers/figures.ts";
import type {
  SentFile,
  Review,
  ImportLine,
  Imported,
  LeftOutRows,
  Watch,
} from "./answers/files.ts";
import type { SettingName, ExportTable, ExportPage, Erased } from "./answers/owner.ts";
import type {
  StandingKey,
  PostedPurchases,
  TakenPurchases,
  PostedFile,
  TakenFile,
} from "./answers/posting.ts";
import type {
  Colleague,
  EmployeeLine,
  EmployeeChoice,
  HandedOver,
  Staff,
} from "./answers/staff.ts";
import type { Person, Seat, Businesses } from "./seat.ts";

/**
 * The data's way, as the edges see it. `today` is always the business's own day. Flows check the
 * member's role themselves and throw `UserError` "notAllowed" below it.
 */
export interface Flows {
  /** Who is talking, in which group if in one, and for which business; null for a stranger. */
  findSeat(telegramUserId: number, groupId?: number | null): Promise<Seat | null>;
  /** The first owner's link. null: wrong or used. */
  claim(person: Person, secret: string): Promise<Seat | null>;
  /** A business of one's own, where SIGNUP is open. null where it is closed. */
  openBusiness(person: Person): Promise<Seat | null>;
  /** A one-time link with a role: what follows `join_` in it. */
  invite(seat: Seat, role: Role): Promise<{ code: string; expiresAt: Date }>;
  /** "member": of that business they are one already. */
  join(person: Person, code: string): Promise<Seat | "unknown" | "used" | "expired" | "member">;
  listBusinesses(telegramUserId: number): Promise<Businesses>;
  /** Acts for another of one's businesses from now on; null where one does not belong to it. */
  switchBusiness(seat: Seat, businessId: number, chatId: number): Promise<Seat | null>;
  /** A business of one's own beside others'. null: not where SIGNUP is closed, nor a second one. */
  openAnother(person: Person): Promise<Seat | null>;
  /** Takes a link back; false when it was used, withdrawn or expired before. */
  withdrawInvitation(seat: Seat, invitationId: string): Promise<boolean>;
  listStaff(seat: Seat): Promise<Staff>;
  /** Another role for a member; false when they are gone. `UserError` for the last owner. */
  changeRole(seat: Seat, memberId: number, role: Role, today: Day): Promise<boolean>;
  /** Makes a member the owner in one's own place; `UserError` for anybody but an owner. */
  handOver(seat: Seat, memberId: number, today: Day): Promise<HandedOver>;
  /** Ends a member's access at once; false when they are gone. `UserError` for the last owner. */
  removeMember(seat: Seat, memberId: number, today: Day): Promise<boolean>;

  /** Whom the sales name, those who are not linked yet first. */
  listEmployees(seat: Seat): Promise<EmployeeLine[]>;
  /** null: no such name. */
  findEmployee(seat: Seat, employeeId: number): Promise<EmployeeChoice | null>;
  /** Says once who it is: a member, or nobody here (null). False when either is gone. */
  linkEmployee(seat: Seat, employeeId: number, memberId: number | null): Promise<boolean>;
  /** How many names the owner is to be asked about, each once; 0 for anybody else. */
  askAboutEmployees(seat: Seat): Promise<number>;

  /** Makes a Telegram group the business's, where the alert comes too. */
  linkGroup(
    seat: Seat,
    group: { readonly chatId: number; readonly title: string },
    how?: { readonly replace?: boolean },
  ): Promise<GroupLink>;
  /** null where none is linked */
  findGroup(seat: Seat): Promise<{ readonly chatId: number; readonly title: string } | null>;
  /** False where none was linked. */
  unlinkGroup(seat: Seat): Promise<boolean>;
  /** The bot is in a group no more. */
  noteGroupLost(chatId: number): Promise<void>;
  /** A group has become a supergroup, with another number. */
  moveGroup(fromChatId: number, toChatId: number): Promise<void>;

  /** A member blocked the bot, so that nothing more is sent to them, or took it back. */
  noteBlocked(seat: Seat, isBlocked: boolean): Promise<void>;

  /** Reads the typed text as the setting; `UserError` says in words what is wrong with it. */
  changeSetting(seat: Seat, setting: SettingName, typed: string): Promise<Business>;
  /** Looks right. */
  finishSetup(seat: Seat): Promise<Business>;
  /** The member's own language. */
  changeLanguage(seat: Seat, language: Language): Promise<Member>;
  /** Whether the member gets the morning alert. */
  changeAlerts(seat: Seat, getsAlerts: boolean): Promise<Member>;

  /** File → what it holds; nothing is changed but a note that it waits for Import. */
  reviewSalesFile(seat: Seat, file: SentFile, today: Day, watch?: Watch): Promise<Review>;
  /** A file that waits is read once more, with all that has been said of its layout by now. */
  reviewAgain(
    seat: Seat,
    importId: number,
    bytes: Uint8Array,
    today: Day,
    watch?: Watch,
  ): Promise<Review>;
  /** A workbook that waits is read from another of its sheets; null: the first that has sales. */
  chooseSheet(seat: Seat, importId: number, sheet: string | null): Promise<void>;
  /** Remembered for every file of that layout, as what follows is. */
  answerQuestion(
    seat: Seat,
    fingerprint: string,
    kind: QuestionKind,
    answer: "taken" | "other",
  ): Promise<void>;
  /** Which column, counted from 0, plays a role; null: none does. */
  chooseColumn(
    seat: Seat,
    fingerprint: string,
    role: ColumnRole,
    column: number | null,
  ): Promise<void>;
  /** The columns are found again by themselves. */
  forgetColumns(seat: Seat, fingerprint: string): Promise<void>;
  /** Telegram's id of the file that waits, to fetch it again; null when it waits no longer. */
  findWaitingFile(seat: Seat, importId: number): Promise<{ name: string; fileId: string } | null>;
  importSales(
    seat: Seat,
    importId: number,
    bytes: Uint8Array,
    today: Day,
    watch?: Watch,
  ): Promise<Imported>;
  cancelImport(seat: Seat, importId: number): Promise<boolean>;
  /** Telegram's id of a file that waits or stands imported; null for any other. */
  findSentFile(seat: Seat, importId: number): Promise<{ name: string; fileId: string } | null>;
  /** The rows of such a file that are no purchases; null where it is gone, or cannot be read. */
  listLeftOut(
    seat: Seat,
    importId: number,
    bytes: Uint8Array,
    today: Day,
  ): Promise<LeftOutRows | null>;
  listImports(seat: Seat): Promise<ImportLine[]>;
  /** An import as it was listed; null for any other number, also somebody else's. */
  findImport(seat: Seat, importId: number): Promise<ImportLine | null>;
  /** Takes back what an import brought; false when it was undone already. */
  undoImport(seat: Seat, importId: number, today: Day): Promise<boolean>;

  /** The key by which a program posts purchases, this once; null where one stands already. */
  makeApiKey(seat: Seat): Promise<string | null>;
  /** The key that stands, as people may know of it; null where none does. */
  findApiKey(seat: Seat): Promise<StandingKey | null>;
  /** Ends the key at once; false where none stood. */
  revokeApiKey(seat: Seat): Promise<boolean>;
  /** For whom whoever shows a key acts: the member who made it; null for any other key. */
  openWithKey(key: string): Promise<Seat | null>;
  /** Takes in what is right and new among posted purchases. */
  takePurchases(seat: Seat, purchases: PostedPurchases, today: Day): Promise<TakenPurchases>;
  /** Takes a sales file in without a question. */
  takeSalesFile(seat: Seat, file: PostedFile, today: Day): Promise<TakenFile>;

  /** Who to contact today, of those the member is to call; `part` asks for more of it. */
  findCallList(seat: Seat, today: Day, part?: ListPart): Promise<CallList>;
  /** Who is not on that list, and why. */
  countAbsent(seat: Seat, today: Day): Promise<AbsentCounts>;
  listAbsent(seat: Seat, absence: Absence, part: Part, today: Day): Promise<AbsentList>;
  openCard(seat: Seat, customerId: number, today: Day): Promise<Card | null>;
  openDetails(seat: Seat, customerId: number): Promise<CustomerDetails | null>;
  /** Reads the typed text as the detail; false: the customer is gone. `UserError` says what is wrong. */
  changeDetail(
    seat: Seat,
    customerId: number,
    detail: DetailName,
    typed: string,
    today: Day,
  ): Promise<boolean>;
  /** false: the customer is gone. */
  addNote(seat: Seat, customerId: number, words: string, today: Day): Promise<boolean>;
  /** One's own, as owner anybody's; false: it is gone. */
  removeNote(seat: Seat, noteId: number): Promise<boolean>;
  /** Erases all that names a customer; false: they are gone already. For owners. */
  forgetCustomer(seat: Seat, customerId: number, today: Day): Promise<boolean>;
  /** Erases the whole business, when its name is typed. For owners. */
  eraseBusiness(seat: Seat, typedName: string): Promise<Erased>;
  /** A page of those a search fits, the best first: all of them when no page is asked for. */
  findCustomers(seat: Seat, query: string, today: Day, page?: SearchPage): Promise<CustomerMatch[]>;
  /** Makes two customers one; the merged one's cards open the kept one's from now on. */
  mergeCustomers(
    seat: Seat,
    pair: { readonly keptId: number; readonly mergedId: number },
    today: Day,
  ): Promise<Merged>;
  listMerges(seat: Seat, customerId: number): Promise<MergeLine[]>;
  /** Makes them two again: the kept one's id; null when it was undone, or merged further, before. */
  undoMerge(seat: Seat, mergeId: number, today: Day): Promise<number | null>;
  /** Whoever taps a customer in the group first calls them, for half an hour. */
  takeCustomer(seat: Seat, customerId: number): Promise<Taken>;
  /** False when it was not this member who had taken them. */
  releaseCustomer(seat: Seat, customerId: number): Promise<boolean>;
  noteGroupList(seat: Seat, messageId: number, today: Day): Promise<void>;
  /** null where the group has no list of today on view */
  findGroupList(seat: Seat, today: Day): Promise<GroupList | null>;
  /** Whom a customer may be given to. */
  listColleagues(seat: Seat): Promise<Colleague[]>;
  /** Makes a customer somebody's, or nobody's (null); false when either is gone. */
  assignCustomer(
    seat: Seat,
    customerId: number,
    memberId: number | null,
    today: Day,
  ): Promise<boolean>;
  logContact(seat: Seat, entry: ContactEntry, today: Day): Promise<Logged>;
  /** Why a contact can be logged no more under the number its card had; null while it still can. */
  findOvertaking(
    seat: Seat,
    opened: Pick<ContactEntry, "customerId" | "number">,
  ): Promise<Overtaken | null>;
  /** Says how the customer of a logged contact was approached; false when it was taken back. */
  changeChannel(seat: Seat, contactId: number, channel: Channel): Promise<boolean>;
  /** Plans how to win back a customer who left; false when that is no longer how they stand. */
  planReturn(
    seat: Seat,
    contactId: number,
    plan: { readonly day: Day; readonly offer: string },
    today: Day,
  ): Promise<boolean>;
  /** Ends never calling a customer; false when they are gone, or may be called already. */
  reopenCustomer(seat: Seat, customerId: number): Promise<boolean>;
  /** null when it is too late or somebody else's. */
  undoContact(seat: Seat, contactId: number, today: Day): Promise<Contact | null>;
  /** Those that can be told of. */
  listReasons(seat: Seat, family: Family): Promise<Reason[]>;
  /** The archived ones too, after the others. For owners, as what follows is. */
  listFamily(seat: Seat, family: Family): Promise<KeptReason[]>;
  findReason(seat: Seat, code: string): Promise<KeptReason | null>;
  /** `shippedNames`: what the reasons that ship are called in the owner's language, by code. */
  addReason(
    seat: Seat,
    family: Family,
    typed: string,
    shippedNames: Readonly<Record<string, string>>,
  ): Promise<AddedReason>;
  /** Out of use, or into it again. null: no such reason; `UserError` for the last of a family. */
  archiveReason(seat: Seat, code: string, isArchived: boolean): Promise<KeptReason | null>;
  /** Of a reason of the business's own, whether it can be mended. null: of no other. */
  changeMending(seat: Seat, code: string, isMendable: boolean): Promise<KeptReason | null>;
  /** What to say first, or to offer, as typed; null: as it ships. null: no such reason. */
  changeAdvice(
    seat: Seat,
    code: string,
    part: AdvicePart,
    typed: string | null,
  ): Promise<KeptReason | null>;

  /** What comes after an id, 0 at first; `next` of one page leads to the next. For owners. */
  exportPage(seat: Seat, table: ExportTable, after: number, today: Day): Promise<ExportPage>;
  report(seat: Seat, month: Month, today: Day): Promise<ChurnReport>;
  countReasons(seat: Seat, today: Day): Promise<ReasonCounts>;
  lifetimeValues(seat: Seat, today: Day): Promise<LtvReport>;
  listLost(seat: Seat, part: Part, today: Day): Promise<LostList>;
  listCameOnce(seat: Seat, part: Part, today: Day): Promise<CameOnceList>;
}

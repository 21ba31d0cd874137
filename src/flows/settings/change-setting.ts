import type { Business, Language } from "../../domain/business.ts";
import type { Member } from "../../domain/member.ts";
import type { FlowDependencies } from "../dependencies.ts";
import type { SettingName } from "../answers/owner.ts";
import type { Seat } from "../seat.ts";
import { learnRhythms } from "../learning/learn-rhythms.ts";
import { localDay, nextLocalInstant } from "../local-time.ts";
import { nextAlertAt } from "../alerts/next-alert.ts";
import { requireRole } from "../require-role.ts";
import { readSetting } from "./read-setting.ts";

/** Settings that move every customer's days. */
const MOVES_DAYS: readonly SettingName[] = ["sensitivityPercent", "lostLine"];

/** Typed text → the business as it is now; what a setting moves is moved with it. */
export async function changeSetting(
  { inBusiness, outside, now }: FlowDependencies,
  seat: Seat,
  setting: SettingName,
  typed: string,
): Promise<Business> {
  requireRole(seat, "owner");
  const today = localDay(now(), seat.business.timeZone);
  const changes = readSetting(setting, typed, today);
  const business = await inBusiness(seat.business.id, async (stores) => {
    await stores.business.change(changes);
    const changed = await stores.business.load();
    const hasPurchases = (await stores.purchases.lastDay()) !== null;
    if (hasPurchases && MOVES_DAYS.includes(setting)) {
      await stores.business.lock();
      const when = { business: changed, today, now: now() };
      await learnRhythms(stores, { touched: new Set(), refit: true }, when);
    }
    return changed;
  });
  if (setting === "alertTime" || setting === "timeZone") {
    await outside.dueWork.schedule(business.id, "alert", nextAlertAt(business, now()));
  }
  const { eveningNoteAt, timeZone } = business;
  if (eveningNoteAt !== null && (setting === "eveningNoteAt" || setting === "timeZone")) {
    const due = nextLocalInstant(eveningNoteAt, timeZone, now());
    await outside.dueWork.schedule(business.id, "evening_note", due);
  }
  return business;
}

/** Looks right. */
export async function finishSetup(
  { inBusiness, now }: FlowDependencies,
  seat: Seat,
): Promise<Business> {
  requireRole(seat, "owner");
  return inBusiness(seat.business.id, async ({ business }) => {
    await business.finishSetup(now());
    return business.load();
  });
}

/** The member's own language. */
export async function changeLanguage(
  { inBusiness }: FlowDependencies,
  { business, member }: Seat,
  language: Language,
): Promise<Member> {
  return inBusiness(business.id, ({ members }) => members.change(member.id, { language }));
}

/** Whether the member gets the morning alert. */
export async function changeAlerts(
  { inBusiness }: FlowDependencies,
  { business, member }: Seat,
  getsAlerts: boolean,
): Promise<Member> {
  return inBusiness(business.id, ({ members }) => members.change(member.id, { getsAlerts }));
}

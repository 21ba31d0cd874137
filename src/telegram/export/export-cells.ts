import type { Birthday } from "../../domain/birthday.ts";
import { type Day, formatDay } from "../../domain/day.ts";
import { type MinorUnits, toMajor } from "../../domain/money.ts";
import type { ExportPage, ExportTable } from "../../flows/answers/owner.ts";
import type { Texts } from "../../texts/texts.ts";
import { reasonName } from "../messages/contact-line.ts";
import type { View } from "../messages/view.ts";

type Cell = string | number;

/** The first line of a table. */
export function exportHeader(table: ExportTable, { exports }: Texts): string[] {
  return Object.values(exports.columns[table]);
}

/** A page's rows as the cells of a spreadsheet, in the order of the header. */
export function exportCells(page: ExportPage, view: View): Cell[][] {
  const { texts, business } = view;
  const money = (amount: MinorUnits | null) =>
    amount === null ? "" : toMajor(Math.round(amount), business.currency);
  switch (page.table) {
    case "customers":
      return page.rows.map(({ record, status, ...one }) => [
        one.customerId,
        one.name,
        one.nameInFiles ?? "",
        one.phone ?? "",
        one.email ?? "",
        one.number ?? "",
        one.birthday ? birthdayCell(one.birthday) : "",
        status ? texts.status[status] : "",
        record?.callGroup ? texts.groups[record.callGroup] : "",
        record?.rhythm.visits ?? 0,
        dayCell(record?.rhythm.firstDay),
        dayCell(record?.rhythm.lastDay),
        record?.timetable ? Math.round(record.timetable.usualDays * 10) / 10 : "",
        dayCell(record?.timetable?.dueOn),
        dayCell(record?.timetable?.overdueOn),
        dayCell(record?.timetable?.lostOn),
        money(record?.rhythm.spend ?? null),
        money(record?.monthlyValue ?? null),
      ]);
    case "purchases":
      return page.rows.map((one) => [
        one.purchaseId,
        dayCell(one.day),
        one.customerId ?? "",
        one.customerName ?? "",
        one.orderNumber ?? "",
        money(one.amount),
        one.employee ?? "",
        (one.items ?? [])
          .map(({ product, quantity }) =>
            quantity === null ? product : `${product} × ${quantity}`,
          )
          .join("; "),
      ]);
    case "contacts":
      return page.rows.map((one) => [
        one.contactId,
        dayCell(one.day),
        one.customerId,
        one.customerName,
        one.memberName,
        texts.contact.by[one.channel],
        texts.contact.said[one.outcome],
        dayCell(one.untilDay),
        one.reasonCode === null ? "" : reasonName(one.reasonCode, page.reasons, texts),
        one.ownWords ?? "",
      ]);
    case "departures":
      return page.rows.map((one) => [
        one.customerId,
        one.customerName,
        dayCell(one.lastVisitOn),
        dayCell(one.lostOn),
        money(one.monthlyValue),
        one.reasonCode === null ? "" : reasonName(one.reasonCode, page.reasons, texts),
        one.ownWords ?? "",
        dayCell(one.returnedOn),
      ]);
    case "notes":
      return page.rows.map((one) => [
        one.noteId,
        dayCell(one.day),
        one.customerId,
        one.customerName,
        one.memberName,
        one.words,
      ]);
    case "reasons":
      return page.rows.map((one) => [
        texts.reasons.families[one.family],
        reasonName(one.code, page.rows, texts),
        texts.exports.reasonUse[one.isArchived ? "archived" : "inUse"],
        one.firstWords ?? "",
        one.offer ?? "",
      ]);
  }
}

/** As every spreadsheet reads a day, whatever its country. */
function dayCell(day: Day | null | undefined): string {
  return day === null || day === undefined ? "" : formatDay(day);
}

/** "1990-05-03", or "05-03" where the year is not known. */
function birthdayCell({ year, month, dayOfMonth }: Birthday): string {
  const parts = [month, dayOfMonth].map((part) => String(part).padStart(2, "0"));
  return [...(year === null ? [] : [year]), ...parts].join("-");
}

import { html } from "../html.ts";
import { counts } from "./counts.ts";
import { format } from "./format.ts";

export const salesFile = {
  askManager:
    "Sales files are brought in by the owner or a manager. Please pass this file to one of them.",
  sendFile:
    "To bring in your sales, send the file itself: an export as CSV or Excel, with one row per sale. From photos and voice messages I can't read sales.",
  tooBig:
    "This file is larger than 20 MB, and Telegram lets a bot fetch no more than that. Zip it, or export a shorter period.",
  unreachable:
    "I couldn't fetch the file from Telegram. Nothing is lost: please send it once more.",
  reading: (p: { file: string }) => `Reading ${p.file} …`,
  title: (p: { file: string }) => html`📄 <b>${p.file}</b>`,
  sheetRead: (p: { sheet: string }) =>
    `Read from the sheet “${p.sheet}”. One sheet is imported at a time.`,
  otherSheet: (p: { sheet: string }) => `Sheet: ${p.sheet}`,
  noSalesOnSheet: (p: { sheet: string; why: string }) =>
    `On the sheet “${p.sheet}” I find no sales: ${p.why}`,
  holds: (p: { purchases: number; customers: number }) =>
    html`<b>${counts.purchases(p.purchases)}</b> of <b>${counts.customers(p.customers)}</b>`,
  period: (p: { from: string; to: string }) => `${p.from} – ${p.to}`,
  sum: (p: { money: string }) => html`For <b>${p.money}</b> in all`,
  refunds: (refunds: number) => `Including ${counts.refunds(refunds)}`,
  anonymous: (purchases: number) =>
    `${counts.purchases(purchases)} without a customer's name: counted as revenue, nobody to call`,
  bookings: (customers: number) =>
    `${counts.customers(customers)} with a booking ahead: not late until then`,
  monthly: (purchases: number) =>
    `${counts.purchases(purchases)} are totals of a month: counted as revenue, no visits are made of them`,
  noAmounts: "The file has no amounts: I can say who is late, but not what it costs.",
  otherCurrency: (p: { file: string; business: string }) =>
    `The file counts in ${p.file}, your business in ${p.business}. I take the figures as ${p.business}; the currency is changed in /settings.`,
  leftOut: (rows: number) => html`<b>Left out: ${counts.rows(rows)}</b>`,
  leftOutLine: (p: { why: string; rows: number; examples: string }) =>
    `${p.why}: ${format.number(p.rows)} (${p.examples})`,
  otherRows: (rows: number) => `and ${counts.rows(rows)} more`,
  leftOutButton: "Left-out rows",
  leftOutRow: "Row",
  leftOutWhy: "Why left out",
  leftOutFileName: "left-out rows",
  leftOutHere: (p: { file: string; rows: number }) =>
    `${counts.rows(p.rows)} left out of ${p.file}, each with the reason.`,
  leftOutSomeHere: (p: { file: string; rows: number; shown: number }) =>
    `${counts.rows(p.rows)} left out of ${p.file}: here are the first ${format.number(p.shown)}, each with the reason.`,
  nothingLeftOut: (p: { file: string }) => `Nothing is left out of ${p.file}: every row counts.`,
  leftOutGone: "This file is no longer here: it was cancelled, or its import was undone.",
  question: "One thing the file doesn't say:",
  questionRow: (p: { row: number; text: string }) =>
    `row ${format.number(p.row)} says “${p.text}”. Which of these is it?`,
  questionKept: "I'll remember it for files like this one.",
  answered: (p: { row: number; text: string; reading: string }) =>
    `As you said: “${p.text}” (row ${format.number(p.row)}) is ${p.reading}`,
  changeAnswer: (p: { reading: string }) => `No: ${p.reading}`,
  import: "✅ Import",
  columns: "Columns",
  again: "Try again",
  columnsTitle: "Which column is what",
  columnsHint: "Tap what is wrong and pick its column. I'll remember it for files like this one.",
  columnsTold: "The columns are as you set them for files like this one.",
  whichColumn: (p: { role: string }) => `Which column is “${p.role}”?`,
  noSuchColumn: "None of them",
  findAgain: "Forget my changes",
  nowHolds: (p: { purchases: number; customers: number; leftOut: number }) =>
    html`So it holds <b>${counts.purchases(p.purchases)}</b> of <b>${counts.customers(p.customers)}</b>, ${counts.rows(p.leftOut)} left out`,
  foundColumns: (p: { columns: string }) => `Columns I found: ${p.columns}`,
  foundValue: (p: { column: string; value: string }) =>
    `In the column “${p.column}” I see, for example: ${p.value}`,
  nameColumns: "Or tap Columns and show me which is which; I'll remember it.",
  tellColumns: "Or is it there under another name? Tap Columns and show me which is which.",
  turnColumns: "If a column is taken for the wrong thing, tap Columns and show me which is which.",
  noColumn: "none",
  columnNames: {
    order: "Order",
    customer: "Customer",
    phone: "Phone",
    email: "E-mail",
    number: "Customer number",
    day: "Date",
    amount: "Amount",
    product: "Product",
    quantity: "Quantity",
    category: "Category",
    employee: "Employee",
    status: "Status",
  },
  known: (p: { file: string; day: string }) =>
    html`I already know this file: <b>${p.file}</b> was imported on ${p.day}. Nothing was added.`,
  importing: (p: { file: string }) =>
    html`⏳ Importing <b>${p.file}</b> and learning each customer's rhythm …`,
  failed: "That didn't work, and nothing was imported. Please try again in a minute.",
  gone: "This file no longer waits: it was imported or cancelled already. /imports lists what is in.",
  cancelled: "Cancelled. Nothing was imported.",
};

import { formatDay } from "../../domain/day.ts";
import { encodeWindows1251 } from "./encode-windows-1251.ts";
import type { SampleOrder } from "./sample-orders.ts";
import { COLUMNS, type FileFormat, type SaleRow, type Trade } from "./trade.ts";

/** The orders as the file that a sales program writes, with a row of totals at its end. */
export function writeSalesFile(trade: Trade, orders: readonly SampleOrder[]): Uint8Array {
  const { file } = trade;
  const rows = [file.headers, ...rowsOf(trade, orders), totalRow(trade, orders)];
  const text = rows
    .map((row) => COLUMNS.map((column) => quoted(row[column], file.delimiter)))
    .map((cells) => `${cells.join(file.delimiter)}\r\n`)
    .join("");
  return encode(text, file.encoding);
}

function rowsOf(trade: Trade, orders: readonly SampleOrder[]): SaleRow[] {
  let [sold, refunded] = [0, 0];
  return orders.flatMap((order) => {
    const number =
      order.kind === "refund" ? trade.refundNumber(++refunded) : trade.orderNumber(++sold);
    return order.lines.map(({ product, quantity, amount }) => ({
      day: writtenDay(trade.file, order),
      order: number,
      customer: order.customer,
      phone: order.phone,
      product: product.name,
      category: product.category,
      quantity: String(quantity),
      amount: trade.file.writesAmount(amount),
      employee: order.employee,
      status: order.kind === "cancelled" ? trade.status.cancelled : trade.status.done,
    }));
  });
}

function totalRow({ file, total }: Trade, orders: readonly SampleOrder[]): SaleRow {
  const sum = orders
    .filter(({ kind }) => kind !== "cancelled")
    .flatMap(({ lines }) => lines)
    .reduce((before, { amount }) => before + amount, 0);
  return { ...EMPTY_ROW, day: total, amount: file.writesAmount(sum) };
}

const EMPTY_ROW: SaleRow = {
  day: "",
  order: "",
  customer: "",
  phone: "",
  product: "",
  category: "",
  quantity: "",
  amount: "",
  employee: "",
  status: "",
};

function writtenDay(file: FileFormat, { day, minute }: SampleOrder): string {
  const [year, month, dayOfMonth] = formatDay(day).split("-");
  const time = [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, "0"));
  return file.writesDay(year!, month!, dayOfMonth!, time.join(":"));
}

function quoted(cell: string, delimiter: string): string {
  const isPlain = ![delimiter, '"', "\n"].some((mark) => cell.includes(mark));
  return isPlain ? cell : `"${cell.replaceAll('"', '""')}"`;
}

function encode(text: string, encoding: FileFormat["encoding"]): Uint8Array {
  if (encoding === "windows-1251") return encodeWindows1251(text);
  return new TextEncoder().encode(encoding === "utf-8-bom" ? `\uFEFF${text}` : text);
}

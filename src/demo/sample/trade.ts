/** Something the sample business sells. */
export interface Product {
  readonly name: string;
  readonly category: string;
  /** Today's price of one, as people read it. */
  readonly price: number;
}

/** The columns of the file, in their order. */
export const COLUMNS = [
  "day",
  "order",
  "customer",
  "phone",
  "product",
  "category",
  "quantity",
  "amount",
  "employee",
  "status",
] as const;
/** One row of the file: a cell in every column. */
export type SaleRow = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** How the sales program of the sample business writes its file. */
export interface FileFormat {
  readonly name: string;
  readonly headers: SaleRow;
  readonly delimiter: string;
  readonly encoding: "utf-8" | "utf-8-bom" | "windows-1251";
  readonly writesDay: (year: string, month: string, day: string, time: string) => string;
  readonly writesAmount: (amount: number) => string;
}

/** The same trade, a coffee roaster who supplies cafés, offices and homes, in one country. */
export interface Trade {
  readonly business: {
    readonly name: string;
    /** ISO 4217 */
    readonly currency: string;
    /** ISO 3166 alpha-2 */
    readonly country: string;
    /** IANA name */
    readonly timeZone: string;
  };
  readonly file: FileFormat;
  /** Prices are multiples of it. */
  readonly priceStep: number;
  /** All different, also without the kind of firm in front or behind. */
  readonly firms: readonly string[];
  readonly people: readonly string[];
  /** The n-th customer's number, in a range that nobody is reached at. */
  readonly phone: (n: number) => string;
  readonly employees: readonly string[];
  /** The one who serves what has no name. */
  readonly retailCustomer: string;
  /** What firms buy; those of the first one's category are what they come for. */
  readonly forFirms: readonly Product[];
  readonly forHomes: readonly Product[];
  readonly orderNumber: (n: number) => string;
  readonly refundNumber: (n: number) => string;
  readonly status: { readonly done: string; readonly cancelled: string };
  readonly total: string;
}

import { type ByteSource, bytesInMemory, withFileAt } from "../../intake/files/byte-source.ts";
import { Unforeseen } from "../../intake/foresee-sales.ts";
import type {
  IntakeOptions,
  ReadCustomer,
  Refusal,
  SalesSummary,
  VoidedPurchase,
} from "../../intake/reading.ts";
import { Refused } from "../../intake/refused.ts";
import { startThread, TooMuch } from "../in-thread.ts";
import { type NumberedPurchase, unpackSales } from "./packed-sales.ts";
import { type Asked, messagesOf, type SalesMessage } from "./sales-messages.ts";
import type { Watch } from "../watch.ts";

/** What the thread is given. */
export interface ToRead {
  /** Its bytes, or where it lies. */
  readonly file: Uint8Array | string;
  readonly options: IntakeOptions;
  readonly asked: Asked;
  /** One whole number: how many batches more the thread may send before any of them is taken. */
  readonly credits: SharedArrayBuffer;
}

/** Batches on their way at once, so that neither side waits for the other. */
const BATCHES_AHEAD = 6;

/** A file that is open in the thread. */
export interface OpenSales {
  /**
   * Everybody in it; purchases name them by their places here. Null where they are told once all is
   * read. Given once: of a large file they need more memory than what is known of them later.
   */
  takeCustomers(): readonly ReadCustomer[] | null;
  /** How many rows it has, whatever they hold. */
  readonly rows: number;
  /** Whether no order's number stands in two of them. */
  readonly ordersAreUnique: boolean;
  /**
   * Hands over what stands in it, batch by batch; then says what holds of it as a whole.
   *
   * @throws Refused where it turns out to be no sales file
   * @throws Unforeseen where what was handed over does not hold
   */
  read(take: (batch: SalesBatch) => Promise<void>): Promise<ReadSales>;
}

export interface ReadSales {
  readonly summary: SalesSummary;
  /** Whoever bought, by the numbers their purchases name them by; null where they were told before. */
  readonly customers: readonly ReadCustomer[] | null;
}

export interface SalesBatch {
  readonly purchases: readonly NumberedPurchase[];
  readonly voided: readonly VoidedPurchase[];
}

type RefusedFile = { readonly type: "refused"; readonly refusal: Refusal };

/** How a file is read. */
export interface ReadHow {
  readonly watch?: Watch | undefined;
  /** Not looked at as a whole before, where a sample foretells how it is to be read. */
  readonly inOneGo?: boolean;
}

/**
 * Reads a file in a thread of its own for as long as `use` takes. What `use` has done is not undone
 * by a refusal. Where a file that is read in one go turns out to be other than foretold, `use` gets
 * Unforeseen thrown and has to undo what it has done; it is then called once more.
 */
export async function readInWorker<Result>(
  file: Uint8Array | string,
  options: IntakeOptions,
  use: (sales: OpenSales) => Promise<Result>,
  { watch, inOneGo = false }: ReadHow = {},
): Promise<Result | RefusedFile> {
  const whole = () => readAs("everything", file, options, use, watch);
  if (!inOneGo) return whole();
  try {
    return await readAs("in_one_go", file, options, use, watch);
  } catch (error) {
    if (error instanceof Unforeseen) return whole();
    throw error;
  }
}

async function readAs<Result>(
  asked: Asked,
  file: Uint8Array | string,
  options: IntakeOptions,
  use: (sales: OpenSales) => Promise<Result>,
  watch: Watch | undefined,
): Promise<Result | RefusedFile> {
  return withMessages(file, options, asked, watch, async (next, hasTaken) => {
    const first = await next();
    if (first.type !== "opened") throw new Error(`a file is opened before ${first.type}`);
    const { rows, ordersAreUnique } = first;
    let customers: readonly ReadCustomer[] | null | undefined = first.customers;
    return use({
      takeCustomers() {
        const everybody = customers;
        customers = undefined;
        if (everybody === undefined) throw new Error("a file's customers are given once");
        return everybody;
      },
      rows,
      ordersAreUnique,
      async read(take) {
        for (;;) {
          const message = await next();
          if (message.type === "end") return message;
          if (message.type !== "batch") throw new Error(`no ${message.type} among batches`);
          await take({ purchases: unpackSales(message.sales), voided: message.voided });
          hasTaken();
        }
      },
    });
  });
}

/** What holds of a file as a whole. */
export async function summariseInWorker(
  file: Uint8Array | string,
  options: IntakeOptions,
  watch?: Watch,
): Promise<({ type: "sales" } & SalesSummary) | RefusedFile> {
  return withMessages(file, options, "summary", watch, async (next) => {
    const message = await next();
    if (message.type !== "end") throw new Error(`no ${message.type} is asked for`);
    return { ...message.summary, type: "sales" };
  });
}

type Next = () => Promise<Exclude<SalesMessage, { type: "progress" | "refused" | "unforeseen" }>>;

async function withMessages<Result>(
  file: Uint8Array | string,
  options: IntakeOptions,
  asked: Asked,
  watch: Watch | undefined,
  use: (next: Next, hasTaken: () => void) => Promise<Result>,
): Promise<Result | RefusedFile> {
  const credits = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const left = new Int32Array(credits).fill(BATCHES_AHEAD);
  const toRead: ToRead = { file, options, asked, credits };
  watch?.signal.throwIfAborted();
  watch?.onProgress({ stage: "reading", done: 0, total: null });
  const source = isCompiled
    ? startThread<SalesMessage>(new URL("./read-worker.js", import.meta.url), toRead, {
        signal: watch?.signal,
      })
    : messagesHere(toRead);

  async function next(): ReturnType<Next> {
    for (;;) {
      const message = await source.next();
      watch?.signal.throwIfAborted();
      if (message === null) throw new Error("the thread that reads a file has ended early");
      if (message.type === "unforeseen") throw new Unforeseen();
      if (message.type === "refused") {
        const { why, details, layout } = message.refusal;
        throw new Refused(why, details, layout);
      }
      if (message.type !== "progress") return message;
      watch?.onProgress({ stage: "reading", done: message.done, total: message.total });
    }
  }

  function hasTaken(): void {
    Atomics.add(left, 0, 1);
    Atomics.notify(left, 0);
  }

  try {
    return await use(next, hasTaken);
  } catch (error) {
    if (error instanceof Refused) return { type: "refused", refusal: error.refusal };
    if (error instanceof TooMuch) return { type: "refused", refusal: { why: "too_big" } };
    throw error;
  } finally {
    await source.end();
  }
}

/** Run from the TypeScript sources, as the tests are, Node 20 cannot start a thread of them. */
const isCompiled = import.meta.url.endsWith(".js");

/** The same messages without a thread. */
function messagesHere({ file, options, asked }: ToRead) {
  const all = (source: ByteSource) => messagesOf(source, options, asked);

  function* messages(): Generator<SalesMessage, void> {
    if (typeof file === "string") yield* withFileAt(file, (source) => [...all(source)]);
    else yield* all(bytesInMemory(file));
  }

  const told = messages();
  return {
    next: async () => told.next().value ?? null,
    end: async () => {},
  };
}

import type { Context } from "hono";
import { cleanFileName } from "../domain/clean-file-name.ts";
import type { Flows, Seat } from "../flows/flows.ts";
import { localDay } from "../flows/local-time.ts";
import { answerFile } from "./file-answer.ts";
import { fileNameIn } from "./file-name.ts";
import { fileQueues } from "./file-queues.ts";
import { FILE_TYPES, FORM_TYPE, JSON_TYPE, mediaType, READABLE_TYPES } from "./media-types.ts";
import { Problem } from "./problem.ts";
import { answerPurchases } from "./purchases-answer.ts";
import { purchasesIn } from "./purchases-body.ts";
import type { BodyLimit } from "./read-body.ts";
import { readJson } from "./read-json.ts";
import { receiveFile, receiveForm } from "./receive-file.ts";
import type { UploadFolder } from "./upload-folder.ts";
import type { WithSeat } from "./with-key.ts";

/** What taking purchases in stands on. */
export interface PurchasesDependencies {
  readonly flows: Pick<Flows, "takePurchases" | "takeSalesFile">;
  readonly now: () => Date;
  readonly uploads: UploadFolder;
  /** The largest file. */
  readonly uploadLimitBytes: number;
}

/** How the owner sees in /imports what was posted under no other name. */
const NAME = "API";
const UNITS = [
  [1024 ** 3, "GB"],
  [1024 ** 2, "MB"],
  [1024, "KB"],
] as const;

/** `POST /v1/purchases`: takes purchases in, one by one or as a file, and says what became of them. */
export function postPurchases(deps: PurchasesDependencies) {
  const { flows, now, uploads } = deps;
  const queued = fileQueues();
  const limit = limitOf(deps.uploadLimitBytes);

  async function takeJson(c: Context<WithSeat>): Promise<Response> {
    const posted = purchasesIn(await readJson(c.env.incoming));
    const { seat } = c.var;
    const name = askedName(c) ?? NAME;
    const answer = answerPurchases(
      await flows.takePurchases(seat, { name, posted }, todayOf(seat, now)),
    );
    if (answer.refused === 0 || answer.refused < posted.length) return c.json(answer);
    const detail = "Not one of the purchases could be taken in; each says why.";
    throw new Problem(422, detail, { members: answer });
  }

  /** @param receive keeps the file, and says its name */
  async function takeFile(
    c: Context<WithSeat>,
    receive: (path: string) => Promise<string>,
  ): Promise<Response> {
    const { seat } = c.var;
    const taken = await uploads.lend((path) =>
      queued(
        seat.business.id,
        () => receive(path),
        (name) => flows.takeSalesFile(seat, { name, path }, todayOf(seat, now)),
      ),
    );
    return c.json(answerFile(taken));
  }

  return async (c: Context<WithSeat>): Promise<Response> => {
    const encoding = c.req.header("content-encoding") ?? "identity";
    if (encoding !== "identity") throw unsupported(`Content-Encoding ${encoding}`);
    const { incoming } = c.env;
    const type = mediaType(c.req.header("content-type"));
    if (type === JSON_TYPE) return takeJson(c);
    if (type === FORM_TYPE) {
      return takeFile(c, async (path) => {
        const name = await receiveForm(incoming, path, limit);
        return askedName(c) ?? name;
      });
    }
    if (!FILE_TYPES.has(type)) {
      throw unsupported(type ? `Content-Type ${type}` : "A body without a Content-Type");
    }
    const name = askedName(c) ?? toldName(c) ?? FILE_TYPES.get(type);
    if (!name) throw unsupported(`${type} without a file name (add ?name=sales.csv)`);
    return takeFile(c, async (path) => {
      await receiveFile(incoming, path, limit);
      return name;
    });
  };
}

function limitOf(bytes: number): BodyLimit {
  const [unit, name] = UNITS.find(([size]) => bytes % size === 0) ?? [1, "bytes"];
  const size = `${bytes / unit} ${name}`;
  return { bytes, detail: `A file may be ${size} large. Send a shorter period, or pack it.` };
}

function todayOf({ business }: Seat, now: () => Date) {
  return localDay(now(), business.timeZone);
}

function askedName(c: Context): string | null {
  return cleanFileName(c.req.query("name") ?? "");
}

/** As a Content-Disposition tells it; headers come in as if they were Latin-1. */
function toldName(c: Context): string | null {
  const header = c.req.header("content-disposition") ?? "";
  return fileNameIn(Buffer.from(header, "latin1").toString());
}

function unsupported(what: string): Problem {
  const types = READABLE_TYPES.join(", ");
  return new Problem(415, `${what} can't be read here. Send one of: ${types}.`, {
    headers: { Accept: types },
  });
}

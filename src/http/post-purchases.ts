import type { Context } from "hono";
import type { Seat } from "../flows/seat.ts";
import type { Flows } from "../flows/flows.ts";
import { localDay } from "../flows/local-time.ts";
import { requireRole } from "../flows/require-role.ts";
import { answerFile } from "./file-answer.ts";
import { askedName, fileInRequest, type Receive } from "./file-in-request.ts";
import { fileQueues } from "./file-queues.ts";
import { JSON_TYPE, mediaType } from "./media-types.ts";
import { Problem } from "./problem.ts";
import { answerPurchases } from "./purchases-answer.ts";
import { purchasesIn } from "./purchases-body.ts";
import type { BodyLimit } from "./read-body.ts";
import { readJson } from "./read-json.ts";
import { unsupported } from "./unsupported.ts";
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
  const todayOf = ({ business }: Seat) => localDay(now(), business.timeZone);

  async function takeJson(c: Context<WithSeat>): Promise<Response> {
    const { seat } = c.var;
    const posted = purchasesIn(await readJson(c.env.incoming));
    const named = { name: askedName(c) ?? NAME, posted };
    const answer = answerPurchases(await flows.takePurchases(seat, named, todayOf(seat)));
    const isInVain = posted.length > 0 && answer.refused === posted.length;
    if (!isInVain) return c.json(answer);
    const detail = "Not one of the purchases could be taken in; each says why.";
    throw new Problem(422, detail, { members: answer });
  }

  async function takeFile(c: Context<WithSeat>, receive: Receive): Promise<Response> {
    const { seat } = c.var;
    const sheet = c.req.query("sheet") ?? null;
    const taken = await uploads.lend((path) =>
      queued(
        seat.business.id,
        () => receive(path),
        (name) => flows.takeSalesFile(seat, { name, path, sheet }, todayOf(seat)),
      ),
    );
    return c.json(answerFile(taken));
  }

  return async (c: Context<WithSeat>): Promise<Response> => {
    // The flows ask as well, but not before the whole body has come in.
    requireRole(c.var.seat, "manager");
    const encoding = c.req.header("content-encoding") ?? "identity";
    if (encoding !== "identity") throw unsupported(`Content-Encoding ${encoding}`);
    const type = mediaType(c.req.header("content-type"));
    return type === JSON_TYPE ? takeJson(c) : takeFile(c, fileInRequest(c, type, limit));
  };
}

function limitOf(bytes: number): BodyLimit {
  const [unit, name] = UNITS.find(([size]) => bytes % size === 0) ?? [1, "bytes"];
  const size = `${bytes / unit} ${name}`;
  return { bytes, detail: `A file may be ${size} large. Send a shorter period, or pack it.` };
}

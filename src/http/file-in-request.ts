import type { Context } from "hono";
import { cleanFileName } from "../domain/clean-file-name.ts";
import { fileNameIn } from "./file-name.ts";
import { FILE_TYPES, FORM_TYPE } from "./media-types.ts";
import type { BodyLimit } from "./read-body.ts";
import { receiveFile, receiveForm } from "./receive-file.ts";
import { unsupported } from "./unsupported.ts";
import type { WithSeat } from "./with-key.ts";

/** Keeps the file of a request at a path, and says its name. */
export type Receive = (path: string) => Promise<string>;

/** How the file of a request comes in. @throws Problem where it has none that could be read */
export function fileInRequest(c: Context<WithSeat>, type: string, limit: BodyLimit): Receive {
  const { incoming } = c.env;
  if (type === FORM_TYPE) {
    return async (path) => {
      const name = await receiveForm(incoming, path, limit);
      return askedName(c) ?? name;
    };
  }
  if (!FILE_TYPES.has(type)) {
    throw unsupported(type ? `Content-Type ${type}` : "A body without a Content-Type");
  }
  const name = askedName(c) ?? toldName(c) ?? FILE_TYPES.get(type);
  if (!name) throw unsupported(`${type} without a file name (add ?name=sales.csv)`);
  return async (path) => {
    await receiveFile(incoming, path, limit);
    return name;
  };
}

/** What the owner shall see the request under, where it says. */
export function askedName(c: Context): string | null {
  return cleanFileName(c.req.query("name") ?? "");
}

/** As a Content-Disposition tells it; headers come in as if they were Latin-1. */
function toldName(c: Context): string | null {
  const header = c.req.header("content-disposition") ?? "";
  return fileNameIn(Buffer.from(header, "latin1").toString());
}

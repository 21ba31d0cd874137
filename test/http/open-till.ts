import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Hono } from "hono";
import { onTestFinished } from "vitest";
import { apiRoutes, PURCHASES_PATH } from "../../src/http/api.ts";
import { listen } from "../../src/http/listen.ts";
import { answerNotFound } from "../../src/http/problem.ts";
import { uploadFolder } from "../../src/http/upload-folder.ts";
import { openWorkplace } from "../flows/test-business.ts";

const LOCAL = "127.0.0.1";

/** A purchase as a till posts it. */
export const sale = (order: string, more: object = {}) => ({
  order,
  customer: { name: "Зоя", phone: "8 900 000-90-01" },
  day: "2026-06-10",
  amount: 1299.5,
  ...more,
});

/** An answer, read. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // The shape is what the tests are about.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly json: any;
}

/** The API on a port of its own, with a business and a key to it. */
export async function openTill({ uploadLimitBytes = 1024 * 1024 } = {}) {
  const workplace = await openWorkplace();
  const { flows, deps, seat } = workplace;
  const faults: Error[] = [];
  const folder = await mkdtemp(join(tmpdir(), "boomerang-uploads-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const uploads = uploadFolder(folder);
  const note = (fault: Error) => void faults.push(fault);
  const routes = new Hono()
    .notFound(answerNotFound)
    .route("/", apiRoutes({ flows, now: deps.now, uploads, uploadLimitBytes, note }));
  const server = await listen(routes, 0, LOCAL);
  onTestFinished(() => server.stop());
  const key = (await flows.makeApiKey(seat))!;
  const root = `http://${LOCAL}:${server.port}`;

  const ask = async (path: string, request: RequestInit = {}): Promise<Answer> => {
    const response = await fetch(`${root}${path}`, request);
    const { status, headers } = response;
    return { status, headers, json: await response.json() };
  };
  /** Anything, of a type, with the key unless another is given. */
  const post = (
    body: NonNullable<RequestInit["body"]>,
    type: string | null,
    headers: object = {},
    more: RequestInit = {},
  ) =>
    ask(PURCHASES_PATH, {
      ...more,
      method: "POST",
      body,
      headers: {
        Authorization: `Bearer ${key}`,
        ...(type !== null && { "Content-Type": type }),
        ...headers,
      },
    });
  return {
    ...workplace,
    root,
    port: server.port,
    key,
    faults,
    ask,
    post,
    postJson: (body: unknown, headers?: object) =>
      post(JSON.stringify(body), "application/json", headers),
    /** The files that stand in the folder of uploads. */
    lying: () => readdir(folder),
    kept: () => deps.inBusiness(seat.business.id, ({ purchases }) => purchases.count()),
  };
}

import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { createMiddleware } from "hono/factory";
import { type SSEStreamingApi, streamSSE } from "hono/streaming";
import { z } from "zod";
import type { Language } from "../domain/business.ts";
import type { Person, PersonInChats, Telegram } from "./bot-api/telegram.ts";
import { fileHeaders, MAX_FILE_BYTES, sendFile } from "./chat-files.ts";
import { followChat } from "./chat-stream.ts";
import type { Refused } from "./chat-wire.ts";
import { ownPageOnly } from "./own-page-only.ts";
import { pageFiles } from "./page-files.ts";

export interface ChatRoutesOptions {
  /** Read at every request: a getter here may give another one after `restart`. */
  readonly telegram: Telegram;
  /** Who sits at the page, by the language it is in. */
  readonly people: Readonly<Record<Language, Person>>;
  readonly botName: string;
  readonly botUsername: string;
  /** Makes the demo anew; without it the page does not offer to. */
  readonly restart?: () => Promise<void>;
}

const MAX_FORM_BYTES = MAX_FILE_BYTES + 64 * 1024;
const MAX_JSON_BYTES = 64 * 1024;

const said = z.object({ text: z.string().trim().min(1) });
const tapped = z.object({
  messageId: z.int(),
  row: z.int().nonnegative(),
  column: z.int().nonnegative(),
});

type AtPage = { Variables: { person: PersonInChats; personName: string } };

/** The page on which one talks to the bot as the owner of a sample business, and its HTTP. */
export function chatRoutes(options: ChatRoutesOptions): Hono {
  const app = new Hono();
  const streams = new Set<SSEStreamingApi>();
  for (const path of ["/", "/page/*", "/chat/*", "/restart"]) app.use(path, ownPageOnly);
  app.route("/", pageFiles());
  app.route("/chat/:language", chat(options, streams));

  app.post("/restart", async (context) => {
    if (!options.restart) return context.notFound();
    await options.restart();
    // Whoever listens comes back by themselves, and finds the new chat.
    for (const stream of streams) stream.abort();
    return context.json({});
  });
  return app;
}

function chat(options: ChatRoutesOptions, streams: Set<SSEStreamingApi>) {
  const app = new Hono<AtPage>();
  app.use("*", whoSits(options));

  app.get("/events", (context) => {
    const { botName, botUsername, restart, telegram } = options;
    const { person, personName } = context.var;
    const about = { botName, botUsername, personName, canRestart: restart !== undefined };
    return streamSSE(context, async (stream) => {
      streams.add(stream);
      await followChat(stream, telegram, person, about);
      streams.delete(stream);
    });
  });
  app.post("/messages", limit(MAX_JSON_BYTES, "tooLong"), async (context) => {
    const { success, data } = said.safeParse(await jsonBody(context));
    if (!success) return refuse(context, "empty");
    return context.json({ id: context.var.person.say(data.text).id });
  });
  app.post("/taps", limit(MAX_JSON_BYTES, "tooLong"), (context) => tap(context));
  app.post("/files", limit(MAX_FORM_BYTES, "tooLarge"), async (context) => {
    const sent = await sendFile(context.var.person, await context.req.parseBody());
    return typeof sent === "string" ? refuse(context, sent) : context.json(sent);
  });
  app.get("/files/:id", (context) => {
    const id = context.req.param("id");
    const bytes = () => options.telegram.file(id).bytes;
    const headers = fileHeaders(context.var.person, id, bytes);
    return headers ? context.body(new Uint8Array(bytes()), 200, headers) : context.notFound();
  });
  return app;
}

/** The owner of the sample business in the language the address names. */
function whoSits(options: ChatRoutesOptions) {
  return createMiddleware<AtPage>(async (context, next) => {
    const { people, telegram } = options;
    const language = context.req.param("language") ?? "";
    if (!isKeyOf(language, people)) return context.notFound();
    context.set("personName", people[language].first_name);
    context.set("person", telegram.person(people[language]));
    await next();
    return undefined;
  });
}

async function tap(context: Context<AtPage>): Promise<Response> {
  const { success, data } = tapped.safeParse(await jsonBody(context));
  if (!success) return refuse(context, "badRequest");
  const { messageId, ...place } = data;
  const message = context.var.person.messages().find(({ id }) => id === messageId);
  const button = message?.keyboard[place.row]?.[place.column];
  if (button?.kind !== "callback") return refuse(context, "noButton");
  return context.json(await context.var.person.tap(messageId, place));
}

function limit(maxSize: number, why: Refused) {
  return bodyLimit({ maxSize, onError: (context) => refuse(context, why) });
}

/** The request's JSON; null when it is none. */
async function jsonBody(context: Context): Promise<unknown> {
  try {
    return await context.req.json();
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

const STATUS = {
  badPhoto: 400,
  badRequest: 400,
  empty: 400,
  noButton: 409,
  tooLarge: 413,
  tooLong: 413,
} as const satisfies Record<Refused, number>;

function refuse(context: Context, refused: Refused): Response {
  return context.json({ refused }, STATUS[refused]);
}

function isKeyOf<Key extends string>(
  name: string,
  all: Readonly<Record<Key, unknown>>,
): name is Key {
  return Object.hasOwn(all, name);
}

import { serve } from "@hono/node-server";
import type { AddressInfo } from "node:net";
import { Account } from "./account.ts";
import { botApiApp } from "./app.ts";
import { CallLog, type LoggedCall } from "./call-log.ts";
import type { ChatEvent } from "./chat-event.ts";
import { Faults } from "./faults.ts";
import type { StoredFile } from "./file-store.ts";
import { Group, type GroupChat } from "./group-chat.ts";
import type { Person } from "./person.ts";
import type { PersonInChats } from "./person-in-chats.ts";
import { World } from "./world.ts";

export type { CallbackAnswer } from "./callback-queries.ts";
export type { LoggedCall } from "./call-log.ts";
export type { ChatEvent } from "./chat-event.ts";
export type { Fault } from "./faults.ts";
export type { GroupChat } from "./group-chat.ts";
export type { Person } from "./person.ts";
export type { ButtonPlace, PersonInChats, UploadOptions, WaitOptions } from "./person-in-chats.ts";
export type { ChatButton, ChatFile, ChatMessage } from "./show-message.ts";

export interface TelegramOptions {
  readonly token: string;
  readonly username: string;
  readonly name: string;
  /** Milliseconds since 1970; the machine's clock by default. */
  readonly now?: () => number;
  /** Whether to answer 429 past Telegram's rates; off by default. */
  readonly limits?: boolean;
  /** How long people wait for the bot, in milliseconds; 10 s by default. */
  readonly patience?: number;
}

/** A Telegram with one bot in it, all in memory. */
export interface Telegram {
  /** The Bot API, to be mounted or listened on. */
  readonly app: ReturnType<typeof botApiApp>;
  /** Registers a person, once for each id. */
  person(person: Person): PersonInChats;
  /** A group of these people and the bot; the first of them made it. */
  group(title: string, members: readonly Person[]): GroupChat;
  readonly faults: Faults;
  /** The last calls the bot made, oldest first; getUpdates is left out. */
  readonly calls: readonly LoggedCall[];
  /** Sends an update the bot has had before once more. */
  redeliver(updateId: number): void;
  /** The number of the latest update. */
  readonly lastUpdateId: number;
  /** A file of some message. */
  file(id: string): StoredFile;
  onChange(listener: (event: ChatEvent) => void): () => void;
  /** Serves the Bot API on 127.0.0.1; a port is chosen when none is given. */
  listen(port?: number): Promise<{ readonly root: string; close(): Promise<void> }>;
}

const PATIENCE_MS = 10_000;

export function createTelegram(options: TelegramOptions): Telegram {
  const { token, now = Date.now, patience = PATIENCE_MS } = options;
  const world = new World(botAccount(options), now, options.limits ?? false);
  const faults = new Faults();
  const log = new CallLog();
  const app = botApiApp(token, world, faults, log);
  const accounts = new Map<number, PersonInChats>();

  function person(whom: Person): PersonInChats {
    const known = accounts.get(whom.id);
    if (known) return known;
    const account = new Account(world, whom, patience);
    accounts.set(whom.id, account);
    return account;
  }

  return {
    app,
    person,
    group(title, members) {
      for (const member of members) person(member);
      return new Group(world, title, members);
    },
    faults,
    calls: log.calls,
    redeliver: (updateId) => world.updates.redeliver(updateId),
    get lastUpdateId() {
      return world.updates.lastId;
    },
    file: (id) => world.files.get(id),
    onChange: (listener) => world.onChange(listener),
    listen: (port = 0) => listen(app, world, port),
  };
}

function botAccount({ token, username, name }: TelegramOptions) {
  return {
    id: Number(/^\d+/.exec(token)?.[0] ?? 1),
    is_bot: true as const,
    first_name: name,
    username,
    can_join_groups: true,
    can_read_all_group_messages: false,
    supports_inline_queries: false,
    can_connect_to_business: false,
    has_main_web_app: false,
    has_topics_enabled: false,
    allows_users_to_create_topics: false,
    can_manage_bots: false,
    supports_join_request_queries: false,
  };
}

function listen(app: Telegram["app"], world: World, port: number): ReturnType<Telegram["listen"]> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname: "127.0.0.1" }, onListening);
    server.once("error", reject);

    function onListening({ port: bound }: AddressInfo): void {
      resolve({
        root: `http://127.0.0.1:${bound}`,
        close: () =>
          new Promise((closed) => {
            world.webhook.remove();
            server.close(() => closed());
            // Pollers would keep the server open until their time is up.
            if ("closeAllConnections" in server) server.closeAllConnections();
          }),
      });
    }
  });
}

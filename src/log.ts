import { type DestinationStream, type Logger, type LoggerOptions, pino } from "pino";
import type { Config } from "./config.ts";

/** A log of JSON lines. */
export type Log = Logger;

/** Where a secret may lie in what is logged: in the open, or one level down. */
const SECRETS = ["token", "botToken", "databaseUrl", "password", "secret", "authorization"];

/** A bot's token, as in every address of the Bot API or bare, and a password in a database's. */
const TOKEN = /\bbot\d+:[\w-]+|\b\d{6,}:[\w-]{30,}/g;
const PASSWORD = /(\bpostgres(?:ql)?:\/\/[^:@/\s]*):[^@\s]*@/g;

const withoutSecrets = (text: string) =>
  text.replace(TOKEN, "[hidden]").replace(PASSWORD, "$1:[hidden]@");

/** The program's log, to stdout unless told otherwise. Tokens and passwords never get into it. */
export function createLog(level: Config["logLevel"], to?: DestinationStream): Log {
  const options: LoggerOptions = {
    level,
    base: null,
    timestamp: () => `,"at":"${new Date().toISOString()}"`,
    formatters: { level: (label) => ({ level: label }) },
    redact: { paths: SECRETS.flatMap((name) => [name, `*.${name}`]), censor: "[hidden]" },
    // Faults of fetch and of the driver carry addresses in their text, causes and stacks.
    hooks: { streamWrite: withoutSecrets },
  };
  return to ? pino(options, to) : pino(options);
}

import { z } from "zod";

/** What the environment says, checked; `null` where a thing is not set. */
export interface Config {
  /** Without it the demo runs. */
  readonly botToken: string | null;
  /** Without it the embedded server runs, in `dataDir`. */
  readonly databaseUrl: string | null;
  readonly dataDir: string;
  /** Without a slash at its end. */
  readonly telegramApiRoot: string;
  /** 0 is any free one. */
  readonly port: number;
  /** The largest file that programs may post. */
  readonly uploadLimitBytes: number;
  /** Without it the bot polls. */
  readonly webhook: { readonly publicUrl: string; readonly secret: string } | null;
  /** Who may start a business here: anyone, or only who has the claim link. */
  readonly signup: "open" | "closed";
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

/** Something in the environment is wrong; the message is one line that names the variable. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

const LOG_LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;

// The messages never quote what was set: some of it is secret.
const webAddress = z
  .url({ protocol: /^https?$/, error: "must be an address that begins with https:// or http://" })
  .transform((address) => address.replace(/\/+$/, ""));

const oneOf = <const Word extends string>(words: readonly Word[]) =>
  z.enum(words, { error: `must be one of ${words.join(", ")}` });

const variables = z.object({
  BOT_TOKEN: z
    .string()
    .regex(/^\d+:[\w-]+$/, "must be a token as BotFather gives it, like 123456:ABC-DEF")
    .optional(),
  DATABASE_URL: z
    .url({
      protocol: /^postgres(?:ql)?$/,
      error:
        "must be the address of a PostgreSQL database, like postgres://user:password@host/name",
    })
    .optional(),
  DATA_DIR: z.string().default("./data"),
  TELEGRAM_API_ROOT: webAddress.default("https://api.telegram.org"),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, "must be a whole number from 0 to 65535")
    .transform(Number)
    .refine((port) => port <= 65_535, "must be a whole number from 0 to 65535")
    .default(8080),
  UPLOAD_LIMIT: z
    .string()
    .regex(/^\d{1,4} ?[KMG]B$/i, "must be a size like 500 MB or 2 GB")
    .transform(bytesOf)
    .default(bytesOf("2 GB")),
  PUBLIC_URL: webAddress.optional(),
  WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{1,256}$/, "must be 1 to 256 letters, digits, _ or -")
    .optional(),
  SIGNUP: oneOf(["closed", "open"]).default("closed"),
  LOG_LEVEL: oneOf(LOG_LEVELS).default("info"),
});

/**
 * The configuration the environment asks for. An empty variable counts as not set.
 *
 * @throws ConfigError at the first thing that is wrong
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const set = Object.fromEntries(
    Object.entries(env)
      .map(([name, text]) => [name, text?.trim()] as const)
      .filter(([, text]) => text !== ""),
  );
  const read = variables.safeParse(set);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new ConfigError(`${issue?.path.join(".")} ${issue?.message}.`);
  }
  const { data } = read;
  return {
    botToken: data.BOT_TOKEN ?? null,
    databaseUrl: data.DATABASE_URL ?? null,
    dataDir: data.DATA_DIR,
    telegramApiRoot: data.TELEGRAM_API_ROOT,
    port: data.PORT,
    uploadLimitBytes: data.UPLOAD_LIMIT,
    webhook: readWebhook(data.PUBLIC_URL, data.WEBHOOK_SECRET),
    signup: data.SIGNUP,
    logLevel: data.LOG_LEVEL,
  };
}

function bytesOf(size: string): number {
  const exponent = { K: 1, M: 2, G: 3 }[size.at(-2)!.toUpperCase()]!;
  return Number.parseInt(size, 10) * 1024 ** exponent;
}

function readWebhook(publicUrl?: string, secret?: string): Config["webhook"] {
  if (publicUrl !== undefined && secret !== undefined) return { publicUrl, secret };
  if (publicUrl !== undefined)
    throw new ConfigError("WEBHOOK_SECRET must be set beside PUBLIC_URL.");
  if (secret !== undefined) throw new ConfigError("PUBLIC_URL must be set beside WEBHOOK_SECRET.");
  return null;
}

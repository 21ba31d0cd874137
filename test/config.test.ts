import { describe, expect, it } from "vitest";
import { ConfigError, readConfig } from "../src/config.ts";

function complaint(env: NodeJS.ProcessEnv): string {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return "none";
}

describe("readConfig", () => {
  it("needs nothing: the demo, on the embedded server, port 8080", () => {
    expect(readConfig({})).toEqual({
      botToken: null,
      databaseUrl: null,
      dataDir: "./data",
      telegramApiRoot: "https://api.telegram.org",
      port: 8080,
      uploadLimitBytes: 2 * 1024 ** 3,
      webhook: null,
      signup: "closed",
      logLevel: "info",
    });
  });

  it("reads every variable", () => {
    const env = {
      BOT_TOKEN: "123456:ABC-DEF_ghi",
      DATABASE_URL: "postgres://boomerang:secret@db:5432/boomerang",
      DATA_DIR: "/var/lib/boomerang",
      TELEGRAM_API_ROOT: "http://localhost:8081/",
      PORT: "0",
      UPLOAD_LIMIT: "500 MB",
      PUBLIC_URL: "https://bot.example.org/",
      WEBHOOK_SECRET: "abc_DEF-1",
      SIGNUP: "open",
      LOG_LEVEL: "debug",
    };
    expect(readConfig(env)).toEqual({
      botToken: "123456:ABC-DEF_ghi",
      databaseUrl: "postgres://boomerang:secret@db:5432/boomerang",
      dataDir: "/var/lib/boomerang",
      telegramApiRoot: "http://localhost:8081",
      port: 0,
      uploadLimitBytes: 500 * 1024 ** 2,
      webhook: { publicUrl: "https://bot.example.org", secret: "abc_DEF-1" },
      signup: "open",
      logLevel: "debug",
    });
  });

  it("takes an empty variable for one that is not set, as compose files write them", () => {
    expect(readConfig({ BOT_TOKEN: "", PORT: " ", DATABASE_URL: "", PUBLIC_URL: "" })).toEqual(
      readConfig({}),
    );
  });

  it.each([
    [{ PORT: "65535" }, 65_535],
    [{ PORT: "00080" }, 80],
  ])("reads the port of %j as %i", (env, port) => {
    expect(readConfig(env).port).toBe(port);
  });

  it.each([
    ["64kb", 64 * 1024],
    ["1 GB", 1024 ** 3],
  ])("reads the size %j as %i bytes", (size, bytes) => {
    expect(readConfig({ UPLOAD_LIMIT: size }).uploadLimitBytes).toBe(bytes);
  });

  it.each([
    [{ PORT: "65536" }, "PORT must be a whole number from 0 to 65535."],
    [{ PORT: "http" }, "PORT must be a whole number from 0 to 65535."],
    [{ PORT: "80.5" }, "PORT must be a whole number from 0 to 65535."],
    [{ PORT: "-1" }, "PORT must be a whole number from 0 to 65535."],
    [{ UPLOAD_LIMIT: "2" }, "UPLOAD_LIMIT must be a size like 500 MB or 2 GB."],
    [{ UPLOAD_LIMIT: "-1 GB" }, "UPLOAD_LIMIT must be a size like 500 MB or 2 GB."],
    [{ SIGNUP: "yes" }, "SIGNUP must be one of closed, open."],
    [
      { LOG_LEVEL: "loud" },
      "LOG_LEVEL must be one of trace, debug, info, warn, error, fatal, silent.",
    ],
    [
      { TELEGRAM_API_ROOT: "api.telegram.org" },
      "TELEGRAM_API_ROOT must be an address that begins with https:// or http://.",
    ],
    [{ PUBLIC_URL: "https://example.org" }, "WEBHOOK_SECRET must be set beside PUBLIC_URL."],
    [{ WEBHOOK_SECRET: "abc" }, "PUBLIC_URL must be set beside WEBHOOK_SECRET."],
    [
      { PUBLIC_URL: "https://example.org", WEBHOOK_SECRET: "a b" },
      "WEBHOOK_SECRET must be 1 to 256 letters, digits, _ or -.",
    ],
  ])("refuses %j in one line", (env, message) => {
    expect(complaint(env)).toBe(message);
  });

  it.each([
    ["BOT_TOKEN", "not-a-token"],
    ["BOT_TOKEN", "123456:ABC DEF"],
    ["DATABASE_URL", "mysql://root:hunter2@db/boomerang"],
    ["DATABASE_URL", "hunter2"],
  ])("names %s but never repeats what it was set to", (name, text) => {
    expect(complaint({ [name]: text })).toMatch(new RegExp(`^${name} must be [^\\n]*\\.$`));
    expect(complaint({ [name]: text })).not.toContain(text);
  });
});

import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // A zone nobody works in (+05:45): any accidental use of local time fails on every machine alike.
    env: { TZ: "Asia/Kathmandu" },
    include: ["test/**/*.test.ts"],
    // Longer than people in the demo's chat wait for the bot: a miss then shows the chat.
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // Whoever waits for something does not measure how long it takes: a slow machine is no fault.
    expect: { poll: { timeout: 15_000 } },
    globalSetup: "test/database.ts",
  },
});

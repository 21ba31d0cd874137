import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // A zone nobody works in (+05:45): any accidental use of local time fails on every machine alike.
    env: { TZ: "Asia/Kathmandu" },
    include: ["test/**/*.test.ts"],
    globalSetup: "test/database.ts",
  },
});

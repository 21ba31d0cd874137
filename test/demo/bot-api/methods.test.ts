import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Fields, methods } from "../../../src/demo/bot-api/methods.ts";
import { kinds, objects } from "../../../src/demo/bot-api/objects.ts";

interface Described {
  readonly name: string;
  readonly fields?: readonly { name: string; types: readonly string[]; required: boolean }[];
  readonly subtypes?: readonly string[];
}

const path = new URL("../../../../shared/telegram/api.min.json", import.meta.url);
const documentation = existsSync(path)
  ? (JSON.parse(readFileSync(path, "utf8")) as {
      methods: Record<string, Described>;
      types: Record<string, Described>;
    })
  : null;

/** The documentation's fields written as in our table. */
function asFields({ fields = [] }: Described): Fields {
  return Object.fromEntries(
    fields.map(({ name, types, required }) => [name, types.join("|") + (required ? "!" : "")]),
  );
}

describe.skipIf(documentation === null)(
  "the table of methods, where ../shared has its source",
  () => {
    it.each(Object.entries(methods))("has the parameters of %s as documented", (name, fields) => {
      expect(fields).toEqual(asFields(documentation!.methods[name]!));
    });

    it.each(Object.entries(objects))("has the fields of %s as documented", (name, fields) => {
      expect(fields).toEqual(asFields(documentation!.types[name]!));
    });

    it.each(Object.entries(kinds))("has only documented kinds of %s", (name, byType) => {
      const { subtypes } = documentation!.types[name]!;
      expect(subtypes).toEqual(expect.arrayContaining(Object.values(byType)));
    });
  },
);

if (documentation === null) {
  console.warn("skipped: no ../shared/telegram/api.min.json to check the table of methods against");
}

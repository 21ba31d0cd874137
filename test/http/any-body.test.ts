import {
  anything,
  array,
  assert,
  asyncProperty,
  constant,
  constantFrom,
  json,
  oneof,
  record,
  string,
  tuple,
  uint8Array,
} from "fast-check";
import { expect, it } from "vitest";
import { JSON_TYPE, READABLE_TYPES } from "../../src/http/media-types.ts";
import { openTill, sale } from "./open-till.ts";

const FIELDS = ["order", "customer", "day", "instant", "amount", "employee", "items"];
const OTHER_TYPES = ["multipart/form-data; boundary=b", "text/csv;x", "image/png"];

/** A purchase some of whose fields hold anything at all. */
const nearlyRight = array(record({ field: constantFrom(...FIELDS), value: anything() }), {
  maxLength: 2,
}).map((changes) => {
  const purchase: Record<string, unknown> = sale("A-1");
  for (const { field, value } of changes) purchase[field] = value;
  return JSON.stringify(purchase, (_, value: unknown) =>
    typeof value === "bigint" ? String(value) : value,
  );
});
const odd = oneof(
  json(),
  string({ unit: "binary" }),
  uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
);
const request = oneof(
  tuple(nearlyRight, constant(JSON_TYPE)),
  tuple(odd, constantFrom(...READABLE_TYPES, ...OTHER_TYPES)),
);

it("whatever is sent is answered, and none of it is a fault of ours", async () => {
  const { post, faults, lying } = await openTill();
  const answered = asyncProperty(request, async ([body, type]) => {
    expect((await post(body, type)).status).toBeLessThan(500);
  });
  await assert(answered, { numRuns: 150 });
  expect([faults, await lying()]).toEqual([[], []]);
});

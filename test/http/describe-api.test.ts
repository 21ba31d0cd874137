import { describe, expect, it } from "vitest";
import { DESCRIPTION_PATH, PURCHASES_PATH } from "../../src/http/api.ts";
import { fileAnswer } from "../../src/http/file-answer.ts";
import { READABLE_TYPES } from "../../src/http/media-types.ts";
import { problemDetails } from "../../src/http/problem.ts";
import { purchasesAnswer } from "../../src/http/purchases-answer.ts";
import { openTill, sale } from "./open-till.ts";

/** Every "$ref" of a document. */
function refsIn(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([name, child]) =>
    name === "$ref" ? [String(child)] : refsIn(child),
  );
}

describe("the description of the API", () => {
  it("is served to anybody, and names every type that is read", async () => {
    const { ask } = await openTill();
    const { status, json } = await ask(DESCRIPTION_PATH);
    expect({ status, openapi: json.openapi }).toEqual({ status: 200, openapi: "3.1.1" });
    const { requestBody } = json.paths[PURCHASES_PATH].post;
    expect(Object.keys(requestBody.content)).toEqual(READABLE_TYPES);
  });

  it("refers to nothing that is not in it", async () => {
    const { ask } = await openTill();
    const { json } = await ask(DESCRIPTION_PATH);
    const known = Object.keys(json.components.schemas).map((id) => `#/components/schemas/${id}`);
    expect(new Set(refsIn(json))).toEqual(new Set(known));
  });

  it("holds for what is really answered", async () => {
    const { postJson, post, ask } = await openTill();
    const json = await postJson([sale("A-1"), sale("A-1"), sale("A-2", { day: "soon" })]);
    expect(purchasesAnswer.parse(json.json)).toEqual(json.json);
    const csv = "Date;Customer;Amount\n04/05/2026;Ann;1.500\n05/05/2026;Ann;soon\nTotal;;3";
    const file = await post(csv, "text/csv");
    expect(fileAnswer.parse(file.json)).toMatchObject({ taken: 1 });
    for (const { json: problem } of [
      await postJson(sale("A-2", { day: "soon" })),
      await post("", "text/csv"),
      await post("", "image/png"),
      await ask(PURCHASES_PATH),
      await ask("/v1"),
    ]) {
      expect(problemDetails.parse(problem)).toEqual(problem);
    }
  });
});

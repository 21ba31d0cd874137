import { once } from "node:events";
import { connect } from "node:net";
import { describe, expect, it } from "vitest";
import { DESCRIPTION_PATH, PURCHASES_PATH } from "../../src/http/api.ts";
import { fileAnswer } from "../../src/http/file-answer.ts";
import { READABLE_TYPES } from "../../src/http/media-types.ts";
import { PROBLEM_TYPE, problemDetails } from "../../src/http/problem.ts";
import { purchasesAnswer } from "../../src/http/purchases-answer.ts";
import { purchasesBody } from "../../src/http/purchases-body.ts";
import { purchaseRequest } from "../../src/intake/requests/purchase-request.ts";
import { openTill, sale } from "./open-till.ts";

type Till = Awaited<ReturnType<typeof openTill>>;

/** Every "$ref" of a document. */
function refsIn(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([name, child]) =>
    name === "$ref" ? [String(child)] : refsIn(child),
  );
}

/** How each problem is come by, with the till it leaves behind. */
const TROUBLES: Readonly<Record<string, (till: Till) => Promise<unknown>>> = {
  400: async ({ port, key }) => {
    const socket = connect(port, "127.0.0.1").setEncoding("utf8");
    let heard = "";
    socket.on("data", (text) => void (heard += String(text)));
    socket.end(
      `POST ${PURCHASES_PATH} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${key}\r\n` +
        "Content-Type: text/csv\r\nContent-Length: 100\r\n\r\nDate;Customer",
    );
    await once(socket, "close");
    return JSON.parse(heard.split("\r\n\r\n")[1]!);
  },
  401: async ({ ask }) => (await ask(PURCHASES_PATH, { method: "POST" })).json,
  403: async ({ deps, seat, post }) => {
    await deps.inBusiness(seat.business.id, ({ members }) =>
      members.changeRole(seat.member.id, "staff"),
    );
    return (await post("", "text/csv")).json;
  },
  413: async ({ postJson }) => (await postJson(" ".repeat(1024 * 1024))).json,
  415: async ({ post }) => (await post("", "image/png")).json,
  422: async ({ post }) => (await post("Date;Customer;Amount\n", "text/csv")).json,
  429: async ({ flows, post, lying }) => {
    const opening = new AbortController();
    flows.takeSalesFile = async () => {
      if (!opening.signal.aborted) await once(opening.signal, "abort");
      throw new Error("over");
    };
    const first = [1, 2, 3, 4].map(() => post("a", "text/csv"));
    await expect.poll(async () => (await lying()).length).toBe(4);
    const { json } = await post("a", "text/csv");
    opening.abort();
    await Promise.all(first);
    return json;
  },
  500: async ({ flows, post }) => {
    flows.takeSalesFile = () => Promise.reject(new Error("no database"));
    return (await post("a", "text/csv")).json;
  },
};

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

  it("has examples that are taken, and answered as it says", async () => {
    const { ask, post, postJson } = await openTill();
    const { json } = await ask(DESCRIPTION_PATH);
    const { requestBody, responses } = json.paths[PURCHASES_PATH].post;
    const { examples: bodies } = requestBody.content["application/json"];
    const { examples: answers } = responses[200].content["application/json"];
    const importId = expect.any(Number);

    const first = await postJson(bodies.one.value);
    expect(first).toMatchObject({ status: 200, json: { ...answers.purchases.value, importId } });
    for (const { value } of Object.values<{ value: unknown }>(bodies)) {
      purchasesBody.parse(value);
      const { status, json: answer } = await postJson(value);
      expect({ status, ...purchasesAnswer.parse(answer) }).toMatchObject({
        status: 200,
        refused: 0,
      });
    }
    const file = await post(requestBody.content["text/csv"].example, "text/csv");
    expect(file).toMatchObject({ status: 200, json: { ...answers.file.value, importId } });
    purchasesAnswer.parse(answers.purchases.value);
    fileAnswer.parse(answers.file.value);
  });

  it("has examples of fields that are taken, each by itself", async () => {
    const { ask, postJson } = await openTill();
    const { json } = await ask(DESCRIPTION_PATH);
    const fields = Object.entries<{ examples?: unknown[] }>(
      json.components.schemas.Purchase.properties,
    );
    const examples = fields.flatMap(([field, { examples: of = [] }]) =>
      of.map((value) => [field, value] as const),
    );
    expect(examples.length).toBeGreaterThan(3);
    for (const [field, value] of examples) {
      const { day, ...timeless } = sale("A-1");
      const body = { ...timeless, ...(field !== "instant" && { day }), [field]: value };
      expect(purchaseRequest.safeParse(body)).toMatchObject({ success: true });
      expect(await postJson(body)).toMatchObject({ status: 200, json: { refused: 0 } });
    }
  });

  it("has an example of every problem, just as it is answered", async () => {
    const { json } = await (await openTill()).ask(DESCRIPTION_PATH);
    const { 200: _, ...problems } = json.paths[PURCHASES_PATH].post.responses;
    expect(Object.keys(problems)).toEqual(Object.keys(TROUBLES));
    for (const [status, trouble] of Object.entries(TROUBLES)) {
      const { example } = problems[status].content[PROBLEM_TYPE];
      expect(problemDetails.parse(example)).toMatchObject({ status: Number(status) });
      expect(await trouble(await openTill())).toEqual(example);
    }
  });
});

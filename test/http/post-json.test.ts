import { connect } from "node:net";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { PURCHASES_PATH } from "../../src/http/api.ts";
import { openTill, sale } from "./open-till.ts";

describe("purchases posted as JSON", () => {
  it("may be one, a list, or an object that holds the list; each order counts once", async () => {
    const { postJson, kept } = await openTill();
    const first = await postJson(sale("A-1"));
    expect(first).toMatchObject({ status: 200 });
    expect(first.json).toEqual({
      importId: expect.any(Number),
      taken: 1,
      changed: 0,
      known: 0,
      cancelled: 0,
      refused: 0,
      purchases: [{ order: "A-1", outcome: "taken" }],
    });
    const many = await postJson([sale("A-1"), sale("A-2"), sale("A-2"), sale("A-3")]);
    expect(many.json).toMatchObject({ taken: 2, known: 2, refused: 0 });
    const held = await postJson({ purchases: [sale("A-3"), sale("A-4")] });
    expect(held.json.purchases).toEqual([
      { order: "A-3", outcome: "known" },
      { order: "A-4", outcome: "taken" },
    ]);
    const again = await postJson({ purchases: [sale("A-3"), sale("A-4")] });
    expect(again.json).toMatchObject({ importId: null, taken: 0, known: 2 });
    const otherwise = await postJson([sale("A-4", { amount: 7 }), sale("A-3")]);
    expect(otherwise.json).toMatchObject({ taken: 0, changed: 1, known: 1 });
    expect((await postJson([])).json).toMatchObject({ importId: null, purchases: [] });
    expect(await kept()).toBe(4);
  });

  it("are undone by the owner as any import", async () => {
    const { postJson, flows, seat, kept } = await openTill();
    const { json } = await postJson([sale("A-1"), sale("A-2")]);
    const imports = await flows.listImports(seat);
    expect(imports).toMatchObject([{ importId: json.importId, fileName: "API", purchases: 2 }]);
    const [{ lastDay }] = imports as [(typeof imports)[0]];
    expect(await flows.undoImport(seat, json.importId, lastDay)).toBe(true);
    expect(await kept()).toBe(0);
  });

  it("are refused one by one, in words; what is right among them is taken", async () => {
    const { postJson, kept } = await openTill();
    const { status, json } = await postJson([
      sale("A-1", { amount: "12,50" }),
      sale("A-2"),
      sale("A-3", { customer: { phone: 5 } }),
      "A-4",
    ]);
    expect({ status, ...json }).toMatchObject({ status: 200, taken: 1, known: 0, refused: 3 });
    expect(json.purchases).toEqual([
      {
        order: "A-1",
        outcome: "refused",
        fault: "bad_amount",
        field: "amount",
        detail: expect.stringContaining("with a point"),
      },
      { order: "A-2", outcome: "taken" },
      expect.objectContaining({ fault: "bad_customer", field: "customer.phone" }),
      expect.objectContaining({ order: null, fault: "not_an_object", field: "" }),
    ]);
    expect(await kept()).toBe(1);
  });

  it.each([
    ["a purchase with a fault", sale("A-1", { day: "tomorrow" })],
    ["a list of such", [sale("A-1", { day: "tomorrow" }), sale("A-2", { ammount: 5 })]],
    ["a word", "A-1"],
    ["nothing", null],
    ["an object of something else", { purchase: [] }],
  ])("are a problem where not one can be taken: %s", async (_, body) => {
    const { postJson, kept } = await openTill();
    const { status, headers, json } = await postJson(body);
    expect(status).toBe(422);
    expect(headers.get("content-type")).toBe("application/problem+json");
    expect(json).toMatchObject({ status: 422, title: "Unprocessable Entity", taken: 0 });
    expect(json.purchases[0]).toMatchObject({ outcome: "refused", detail: expect.any(String) });
    expect(await kept()).toBe(0);
  });

  it("count once when many requests bring the same order at the same time", async () => {
    const { postJson, kept } = await openTill();
    const answers = await Promise.all(Array.from({ length: 8 }, () => postJson(sale("A-1"))));
    const taken = answers.filter(({ json }) => json.purchases[0].outcome === "taken");
    const known = answers.filter(({ json }) => json.purchases[0].outcome === "known");
    expect([taken.length, known.length]).toEqual([1, 7]);
    expect(await kept()).toBe(1);
  });

  it.each(["", "{", '[{"order":"A-1"', "order=A-1", "\u0000"])(
    "are a problem where the body is no JSON: %j",
    async (body) => {
      const { post } = await openTill();
      const { status, json } = await post(body, "application/json; charset=utf-8");
      expect(status).toBe(422);
      expect(json.detail).toContain("no JSON");
    },
  );

  it("are UTF-8, also with a mark before it", async () => {
    const { post } = await openTill();
    const text = Buffer.from(JSON.stringify(sale("A-1")));
    const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), text]);
    expect((await post(marked, "application/json")).json).toMatchObject({ taken: 1 });
    const broken = Buffer.concat([Buffer.from('"'), Buffer.from([0xff, 0xfe]), Buffer.from('"')]);
    expect(await post(broken, "application/json")).toMatchObject({ status: 422 });
  });

  it("are at most 1 MB, whether the length is told or not", async () => {
    const { post, postJson, kept, faults } = await openTill();
    const long = JSON.stringify([sale("A-1"), " ".repeat(1024 * 1024)]);
    const told = await post(long, "application/json");
    expect(told).toMatchObject({ status: 413, json: { detail: expect.stringContaining("1 MB") } });
    const untold = new Blob([long]).stream();
    const init = { duplex: "half" } as const;
    const streamed = await post(untold, "application/json", {}, init);
    expect(streamed.status).toBe(413);
    expect(await postJson(sale("A-2"))).toMatchObject({ status: 200 });
    expect(await kept()).toBe(1);
    expect(faults).toEqual([]);
  });

  it("are not taken when the connection is lost half-way", async () => {
    const { port, key, kept, faults, postJson } = await openTill();
    const body = JSON.stringify([sale("A-1"), sale("A-2")]);
    const socket = connect(port, "127.0.0.1");
    await once(socket, "connect");
    socket.write(
      `POST ${PURCHASES_PATH} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${key}\r\n` +
        `Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n`,
    );
    socket.write(body.slice(0, -20));
    await pause(100);
    socket.destroy();
    await pause(100);
    expect(await postJson(sale("A-3"))).toMatchObject({ status: 200 });
    expect(await kept()).toBe(1);
    expect(faults).toEqual([]);
  });
});

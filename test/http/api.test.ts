import { describe, expect, it } from "vitest";
import { PURCHASES_PATH } from "../../src/http/api.ts";
import { openTill, sale } from "./open-till.ts";

describe("the API", () => {
  it("opens to the key alone, and says how it is sent", async () => {
    const { ask, key, kept } = await openTill();
    const wrong = [undefined, "", key, `Basic ${key}`, `Bearer ${key}x`, "Bearer", "Bearer a b"];
    for (const authorization of wrong) {
      const { status, headers, json } = await ask(PURCHASES_PATH, {
        method: "POST",
        body: JSON.stringify(sale("A-1")),
        headers: {
          "Content-Type": "application/json",
          ...(authorization !== undefined && { Authorization: authorization }),
        },
      });
      expect({ authorization, status }).toEqual({ authorization, status: 401 });
      expect(headers.get("www-authenticate")).toMatch(/^Bearer realm="Boomerang"/);
      expect(headers.get("content-type")).toBe("application/problem+json");
      expect(json).toMatchObject({
        title: "Unauthorized",
        detail: expect.stringContaining("/settings"),
      });
    }
    expect(await kept()).toBe(0);
  });

  it("is closed by a revoked key at once", async () => {
    const { postJson, flows, seat, kept } = await openTill();
    expect(await postJson(sale("A-1"))).toMatchObject({ status: 200 });
    await flows.revokeApiKey(seat);
    expect(await postJson(sale("A-2"))).toMatchObject({ status: 401 });
    const another = await flows.makeApiKey(seat);
    expect(await postJson(sale("A-2"))).toMatchObject({ status: 401 });
    const authorized = { Authorization: `bearer ${another}` };
    expect(await postJson(sale("A-2"), authorized)).toMatchObject({ status: 200 });
    expect(await kept()).toBe(2);
  });

  it("brings purchases to the key's own business, whichever others know the order", async () => {
    const { postJson, flows, deps, kept } = await openTill();
    const other = await flows.openBusiness({ telegramUserId: 2, name: "Other", language: "en" });
    const theirs = { Authorization: `Bearer ${await flows.makeApiKey(other!)}` };
    expect((await postJson(sale("A-1"), theirs)).json).toMatchObject({ taken: 1 });
    expect(await kept()).toBe(0);
    expect((await postJson(sale("A-1"))).json).toMatchObject({ taken: 1 });
    const count = await deps.inBusiness(other!.business.id, ({ purchases }) => purchases.count());
    expect([await kept(), count]).toEqual([1, 1]);
  });

  it("tells whoever lost the right to bring in sales that they did", async () => {
    const { postJson, flows, seat, deps } = await openTill();
    await deps.inBusiness(seat.business.id, ({ members }) =>
      members.changeRole(seat.member.id, "staff"),
    );
    const { status, json } = await postJson(sale("A-1"));
    expect(status).toBe(403);
    expect(json.detail).toContain("may no longer");
    await deps.inBusiness(seat.business.id, ({ members }) =>
      members.remove(seat.member.id, deps.now()),
    );
    expect(await postJson(sale("A-1"))).toMatchObject({ status: 401 });
    expect(flows).toBeDefined();
  });

  it.each(["GET", "PUT", "PATCH", "DELETE", "OPTIONS"])(
    "takes purchases by POST, not by %s",
    async (method) => {
      const { ask } = await openTill();
      const { status, headers, json } = await ask(PURCHASES_PATH, { method });
      expect({ status, allow: headers.get("allow") }).toEqual({ status: 405, allow: "POST" });
      expect(json.title).toBe("Method Not Allowed");
    },
  );

  it("has nothing at other addresses", async () => {
    const { ask } = await openTill();
    for (const path of ["/v1", "/v1/", "/v1/purchases/1", "/v2/purchases"]) {
      expect(await ask(path)).toMatchObject({ status: 404, json: { title: "Not Found" } });
    }
  });

  it.each([["application/x-www-form-urlencoded"], ["application/xml"], ["image/png"], [""]])(
    "says what it can read when sent %j",
    async (type) => {
      const { post, kept } = await openTill();
      const { status, headers, json } = await post(Buffer.from("order=A-1"), type);
      expect(status).toBe(415);
      expect(headers.get("accept")).toContain("application/json");
      expect(json.detail).toContain("application/json");
      expect(await kept()).toBe(0);
    },
  );

  it("reads nothing that is packed on its way", async () => {
    const { postJson } = await openTill();
    const { status, json } = await postJson(sale("A-1"), { "Content-Encoding": "gzip" });
    expect(status).toBe(415);
    expect(json.detail).toContain("gzip");
  });

  it("says that nothing is lost when a fault is ours, and notes it", async () => {
    const till = await openTill();
    till.flows.takePurchases = () => Promise.reject(new Error("the disk is full of secrets"));
    const { status, json } = await till.postJson(sale("A-1"));
    expect(status).toBe(500);
    expect(json.detail).toContain("Nothing was lost");
    expect(JSON.stringify(json)).not.toContain("secrets");
    expect(till.faults.map(({ message }) => message)).toEqual(["the disk is full of secrets"]);
  });
});

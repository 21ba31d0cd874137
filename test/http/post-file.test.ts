import { once } from "node:events";
import { connect } from "node:net";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { PURCHASES_PATH } from "../../src/http/api.ts";
import { salesCsv } from "../flows/test-business.ts";
import { openTill } from "./open-till.ts";

const CSV = `${salesCsv({ Зоя: ["2026-06-01", "2026-06-08"], Яна: ["2026-06-02"] })}\n40.06.2026;Зоя;1000\n`;
const TAKEN = { taken: 3, changed: 0, known: 0, customers: 2, excluded: 1 };
const KNOWN = { importId: null, taken: 0, known: 3, excluded: 1 };

const FORM_HEAD = '--b\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\n';

/** A form as browsers and curl send it. */
function formOf(parts: Readonly<Record<string, string | File>>): FormData {
  const form = new FormData();
  for (const [name, part] of Object.entries(parts)) form.append(name, part);
  return form;
}

describe("a sales file posted", () => {
  it("is taken in at once, and says what was left out and why; again it is known", async () => {
    const { post, kept, lying } = await openTill();
    const { status, json } = await post(CSV, "text/csv");
    expect(status).toBe(200);
    expect(json).toEqual({
      ...TAKEN,
      importId: expect.any(Number),
      sheet: null,
      otherSheets: [],
      excludedRows: [
        {
          row: 5,
          label: expect.any(String),
          why: "bad_day",
          detail: "date I can't read",
          text: expect.stringContaining("40.06.2026"),
        },
      ],
      questions: [],
    });
    expect((await post(CSV, "text/csv; charset=utf-8")).json).toMatchObject(KNOWN);
    expect([await kept(), await lying()]).toEqual([3, []]);
  });

  it("is read by what it is, whatever it is called and however it is packed", async () => {
    const { post } = await openTill();
    expect((await post(gzipSync(CSV), "application/gzip")).json).toMatchObject(TAKEN);
    expect((await post(CSV, "application/vnd.ms-excel")).json).toMatchObject(KNOWN);
    const named = { "Content-Disposition": 'attachment; filename="касса.bin"' };
    const latin = Buffer.from(named["Content-Disposition"]).toString("latin1");
    const octets = "application/octet-stream";
    const { json } = await post(CSV, octets, { "Content-Disposition": latin });
    expect(json).toMatchObject(KNOWN);
    const nameless = await post(CSV, octets);
    expect(nameless).toMatchObject({
      status: 415,
      json: { detail: expect.stringContaining("name") },
    });
  });

  it("stands in /imports under the name it tells", async () => {
    const { ask, key, post, flows, seat } = await openTill();
    const headers = { Authorization: `Bearer ${key}`, "Content-Type": "text/csv" };
    const names = ["Касса 2", "../../etc/день.csv"];
    for (const [i, name] of names.entries()) {
      const body = salesCsv({ Зоя: [`2026-05-0${i + 1}`] });
      const path = `${PURCHASES_PATH}?name=${encodeURIComponent(name)}`;
      expect(await ask(path, { method: "POST", headers, body })).toMatchObject({ status: 200 });
    }
    await post(formOf({ file: new File([CSV], 'a "b".csv') }), null);
    const imports = await flows.listImports(seat);
    expect(imports.map(({ fileName }) => fileName).toSorted((a, b) => a.localeCompare(b))).toEqual([
      'a "b".csv',
      "день.csv",
      "Касса 2",
    ]);
  });

  it("may be the file of a form", async () => {
    const { post, lying } = await openTill();
    const file = new File([CSV], "день.csv", { type: "text/csv" });
    const { status, json } = await post(formOf({ comment: "June", file, more: "x" }), null);
    expect({ status, ...json }).toMatchObject({ status: 200, ...TAKEN });
    expect(await lying()).toEqual([]);
  });

  it("is the one of a form: none, or several, is a problem and nothing is taken", async () => {
    const { post, kept, lying } = await openTill();
    const file = new File([CSV], "a.csv");
    for (const [form, why] of [
      [formOf({ comment: "June" }), "has no file"],
      [formOf({ a: file, b: file }), "several files"],
    ] as const) {
      const { status, json } = await post(form, null);
      expect(status).toBe(422);
      expect(json.detail).toContain(why);
    }
    const unbound = await post(CSV, "multipart/form-data");
    expect(unbound).toMatchObject({
      status: 422,
      json: { detail: expect.stringContaining("boundary") },
    });
    const other = await post(CSV, "multipart/form-data; boundary=xyz");
    expect(other).toMatchObject({
      status: 422,
      json: { detail: expect.stringContaining("half-way") },
    });
    expect([await kept(), await lying()]).toEqual([0, []]);
  });

  it("that is no sales file is refused in words", async () => {
    const { post, kept, lying } = await openTill();
    for (const [body, refused] of [
      ["", "empty"],
      ["%PDF-1.7 and so on", "pdf"],
      ["Дата;Клиент;Сумма\n", "no_rows"],
    ] as const) {
      const { status, headers, json } = await post(body, "text/csv");
      expect({ status, refused: json.refused }).toEqual({ status: 422, refused });
      expect(headers.get("content-type")).toBe("application/problem+json");
      expect(json.detail).toMatch(/^[A-Z].*\.$/);
    }
    expect([await kept(), await lying()]).toEqual([0, []]);
  });

  it("is turned away beyond the limit, whether its length is told or not", async () => {
    const { post, kept, lying, faults } = await openTill({ uploadLimitBytes: 300 * 1024 });
    const long = CSV + ";;\n".repeat(200_000);
    const streamed = { duplex: "half" } as const;
    const answers = [
      await post(long, "text/csv"),
      await post(new Blob([long]).stream(), "text/csv", {}, streamed),
      await post(formOf({ file: new File([long], "a.csv") }), null),
    ];
    for (const { status, json } of answers) {
      expect(status).toBe(413);
      expect(json.detail).toContain("300 KB");
    }
    expect(await post(CSV, "text/csv")).toMatchObject({ status: 200 });
    expect([await kept(), await lying(), faults]).toEqual([3, [], []]);
  });

  it("cut half-way is not taken in, and leaves nothing behind", async () => {
    const { port, key, kept, lying, faults } = await openTill();
    for (const [type, body] of [
      ["text/csv", CSV],
      ["multipart/form-data; boundary=b", `${FORM_HEAD}${CSV}`],
    ] as const) {
      const socket = connect(port, "127.0.0.1");
      await once(socket, "connect");
      socket.write(
        `POST ${PURCHASES_PATH} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${key}\r\n` +
          `Content-Type: ${type}\r\nContent-Length: ${Buffer.byteLength(body) + 1000}\r\n\r\n${body}`,
      );
      await expect.poll(async () => (await lying()).length).toBe(1);
      socket.destroy();
      await expect.poll(lying).toEqual([]);
    }
    expect([await kept(), faults]).toEqual([0, []]);
  });

  it("sent several times at once counts once", async () => {
    const { post, kept, lying } = await openTill();
    const answers = await Promise.all([1, 2, 3, 4].map(() => post(CSV, "text/csv")));
    const counts = answers.map(({ json }) => json.taken).toSorted((a, b) => a - b);
    expect(counts).toEqual([0, 0, 0, 3]);
    expect([await kept(), await lying()]).toEqual([3, []]);
  });

  it("waits its turn among few: the next is asked to come later", async () => {
    const till = await openTill();
    const opening = new AbortController();
    const takeSalesFile = till.flows.takeSalesFile.bind(till.flows);
    till.flows.takeSalesFile = async (...args) => {
      if (!opening.signal.aborted) await once(opening.signal, "abort");
      return takeSalesFile(...args);
    };
    const first = [1, 2, 3, 4].map(() => till.post(CSV, "text/csv"));
    await expect.poll(async () => (await till.lying()).length).toBe(4);
    const fifth = await till.post(CSV, "text/csv");
    expect(fifth.status).toBe(429);
    expect(fifth.headers.get("retry-after")).toBe("30");
    expect(await till.postJson([])).toMatchObject({ status: 200 });
    opening.abort();
    for (const { status } of await Promise.all(first)) expect(status).toBe(200);
    expect(await till.post(CSV, "text/csv")).toMatchObject({ status: 200, json: KNOWN });
  });

  it("leaves nothing behind where a fault is ours", async () => {
    const till = await openTill();
    till.flows.takeSalesFile = () => Promise.reject(new Error("no database"));
    expect(await till.post(CSV, "text/csv")).toMatchObject({ status: 500 });
    expect([await till.lying(), till.faults.length]).toEqual([[], 1]);
  });
});

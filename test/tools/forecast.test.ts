import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { forecastCommand } from "../../src/tools/forecast-command.ts";

const SAMPLE = new URL("../fixtures/cdnow_sample.csv", import.meta.url).pathname;
const HEADER =
  "customer_id,visits,p_alive,p_buy,expected_visits,expected_value,due_on,overdue_on,at_risk_on,lost_on";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "forecast-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the command on a file of these rows, or on a file by its path. */
async function run(file: readonly string[] | string, ...options: string[]) {
  let [out, err] = ["", ""];
  const path = typeof file === "string" ? file : join(folder, "log.csv");
  if (typeof file !== "string") writeFileSync(path, file.join("\n"));
  const code = await forecastCommand([path, ...options], {
    out: (text) => (out += text),
    err: (text) => (err += text),
  });
  return { code, out, err, rows: out.trim().split("\n") };
}

const LOG = [
  "customer_id,date,amount",
  "b,2026-01-01,100",
  "a,2026-01-02,50",
  '"c, the third",2026-01-03,',
  "b,2026-01-15,110.5",
  "a,2026-03-02,70",
  "gone,2026-01-05,40",
  "gone,2026-01-05,-40",
  "late,2026-05-01,10",
  "",
];

describe("forecast", () => {
  it("answers for each customer in the order of their first row", async () => {
    const { code, rows } = await run(LOG, "--as-of", "2026-04-01", "--days", "90");
    expect(code).toBe(0);
    expect(rows[0]).toBe(HEADER);
    expect(rows.slice(1).map((row) => row.split(",2026")[0])).toHaveLength(3);
    expect(rows[1]).toMatch(/^b,2,0\.\d{6},0\.\d{6},\d+\.\d{6},\d+\.\d{4}(,\d{4}-\d\d-\d\d){4}$/);
    expect(rows[2]).toMatch(/^a,2,/);
    expect(rows[3]).toMatch(/^"c, the third",1,/);
  });

  it("gives the fit as one line of JSON, and says what was left out", async () => {
    const { err } = await run(LOG, "--as-of", "2026-04-01", "--days", "90");
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(JSON.parse(err)).toMatchObject({
      k: [1, 2, 3, 4, 6, 8, 12],
      customers: 3,
      rowsAfterAsOf: 1,
      customersWithoutVisit: 2,
    });
    expect(Object.keys(JSON.parse(err))).toEqual(
      expect.arrayContaining(["r", "alpha", "a", "b", "weights", "logLikelihood", "seconds"]),
    );
  });

  it("finds the published single-shape fit of the CDNOW sample", async () => {
    const { err, rows } = await run(
      SAMPLE,
      "--as-of",
      "1997-09-30",
      "--days",
      "273",
      "--single-k",
      "--no-priors",
    );
    const fit = JSON.parse(err);
    expect(fit.k).toEqual([1]);
    expect(fit.weights).toEqual([1]);
    expect(fit.logLikelihood).toBeCloseTo(-9582.136, 2);
    expect(fit.r).toBeCloseTo(0.5248, 3);
    expect(rows).toHaveLength(1 + 2357);
  });

  it("leaves the value empty where no amount is known", async () => {
    const log = ["customer_id,date,amount", "a,2026-01-01,", "a,2026-01-09,"];
    const { rows } = await run(log, "--as-of", "2026-02-01", "--days", "30");
    expect(rows[1]!.split(",")[5]).toBe("");
  });

  it.each([
    { row: "a,2026-02-30,5", fault: 'line 3: date "2026-02-30" is not a day as YYYY-MM-DD' },
    { row: "a,soon,5", fault: 'line 3: date "soon" is not a day as YYYY-MM-DD' },
    { row: "a,2026-01-05,five", fault: 'line 3: amount "five" is not a number' },
    { row: ",2026-01-05,5", fault: "line 3: no customer_id" },
  ])("names the line of a bad row: $row", async ({ row, fault }) => {
    const log = ["customer_id,date,amount", "a,2026-01-01,5", row];
    const { code, out, err } = await run(log, "--as-of", "2026-02-01", "--days", "30");
    expect(code).toBe(1);
    expect(out).toBe("");
    expect(err).toContain(fault);
  });

  it("counts lines, not rows, where a cell holds a line break", async () => {
    const log = ["customer_id,date,amount", '"a', 'b",2026-01-01,5', "c,never,5"];
    const { err } = await run(log, "--as-of", "2026-02-01", "--days", "30");
    expect(err).toContain("line 4: date");
  });

  it("wants its columns", async () => {
    const { code, err } = await run(["client,when"], "--as-of", "2026-02-01", "--days", "30");
    expect(code).toBe(1);
    expect(err).toContain("customer_id,date,amount");
  });

  it.each([
    { name: "no day", options: ["--days", "30"] },
    { name: "a wrong day", options: ["--as-of", "1.2.2026", "--days", "30"] },
    { name: "no days", options: ["--as-of", "2026-02-01"] },
    { name: "a part of a day", options: ["--as-of", "2026-02-01", "--days", "0.5"] },
    { name: "an unknown option", options: ["--as-of", "2026-02-01", "--days", "3", "--fast"] },
  ])("explains its use after $name", async ({ options }) => {
    const { code, err } = await run(LOG, ...options);
    expect(code).toBe(2);
    expect(err).toContain("usage:");
  });

  it("says when there is no such file", async () => {
    const { code, err } = await run(
      join(folder, "none.csv"),
      "--as-of",
      "2026-02-01",
      "--days",
      "30",
    );
    expect(code).toBe(1);
    expect(err).toContain("none.csv");
  });
});

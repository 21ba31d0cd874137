import { describe, expect, it } from "vitest";
import { outcomeButton } from "../../src/telegram/call-buttons.ts";
import { builtProgram, type End, type Program } from "./program.ts";
import { RUNNING, staffedBusiness } from "./staffed-business.ts";

const PATIENCE = { timeout: 60_000 };
const FAULT = "Something broke on our side";
const KILLS = 4;

const start = builtProgram();

/** Starts the program again whenever it ends, as a supervisor would, until the test kills it. */
async function keepRunning(
  environment: Readonly<Record<string, string>>,
  programs: Program[],
): Promise<void> {
  let end: End;
  do {
    const program = start(environment);
    programs.push(program);
    end = await program.ended;
  } while (end.signal !== "SIGKILL");
}

describe("the database's connections cut under a load of taps", PATIENCE, () => {
  it("leave nobody without an answer, and everything done once", async () => {
    const { owner, admin, count, environment } = await staffedBusiness();
    const programs: Program[] = [];
    void keepRunning(environment, programs);
    await programs[0]!.said(RUNNING);
    owner.say("/today");
    const list = await owner.waitFor("Call list,");
    const customers = await admin<{ customer_id: string }[]>`select customer_id from customers`;
    const tapAll = () =>
      customers.map(async ({ customer_id: id }) => {
        const data = { customerId: Number(id), number: 1, outcome: "will_come" } as const;
        return owner.tapData(list, outcomeButton.pack(data), PATIENCE.timeout);
      });

    // Answered, whether saved or not: a cut may leave too few to be saved for the next one.
    const handled = () => count("updates where handled_at is not null");
    const before = await handled();
    const taps = tapAll();
    for (let kills = 1; kills <= KILLS; kills += 1) {
      await expect.poll(handled, PATIENCE).toBeGreaterThanOrEqual(before + kills);
      await admin`
        select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'boomerang'`;
    }
    const answers = await Promise.all(taps);

    expect(answers.filter(({ answered }) => !answered)).toEqual([]);
    const faults = answers.filter(({ text }) => text.includes(FAULT)).length;
    expect(await count("contacts")).toBeGreaterThanOrEqual(customers.length - faults);

    // "Please try again in a minute", and nobody is logged twice for it.
    const again = await Promise.all(tapAll());
    expect(again.map(({ text }) => text)).toEqual(customers.map(() => "Saved"));
    expect(await count("contacts")).toBe(customers.length);
    await expect.poll(() => count("updates where handled_at is null"), PATIENCE).toBe(0);
    const lines = programs.map(({ stderr }) => stderr).filter(Boolean);
    for (const line of lines) expect(line).toMatch(/^Boomerang met an unforeseen fault.*\n$/);
  });
});

import { describe, expect, it } from "vitest";
import { parseDay } from "../../../src/domain/day.ts";
import type { Role } from "../../../src/domain/member.ts";
import type { Seat } from "../../../src/flows/seat.ts";
import { runDueWork } from "../../../src/flows/alerts/run-due-work.ts";
import { recordingTell } from "../recording-tell.ts";
import { everyDays, openWorkplace, type Workplace } from "../test-business.ts";

const today = parseDay("2026-06-15");
const log = {
  error(fault: object): never {
    throw new Error("work that was due failed", { cause: fault });
  },
};

/** Three who are late: Вера's, Глеб's and nobody's. */
const CSV = [
  "Дата;Клиент;Сумма;Сотрудник",
  ...rows("Ромашка", "Вера П."),
  ...rows("Тюльпан", "Глеб"),
  ...rows("Василёк", ""),
].join("\n");

function rows(customer: string, employee: string): string[] {
  return everyDays("2025-12-01", 7, 26).map((day) => `${day};${customer};1000;${employee}`);
}

async function join({ flows, seat }: Workplace, id: number, name: string, role: Role = "staff") {
  const { code } = await flows.invite(seat, role);
  const joined = await flows.join({ telegramUserId: id, name, language: "ru" }, code);
  if (typeof joined === "string") throw new Error(joined);
  return joined;
}

/** A business with staff called Вера Петрова and Глеб, whom the sales name, linked to them. */
async function openShop() {
  const workplace = await openWorkplace();
  const vera = await join(workplace, 7, "Вера Петрова");
  const gleb = await join(workplace, 8, "Gleb");
  await workplace.importCsv(CSV);
  const { flows, seat } = workplace;
  const link = async (name: string, memberId: number | null) => {
    const employees = await flows.listEmployees(seat);
    const { employeeId } = employees.find((one) => one.name === name)!;
    return flows.linkEmployee(seat, employeeId, memberId);
  };
  const customerIds = new Map(
    (await flows.findCallList(seat, today)).lines.map(({ name, customerId }) => [name, customerId]),
  );
  return { ...workplace, vera, gleb, link, idOf: (name: string) => customerIds.get(name)! };
}

async function namesFor({ flows }: Pick<Workplace, "flows">, seat: Seat, share?: "own" | "all") {
  const { lines } = await flows.findCallList(seat, today, { ...(share && { share }) });
  return lines.map(({ name }) => name).toSorted();
}

describe("whom the sales name", () => {
  it("is asked about once, as soon as there is anybody whom it could be", async () => {
    const workplace = await openWorkplace();
    const { flows, seat, importCsv } = workplace;
    await importCsv(CSV);
    expect(await flows.askAboutEmployees(seat)).toBe(0);
    const vera = await join(workplace, 7, "Вера Петрова");
    expect(await flows.askAboutEmployees(vera)).toBe(0);
    expect(await flows.askAboutEmployees(seat)).toBe(2);
    expect(await flows.askAboutEmployees(seat)).toBe(0);
    await importCsv(`${CSV}\n2026-06-14;Пион;900;Дина\n2026-06-14;Астра;900;Вера П.`, "more.csv");
    expect(await flows.askAboutEmployees(seat)).toBe(1);
  });

  it("is suggested by likeness, also in the other alphabet", async () => {
    const shop = await openShop();
    const { flows, seat } = shop;
    const employees = await flows.listEmployees(seat);
    const likely = await Promise.all(
      employees.map(async ({ employeeId, name }) => {
        const { members } = (await flows.findEmployee(seat, employeeId))!;
        return [name, members.filter(({ isLike }) => isLike).map((one) => one.name)];
      }),
    );
    expect(Object.fromEntries(likely)).toEqual({ "Вера П.": ["Вера Петрова"], Глеб: ["Gleb"] });
    const [first] = (await flows.findEmployee(seat, employees[0]!.employeeId))!.members;
    expect(first!.isLike).toBe(true);
  });

  it("is one however it is spelt, and who served the latest visits counts", async () => {
    const { flows, seat, importCsv } = await openWorkplace();
    const days = everyDays("2026-03-01", 7, 8);
    const serving = ["Анна", "анна ", "АННА", "Анна", "Анна", "Борис", "борис", "Борис"];
    const lines = days.map((day, i) => `${day};Ромашка;1000;${serving[i]}`);
    await importCsv(["Дата;Клиент;Сумма;Сотрудник", ...lines].join("\n"));
    const employees = await flows.listEmployees(seat);
    expect(employees.map(({ name, customers }) => [name, customers])).toEqual([["Борис", 1]]);
    const [romashka] = await flows.findCustomers(seat, "ромашка", today);
    expect((await flows.openCard(seat, romashka!.customerId, today))!.employee).toBe("Борис");
  });

  it("follows an import that is undone", async () => {
    const { flows, seat, importCsv } = await openWorkplace();
    await importCsv(CSV);
    const later = ["2026-06-01", "2026-06-04", "2026-06-08"].map(
      (day) => `${day};Ромашка;500;Дина`,
    );
    await importCsv(["Дата;Клиент;Сумма;Сотрудник", ...later].join("\n"), "later.csv");
    const serving = async () => {
      const [romashka] = await flows.findCustomers(seat, "ромашка", today);
      return (await flows.openCard(seat, romashka!.customerId, today))!.employee;
    };
    expect(await serving()).toBe("Дина");
    const [latest] = await flows.listImports(seat);
    await flows.undoImport(seat, latest!.importId, today);
    expect(await serving()).toBe("Вера П.");
  });

  it("is the owner's to say, of this business's names and members only", async () => {
    const shop = await openShop();
    const { flows, seat, vera, link } = shop;
    const [employee] = await flows.listEmployees(seat);
    const { employeeId } = employee!;
    await expect(flows.listEmployees(vera)).rejects.toThrow("notAllowed");
    await expect(flows.linkEmployee(vera, employeeId, null)).rejects.toThrow("notAllowed");
    const other = await flows.openBusiness({ telegramUserId: 99, name: "Other", language: "en" });
    expect(await flows.linkEmployee(other!, employeeId, null)).toBe(false);
    expect(await flows.findEmployee(other!, employeeId)).toBeNull();
    expect(await link("Глеб", other!.member.id)).toBe(false);
  });
});

describe("the morning's list", () => {
  it("has everybody's customers for all until it is said who is who", async () => {
    const shop = await openShop();
    for (const seat of [shop.seat, shop.vera]) {
      expect(await namesFor(shop, seat)).toEqual(["Василёк", "Ромашка", "Тюльпан"]);
    }
  });

  it("has a member's own and nobody's customers; the owner's has all, each with whose it is", async () => {
    const shop = await openShop();
    const { flows, deps, seat, vera, gleb, link, setClock } = shop;
    await link("Вера П.", vera.member.id);
    await link("Глеб", gleb.member.id);
    const tell = recordingTell();
    setClock("2026-06-15T09:00:30Z");
    await runDueWork(deps, tell, log);
    setClock("2026-06-16T06:00:30Z");
    await runDueWork(deps, tell, log);
    const told = tell.said.flatMap(({ member, list }) =>
      list ? [[member, list.lines.map(({ name }) => name).toSorted()]] : [],
    );
    expect(Object.fromEntries(told)).toEqual({
      Анна: ["Василёк", "Ромашка", "Тюльпан"],
      "Вера Петрова": ["Василёк", "Ромашка"],
      Gleb: ["Василёк", "Тюльпан"],
    });
    const { lines } = await flows.findCallList(seat, today);
    expect(Object.fromEntries(lines.map((one) => [one.name, one.responsible?.name]))).toEqual({
      Ромашка: "Вера Петрова",
      Тюльпан: "Gleb",
      Василёк: undefined,
    });
  });

  it("can be the other share for the owner and managers, not for staff", async () => {
    const shop = await openShop();
    const { flows, seat, vera, gleb, link } = shop;
    await link("Вера П.", vera.member.id);
    expect(await namesFor(shop, seat, "own")).toEqual(["Василёк", "Тюльпан"]);
    expect(await namesFor(shop, gleb, "all")).toEqual(["Василёк", "Тюльпан"]);

    await flows.changeRole(seat, vera.member.id, "manager", today);
    const manager = (await flows.findSeat(7))!;
    expect(await namesFor(shop, manager)).toEqual(["Василёк", "Ромашка", "Тюльпан"]);
    expect(await namesFor(shop, (await flows.findSeat(8))!, "all")).toEqual(["Василёк", "Тюльпан"]);
    await link("Вера П.", null);
    await link("Глеб", vera.member.id);
    expect(await namesFor(shop, manager)).toEqual(["Василёк", "Ромашка", "Тюльпан"]);
    await flows.assignCustomer(seat, shop.idOf("Ромашка"), gleb.member.id, today);
    expect(await namesFor(shop, manager)).toEqual(["Василёк", "Тюльпан"]);
    expect(await namesFor(shop, manager, "all")).toEqual(["Василёк", "Ромашка", "Тюльпан"]);
  });

  it("gives a called customer's place to nobody else's list", async () => {
    const shop = await openShop();
    const { flows, vera, gleb, link } = shop;
    await link("Вера П.", vera.member.id);
    await link("Глеб", gleb.member.id);
    const first = await flows.findCallList(vera, today, { length: 1 });
    const entry = { customerId: shop.idOf("Тюльпан"), number: 1, outcome: "no_answer" } as const;
    await flows.findCallList(gleb, today, { length: 1 });
    await flows.logContact(gleb, entry, today);
    const again = await flows.findCallList(vera, today, { length: 1 });
    expect(again.lines).toEqual(first.lines);
  });
});

describe("a customer given to somebody", () => {
  it("is theirs whoever serves them; they are told once, all together", async () => {
    const shop = await openShop();
    const { flows, deps, seat, vera, gleb, link, idOf } = shop;
    await link("Вера П.", vera.member.id);
    for (const name of ["Ромашка", "Василёк"]) {
      expect(await flows.assignCustomer(seat, idOf(name), gleb.member.id, today)).toBe(true);
    }
    await flows.assignCustomer(seat, idOf("Ромашка"), gleb.member.id, today);
    expect(await namesFor(shop, vera)).toEqual(["Тюльпан"]);
    expect(await namesFor(shop, gleb)).toEqual(["Василёк", "Ромашка", "Тюльпан"]);

    const tell = recordingTell();
    await runDueWork(deps, tell, log);
    await runDueWork(deps, tell, log);
    expect(tell.said).toHaveLength(1);
    expect(tell.said[0]).toMatchObject({ kind: "assignments", member: "Gleb" });
    const given = tell.said[0]!.assigned!.map(
      ({ name, byName }) => `${name}: ${byName}`,
    ).toSorted();
    expect(given).toEqual(["Василёк: Анна", "Ромашка: Анна"]);
  });

  it("is told of no more when it was given on before that", async () => {
    const shop = await openShop();
    const { flows, deps, seat, vera, gleb, idOf } = shop;
    await flows.assignCustomer(seat, idOf("Ромашка"), gleb.member.id, today);
    shop.setClock("2026-06-15T09:00:01Z");
    await flows.assignCustomer(seat, idOf("Ромашка"), vera.member.id, today);
    const tell = recordingTell();
    await runDueWork(deps, tell, log);
    expect(tell.said.map(({ member }) => member)).toEqual(["Вера Петрова"]);
  });

  it("can be made expressly nobody's", async () => {
    const shop = await openShop();
    const { flows, seat, vera, gleb, link, idOf } = shop;
    await link("Вера П.", vera.member.id);
    await flows.assignCustomer(seat, idOf("Ромашка"), null, today);
    expect(await namesFor(shop, gleb)).toContain("Ромашка");
  });

  it("goes back, with all a member's, when they are removed", async () => {
    const shop = await openShop();
    const { flows, seat, vera, gleb, link, idOf } = shop;
    await link("Вера П.", vera.member.id);
    await flows.assignCustomer(seat, idOf("Тюльпан"), vera.member.id, today);
    expect(await namesFor(shop, gleb)).toEqual(["Василёк"]);
    await flows.removeMember(seat, vera.member.id, today);
    expect(await namesFor(shop, gleb)).toEqual(["Василёк", "Ромашка", "Тюльпан"]);

    // Back again, they begin without customers.
    const back = await join(shop, 7, "Вера Петрова");
    expect(back.member.id).toBe(vera.member.id);
    expect((await flows.findCallList(seat, today)).isShared).toBe(false);
  });

  it("stays given when two customers are merged, and not when they are parted", async () => {
    const shop = await openShop();
    const { flows, seat, gleb, idOf } = shop;
    const [keptId, mergedId] = [idOf("Ромашка"), idOf("Василёк")];
    await flows.assignCustomer(seat, mergedId, gleb.member.id, today);
    shop.setClock("2026-06-15T09:05:00Z");
    const merged = await flows.mergeCustomers(seat, { keptId, mergedId }, today);
    const whose = async (id: number) =>
      (await flows.openCard(seat, id, today))!.responsible?.name ?? null;
    expect(await whose(keptId)).toBe("Gleb");
    if (merged.type !== "merged") throw new Error(merged.type);
    await flows.undoMerge(seat, merged.mergeId, today);
    expect([await whose(keptId), await whose(mergedId)]).toEqual([null, "Gleb"]);
  });

  it("is given by the owner or a manager, and only within the business", async () => {
    const shop = await openShop();
    const { flows, seat, vera, idOf } = shop;
    const id = idOf("Ромашка");
    await expect(flows.assignCustomer(vera, id, vera.member.id, today)).rejects.toThrow(
      "notAllowed",
    );
    await expect(flows.listColleagues(vera)).rejects.toThrow("notAllowed");
    const other = await flows.openBusiness({ telegramUserId: 99, name: "Other", language: "en" });
    expect(await flows.assignCustomer(other!, id, other!.member.id, today)).toBe(false);
    expect(await flows.assignCustomer(seat, id, other!.member.id, today)).toBe(false);
  });
});

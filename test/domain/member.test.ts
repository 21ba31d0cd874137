import { expect, it } from "vitest";
import { hasRole, ROLES } from "../../src/domain/member.ts";

it("lets owners do all, managers all but the owner's, staff their own", () => {
  const allowed = ROLES.map((role) => ROLES.filter((needed) => hasRole({ role }, needed)));
  expect(allowed).toEqual([["owner", "manager", "staff"], ["manager", "staff"], ["staff"]]);
});

import { expect, it } from "vitest";
import { isReached, OUTCOMES } from "../../src/domain/contact.ts";

it("counts a contact as reached when somebody spoke with the customer about coming back", () => {
  expect(OUTCOMES.filter(isReached)).toEqual(["will_come", "thinking", "left"]);
});

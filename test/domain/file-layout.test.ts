import { expect, it } from "vitest";
import { withColumn } from "../../src/domain/file-layout.ts";

it("a column plays one role at a time", () => {
  const columns = withColumn({ customer: 2, amount: 5 }, "employee", 2);
  expect(columns).toEqual({ amount: 5, employee: 2 });
  expect(withColumn(columns, "amount", null)).toEqual({ amount: null, employee: 2 });
  expect(withColumn({ phone: null, email: null }, "phone", 3)).toEqual({ phone: 3, email: null });
});

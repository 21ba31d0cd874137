import { and, eq, isNull, sql } from "drizzle-orm";
import type { Transaction } from "../in-business.ts";
import { customers, employees, members, rhythms } from "../schema.ts";
import { ownRhythm } from "./merged-customers.ts";
import { isResponsible } from "./rhythms.ts";

/** Who serves customers, and whose they are. */
export function assignmentStore(tx: Transaction, businessId: number) {
  const itself = (customerId: number) =>
    and(eq(customers.businessId, businessId), eq(customers.customerId, customerId));

  return {
    /** Who serves a customer as a rule, by their name in the sales; and whose customer that is. */
    async servingOf(customerId: number) {
      const [row] = await tx
        .select({
          employee: employees.name,
          memberId: members.memberId,
          memberName: members.name,
        })
        .from(customers)
        .innerJoin(rhythms, ownRhythm(businessId))
        .leftJoin(
          employees,
          and(eq(employees.businessId, businessId), eq(employees.employeeId, rhythms.employeeId)),
        )
        .leftJoin(members, isResponsible(businessId))
        .where(itself(customerId));
      const { employee = null, memberId = null, memberName = null } = row ?? {};
      return {
        employee,
        responsible: memberId === null ? null : { memberId, name: memberName! },
      };
    },

    /** How many customers are a member's. */
    async countOf(memberId: number): Promise<number> {
      const [row] = await tx
        .select({ count: sql<number>`count(*)::int` })
        .from(customers)
        .innerJoin(rhythms, ownRhythm(businessId))
        .leftJoin(
          employees,
          and(eq(employees.businessId, businessId), eq(employees.employeeId, rhythms.employeeId)),
        )
        .innerJoin(members, isResponsible(businessId))
        .where(
          and(
            eq(customers.businessId, businessId),
            isNull(customers.mergedInto),
            eq(members.memberId, memberId),
          ),
        );
      return row!.count;
    },

    /** Whose customer it is: a member's, or expressly nobody's (null). */
    async assign(customerId: number, assignedTo: number | null, assignedAt: Date): Promise<void> {
      await tx.update(customers).set({ assignedTo, assignedAt }).where(itself(customerId));
    },

    /** Whose customer it is shows again in who serves them. */
    async unassign(customerId: number): Promise<void> {
      await tx
        .update(customers)
        .set({ assignedTo: null, assignedAt: null })
        .where(itself(customerId));
    },

    /** The same for all that were given to a member. */
    async unassignOf(memberId: number): Promise<void> {
      await tx
        .update(customers)
        .set({ assignedTo: null, assignedAt: null })
        .where(and(eq(customers.businessId, businessId), eq(customers.assignedTo, memberId)));
    },
  };
}

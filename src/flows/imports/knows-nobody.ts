import type { Business } from "../../domain/business.ts";
import type { FlowDependencies } from "../dependencies.ts";

/** Whether no customer has come in yet: a file then brings but new ones. */
export async function knowsNobody(
  { inBusiness }: FlowDependencies,
  { id }: Pick<Business, "id">,
): Promise<boolean> {
  return inBusiness(id, async ({ identities }) => !(await identities.hasAny()));
}

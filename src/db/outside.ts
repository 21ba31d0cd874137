import type { Database } from "./connect.ts";
import { claimStore } from "./outside/claims.ts";
import { directoryStore } from "./outside/directory.ts";
import { groupStore } from "./outside/groups.ts";
import { dueWorkStore } from "./outside/due-work.ts";

/** What belongs to no business: who is where, whose group, the first owner's link, what is due. */
export type Outside = ReturnType<typeof outsideOf>;

/** The stores outside any business. */
export function outsideOf(db: Database) {
  return {
    claims: claimStore(db),
    directory: directoryStore(db),
    dueWork: dueWorkStore(db),
    groups: groupStore(db),
  };
}

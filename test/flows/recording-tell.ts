import type { Day } from "../../src/domain/day.ts";
import type { CallList } from "../../src/flows/answers/call-list.ts";
import type { EveningNote, Returned } from "../../src/flows/answers/figures.ts";
import type { Assigned } from "../../src/flows/answers/staff.ts";
import type { Seat } from "../../src/flows/seat.ts";
import type { Role } from "../../src/domain/member.ts";
import type { Tell, Told } from "../../src/flows/alerts/tell.ts";

/** What was said to whom. */
export interface Said {
  readonly kind:
    | "alert"
    | "groupAlert"
    | "groupList"
    | "groupLost"
    | "blocked"
    | "employees"
    | "returns"
    | "assignments"
    | "role"
    | "handover"
    | "removal"
    | "staleSales"
    | "eveningNote";
  readonly member: string;
  readonly list?: CallList;
  readonly returned?: readonly Returned[];
  readonly chatId?: number;
  readonly customers?: number;
  readonly assigned?: readonly Assigned[];
  readonly role?: Role;
  readonly byName?: string;
  readonly salesUpTo?: Day;
  readonly eveningNote?: EveningNote;
}

/** A voice that writes down what it says, and answers what it is told to. */
export function recordingTell(outcome: () => Told = () => "sent"): Tell & { said: Said[] } {
  const said: Said[] = [];
  const note = async (what: Said): Promise<Told> => {
    said.push(what);
    return outcome();
  };
  return {
    said,
    groupAlert: (chatId, business, list) =>
      note({ kind: "groupAlert", member: business.name, chatId, list }),
    groupList: ({ chatId }, business, list) =>
      note({ kind: "groupList", member: business.name, chatId, list }),
    groupLost: (seat) => note({ kind: "groupLost", member: nameOf(seat) }),
    employees: (seat, customers) => note({ kind: "employees", member: nameOf(seat), customers }),
    blocked: (seat, { customers }) => note({ kind: "blocked", member: nameOf(seat), customers }),
    alert: (seat, list) => note({ kind: "alert", member: nameOf(seat), list }),
    returns: (seat, returned) => note({ kind: "returns", member: nameOf(seat), returned }),
    eveningNote: (seat, eveningNote) =>
      note({ kind: "eveningNote", member: nameOf(seat), eveningNote }),
    staleSales: (seat, _, salesUpTo) =>
      note({ kind: "staleSales", member: nameOf(seat), salesUpTo }),
    assignments: (seat, assigned) => note({ kind: "assignments", member: nameOf(seat), assigned }),
    role: (seat) => note({ kind: "role", member: nameOf(seat), role: seat.member.role }),
    handover: (seat, byName) => note({ kind: "handover", member: nameOf(seat), byName }),
    removal: (seat) => note({ kind: "removal", member: nameOf(seat) }),
  };
}

function nameOf({ member }: Seat): string {
  return member.name;
}

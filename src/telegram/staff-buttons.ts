import { ROLES } from "../domain/member.ts";
import { buttonKind, integer, oneOf, word } from "./buttons.ts";

/** Everybody, from a place on. */
export const staffButton = buttonKind("staff", { from: integer });
export const memberButton = buttonKind("member", { memberId: integer });
export const roleButton = buttonKind("member_role", { memberId: integer, role: oneOf(ROLES) });
/** An owner can do everything: that is asked first. */
export const askOwnerButton = buttonKind("member_owner", { memberId: integer });
/** They become the owner in one's own place: asked, and done. */
export const askHandOverButton = buttonKind("member_hand_over", { memberId: integer });
export const handOverButton = buttonKind("member_handed_over", { memberId: integer });
export const askRemoveButton = buttonKind("member_remove", { memberId: integer });
export const removeButton = buttonKind("member_removed", { memberId: integer });
/** Whom the sales name, from a place on. */
export const employeesButton = buttonKind("employees", { from: integer });
/** Who one of them is: asked, and said. */
export const employeeButton = buttonKind("employee", { employeeId: integer, from: integer });
export const employeeIsButton = buttonKind("employee_is", {
  employeeId: integer,
  memberId: integer,
});
export const employeeIsNobodyButton = buttonKind("employee_nobody", { employeeId: integer });
export const withdrawButton = buttonKind("invite_withdraw", { invitation: word });

/** What a member is, as it stands after "as". */
export const roles = { owner: "owner", manager: "manager", staff: "staff" };

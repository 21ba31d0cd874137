import type { Texts } from "../texts.ts";

export const roles: Texts["roles"] = {
  owner: "владелец",
  manager: "менеджер",
  staff: "сотрудник",
};

import type { Texts } from "../texts.ts";

export const roles: Texts["roles"] = {
  owner: "власник",
  manager: "менеджер",
  staff: "працівник",
};

import type { Texts } from "../texts.ts";

export const language: Texts["language"] = {
  ask: "Якою мовою мені говорити з вами?",
  changed: "Тепер говорю з вами українською.",
};

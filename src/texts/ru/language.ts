import type { Texts } from "../texts.ts";

export const language: Texts["language"] = {
  ask: "На каком языке мне говорить с вами?",
  changed: "Теперь говорю с вами по-русски.",
};

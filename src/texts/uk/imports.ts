import { html } from "../html.ts";
import type { Texts } from "../texts.ts";
import { counts } from "./counts.ts";

export const imports: Texts["imports"] = {
  title: "Завантажені продажі",
  none: "Поки нічого не завантажено. Надішліть файл із продажами.",
  line: (p) =>
    html`<b>${p.file}</b>: ${counts.purchases(p.purchases)}, ${p.from} – ${p.to}, завантажено ${p.on}`,
  undone: "скасовано",
  undo: (p) => `Скасувати ${p.number}. ${p.file}`,
  confirm: (p) =>
    html`Скасувати завантаження <b>${p.file}</b>? Буде прибрано: ${counts.purchases(p.purchases)}${p.changed > 0 ? `, стане як раніше: ${counts.purchases(p.changed)}` : ""}; ритми я вивчу заново. Що є і в інших файлах, залишиться, записи про дзвінки теж.`,
  confirmed: "Так, скасувати",
  done: (p) => html`Завантаження <b>${p.file}</b> скасовано.`,
  already: "Це завантаження вже скасували.",
  undoing: "Скасовую …",
};

import { html } from "../html.ts";
import type { Texts } from "../texts.ts";
import { counts } from "./counts.ts";

export const imports: Texts["imports"] = {
  title: "Загруженные продажи",
  none: "Пока ничего не загружено. Пришлите файл с продажами.",
  line: (p) =>
    html`<b>${p.file}</b>: ${counts.purchases(p.purchases)}, ${p.from} – ${p.to}, загружено ${p.on}`,
  undone: "отменено",
  undo: (p) => `Отменить ${p.number}. ${p.file}`,
  confirm: (p) =>
    html`Отменить загрузку <b>${p.file}</b>? Будет убрано: ${counts.purchases(p.purchases)}${p.changed > 0 ? `, станет как раньше: ${counts.purchases(p.changed)}` : ""}; ритмы я узнаю заново. Что есть и в других файлах, останется, записи о звонках тоже.`,
  confirmed: "Да, отменить",
  done: (p) => html`Загрузка <b>${p.file}</b> отменена.`,
  already: "Эту загрузку уже отменили.",
  undoing: "Отменяю …",
};

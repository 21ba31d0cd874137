import type { details as source } from "../en/details.ts";

export const details: typeof source = {
  button: "🗂 Данные",
  noteButton: "📝 Заметка",
  inFiles: (p) => `В файлах продаж: ${p.name}`,
  number: (p) => `Номер ${p.number}`,
  birthday: (p) => `День рождения: ${p.day}`,
  notKnown: "пока неизвестен",
  notes: "Заметки",
  noNotes: "Заметок пока нет.",
  merged: "Объединены с этим клиентом",
  mergedBy: (p) => `${p.name}, ${p.day} (${p.member})`,
  addNote: "📝 Добавить заметку",
  setBirthday: "🎂 День рождения",
  rename: "✏️ Имя",
  setPhone: "✏️ Телефон",
  setEmail: "✏️ Почта",
  undoMerge: (p) => `↩️ Разъединить ${p.number}`,
  noteRemoved: "Заметка удалена",
  noteGone: "Эту заметку уже удалили",
  ask: {
    note: (p) => `${p.name}: что запомнить? Напишите одним сообщением.`,
    birthday: (p) =>
      `${p.name}: когда день рождения? Напишите, например, 25.12, 25.12.1990 или «3 мая». Тире (-) удалит дату.`,
    name: (p) =>
      `${p.name}: как правильно? Файлы продаж не вернут старое имя и всё равно узнают клиента.`,
    phone: (p) => `${p.name}: какой телефон? Файлы продаж его не перепишут. Тире (-) удалит номер.`,
    email: (p) => `${p.name}: какая почта? Файлы продаж её не перепишут. Тире (-) удалит адрес.`,
  },
};

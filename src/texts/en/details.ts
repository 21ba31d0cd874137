export const details = {
  button: "🗂 Details",
  noteButton: "📝 Note",
  inFiles: (p: { name: string }) => `In the sales files: ${p.name}`,
  number: (p: { number: string }) => `Number ${p.number}`,
  birthday: (p: { day: string }) => `Birthday: ${p.day}`,
  notKnown: "not known yet",
  notes: "Notes",
  noNotes: "No notes yet.",
  merged: "Merged into this customer",
  mergedBy: (p: { name: string; member: string; day: string }) =>
    `${p.name}, on ${p.day} (${p.member})`,
  addNote: "📝 Add a note",
  setBirthday: "🎂 Birthday",
  rename: "✏️ Name",
  setPhone: "✏️ Phone",
  setEmail: "✏️ E-mail",
  undoMerge: (p: { number: number }) => `↩️ Undo merge ${p.number}`,
  noteRemoved: "The note is gone",
  noteGone: "That note was removed before",
  ask: {
    note: (p: { name: string }) =>
      `What should we remember about ${p.name}? Write it in one message.`,
    birthday: (p: { name: string }) =>
      `When is ${p.name}'s birthday? Write it like 25.12, 25.12.1990 or “3 May”. A dash (-) removes it.`,
    name: (p: { name: string }) =>
      `What is ${p.name} really called? Sales files won't change it back, and still find this customer.`,
    phone: (p: { name: string }) =>
      `What is ${p.name}'s phone number? Sales files won't overwrite it. A dash (-) removes it.`,
    email: (p: { name: string }) =>
      `What is ${p.name}'s e-mail address? Sales files won't overwrite it. A dash (-) removes it.`,
  },
};

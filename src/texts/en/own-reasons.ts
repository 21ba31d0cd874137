export const ownReasons = {
  button: "✏️ Edit the reasons",
  title: "Reasons why customers leave",
  pickFamily: "Tap whose doing it is, to add a reason or put one away.",
  figures: "🧭 How often",
  tapNumber: "✍️ your own · 🗄 archived. Tap a number to open a reason.",
  add: "➕ Add a reason",
  ask: (p: { most: number }) =>
    `What shall the reason be called? Up to ${p.most} characters, for example “has a kitchen of their own”.`,
  added: (p: { name: string }) => `“${p.name}” is added: from now on Left offers it.`,
  known: {
    inUse: (p: { name: string; family: string }) =>
      `“${p.name}” is there already, under ${p.family}. Send another name, or tap Cancel.`,
    archived: (p: { name: string; family: string }) =>
      `“${p.name}” is archived, under ${p.family}. Bring it back, or send another name.`,
  },
  archive: "🗄 Archive",
  bringBack: "♻️ Bring back",
  done: { archive: "Archived", bring_back: "It is back" },
  whileArchived: "Archived: Left does not offer it any more. In reports it stays under its name.",
  advice: {
    firstWords: {
      change: "💬 First words",
      asShipped: "↩️ First words as they were",
      saved: "the first words are yours now.",
      isShipped: "The first words are as they were",
    },
    offer: {
      change: "🎁 Offer",
      asShipped: "↩️ Offer as it was",
      saved: "the offer is yours now.",
      isShipped: "The offer is as it was",
    },
  },
  askAdvice: {
    firstWords: (p: { most: number }) =>
      `What shall we say first to whoever left for this? Up to ${p.most} characters; a dash “-” for nothing.`,
    offer: (p: { most: number }) =>
      `What shall we offer to whoever left for this? Up to ${p.most} characters; a dash “-” for nothing.`,
  },
  saysNothing: "💬 Nothing to say and nothing to offer.",
  takesNoAdvice: "Nobody is called about this, so there is nothing to say.",
};

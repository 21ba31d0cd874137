export const ownReasons = {
  button: "✏️ Edit the reasons",
  title: "Reasons why customers leave",
  pickFamily: "Tap whose doing it is, to add a reason, put one away, or change what to say.",
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
      asShipped: "↩️ Back to the standard words",
      saved: "the first words are yours now.",
      isShipped: "The standard words again",
    },
    offer: {
      change: "🎁 Offer",
      asShipped: "↩️ Back to the standard offer",
      saved: "the offer is yours now.",
      isShipped: "The standard offer again",
    },
  },
  askAdvice: {
    firstWords: (p: { most: number }) =>
      `What shall we say first to whoever left for this? Up to ${p.most} characters; a dash “-” for nothing.`,
    offer: (p: { most: number }) =>
      `What shall we offer to whoever left for this? Up to ${p.most} characters; a dash “-” for nothing.`,
  },
  saysNothing: "💬 Nothing to say and nothing to offer.",
  mending: {
    mend: {
      is: "🔧 Can be mended: after Left I propose a plan to win them back.",
      change: "🔧 It can be mended",
    },
    close: {
      is: "🔒 Cannot be mended: whoever leaves for it is closed and never brought up again.",
      change: "🔒 Nobody can mend it",
    },
  },
  takesNoAdvice: "Nobody is called about this, so there is nothing to say.",
};

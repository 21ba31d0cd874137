export const setup = {
  title: "The bot is yours. Here is how I'll work:",
  hint: "You can change any of it later with /settings.",
  looksRight: "✅ Looks right",
  change: "✏️ Change …",
  whatToChange: "What shall we change?",
  done: "All set.",
};

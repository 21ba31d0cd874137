export const merge = {
  button: "🔗 Merge",
  ask: "Who else is this customer? Send the name or the phone of the other one.",
  which: "Which of them is the same customer?",
  nobody: "Nobody else is found so. Send another part of the name, or the phone.",
  sure: "One and the same customer?",
  what: "The first one stays, with the visits, contacts and identities of both. It can be undone.",
  yes: "🔗 Yes, merge",
  done: (p: { name: string }) => `One customer now: ${p.name}. What comes in for either goes here.`,
  undone: "Two customers again",
  tooLate: "That was undone before, or the customer was merged further since.",
};

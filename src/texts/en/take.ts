/** Taking a customer from the group's list. */
export const take = {
  others: (p: { member: string }) => `${p.member} is calling this customer already.`,
  yours: "Yours! The card is in our private chat.",
  startMe: "I can't write to you yet. Open a private chat with me, press Start, and tap again.",
  release: "↩️ I won't call",
  released: "Given back",
};

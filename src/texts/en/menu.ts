export const menu = {
  commands: {
    start: "Begin",
    today: "Whom to call now",
    customer: "Find a customer",
    report: "How many left, why, and the cost",
    ltv: "What your customers are worth",
    imports: "Sales files brought in",
    settings: "How I work",
    invite: "Invite your people",
    language: "Change the language",
    help: "What I can do",
    cancel: "Stop what I am asking",
  },
};

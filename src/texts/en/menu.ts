export const menu = {
  commands: {
    start: "Begin",
    today: "Whom to call now",
    customer: "Find a customer",
    report: "How many left, why, and the cost",
    ltv: "What your customers are worth",
    lost: "Whom you lost lately",
    imports: "Sales files brought in",
    settings: "How I work",
    staff: "Your people and their roles",
    invite: "Invite your people",
    export: "Take all data away",
    forget: "Erase a customer, or everything",
    language: "Change the language",
    help: "What I can do",
    cancel: "Stop what I am asking",
  },
};

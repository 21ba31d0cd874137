export const help = {
  intro: "I learn how often each customer buys and tell you in the morning who is late.",
  calls:
    "📞 /today shows whom to call. Open a customer, call, and tap what came of it. To look somebody up, just send me a name or a phone number.",
  figures:
    "📊 /report says how many customers left, why, and what it costs. /reasons counts why, over 12 months. /lost lists who left lately and who came only once. /ltv says what your customers are worth.",
  sales:
    "📄 Send me a sales file (CSV or Excel) at any time: what I already know is not counted twice.",
  owner:
    "⚙️ /settings changes how I work, /reasons takes reasons and words of your own, /invite brings in your people, /staff changes their roles. /export hands you everything I keep as spreadsheets, /forget erases a customer, or everything.",
  cancel: "/cancel stops whatever I am asking.",
};

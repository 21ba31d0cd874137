import { counts } from "./counts.ts";

export const settings = {
  title: "Settings",
  ownTitle: "Your settings",
  tapToChange: "Tap what you'd like to change.",
  labels: {
    name: "Name",
    currency: "Currency",
    country: "Country",
    timeZone: "Time zone",
    alertTime: "Morning alert",
    workingDays: "Working days",
    holidayUntil: "Holiday",
    listLength: "Call list",
    marginPercent: "Profit margin",
    horizonMonths: "Cost of a loss",
    discountPercent: "Discount",
    sensitivityPercent: "When to alert",
    lostLine: "When it's a loss",
    whenNobody: "Nobody overdue",
    eveningNoteAt: "Evening note",
    language: "Language",
  },
  values: {
    alertTime: (p: { time: string }) => `at ${p.time}`,
    noHoliday: "none planned",
    whenNobody: { line: "one friendly line", silence: "no message" },
    noEveningNote: "none",
    holidayUntil: (p: { day: string }) => `quiet up to and including ${p.day}`,
    listLength: (customers: number) => `at most ${counts.customers(customers)} a day`,
    marginPercent: (p: { share: string }) => `${p.share} of what customers pay is profit`,
    horizonMonths: (months: number) => `counted over ${counts.months(months)}`,
    discountPercent: (p: { share: string }) => `money a year from now is worth ${p.share} less`,
    sensitivityPercent: (p: { share: string }) =>
      `when silent for longer than ${p.share} of their own gaps`,
    lostLine: {
      model: "when the forecast gives the customer up",
      seeds: "after 4/3 of the usual interval",
    },
  },
  ask: {
    name: "What is the business called?",
    currency: "Which currency? Send its code, for example USD, EUR or UAH.",
    country:
      "In which country are your customers' phones? Send its two letters, for example GB or UA.",
    timeZone: "Which time zone? Send the nearest big city, for example Kyiv or London.",
    alertTime: "At what time shall the morning alert come? Send it like 09:00.",
    workingDays: "On which days do you work? Tap to switch a day on or off.",
    holidayUntil:
      "Up to which day is the business closed? Send it like 25.12, and I'll be quiet until then.",
    listLength: "How many customers a day shall I suggest at most? Send a number from 1 to 50.",
    marginPercent:
      "Of 100 paid by a customer, how much is profit? Send a number from 1 to 100. It turns sales into money you really lose.",
    horizonMonths: "Over how many months shall I count a lost customer? Send a number, say 36.",
    discountPercent:
      "By how many percent is money a year from now worth less to you? Send a number, say 10.",
    sensitivityPercent:
      "When shall I say that a customer is late? Sooner means more calls and more false alarms.",
    lostLine: "When does a silence count as a loss?",
    whenNobody: "What shall come when nobody is overdue, in the morning and as the evening note?",
    eveningNoteAt:
      "At what time shall I tell the owners what came of the day: who was called, who wasn't, who came back? Send it like 19:00.",
    language: "In which language shall I speak to the business?",
  },
  sensitivity: { 80: "Sooner · 80 %", 90: "Usual · 90 %", 95: "Later · 95 %" },
  lostLine: { model: "By the forecast", seeds: "4/3 of the usual interval" },
  noHoliday: "No holiday",
  whenNobody: { line: "One friendly line", silence: "No message" },
  noEveningNote: "No evening note",
  oneDayAtLeast: "You work on at least one day; switch another one on first.",
  alertsOn: "🔔 I get the morning alert",
  alertsOff: "🔕 I get no morning alert",
};

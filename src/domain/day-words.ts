/**
 * How many days ahead a word lies. Here and below: people write in any of the languages, whatever
 * the bot's menu is in.
 */
export const DAYS_AHEAD: Record<string, number> = {
  today: 0,
  tonight: 0,
  сегодня: 0,
  сьогодні: 0,
  tomorrow: 1,
  завтра: 1,
  "day after tomorrow": 2,
  "the day after tomorrow": 2,
  "на завтра": 1,
  послезавтра: 2,
  "после завтра": 2,
  "після завтра": 2,
  позавтра: 2,
  післязавтра: 2,
  fortnight: 14,
  "next week": 7,
  "на следующей неделе": 7,
  "наступного тижня": 7,
};

/** "next month", said of the same day of it. */
export const NEXT_MONTH =
  /^(next month|(in|на|в) (the )?(next month|следующем месяце)|(у |в )?наступн(ого|ому) місяц[яі])$/;

export const HALF_A_YEAR = /^(in half a year|half a year|(через|за) пів( року)?)$/;

/** Words for a day that has passed. */
export const PAST =
  /^(yesterday|the day before yesterday|вчера|позавчера|вчора|позавчора|учора)$|^(last|прошл|минул)\S*\s|\s(ago|назад|тому)$/;

export const WEEKEND = /^(weekend|выходн(ые|ых)|вихідн(і|их))$/;

/** The weekdays as people write them after "on", "by" or nothing, Monday first. */
export const WEEKDAYS = [
  /^(mon(day)?|пн|понедельник[ау]?|понеділ(ок|ка|ку))$/,
  /^(tue(s|sday)?|вт|вторник[ау]?|вівтор(ок|ка|ку))$/,
  /^(wed(nesday)?|ср|сред[ауые]|серед[ауиі])$/,
  /^(thu(r|rs|rsday)?|чт|четверг[ау]?|четвер(га|гу)?)$/,
  /^(fri(day)?|пт|пятниц[ауые]|п'ятниц[яюі])$/,
  /^(sat(urday)?|сб|суббот[ауые]|субот[ауиі])$/,
  /^(sun(day)?|вс|нд|воскресень[ею]|воскресенья|неділ[яюі])$/,
];

/** The beginnings of the months' names, January first. */
export const MONTHS = [
  /^(jan|янв|січ)/,
  /^(feb|фев|лют)/,
  /^(mar|мар|бер)/,
  /^(apr|апр|кві)/,
  /^(may|ма[йя]|тра)/,
  /^(june?|июн|чер)/,
  /^(july?|июл|лип)/,
  /^(aug|авг|сер)/,
  /^(sep|сен|вер)/,
  /^(oct|окт|жов)/,
  /^(nov|ноя|лис)/,
  /^(dec|дек|гру)/,
];

/** One to ten. */
export const NUMBER_WORDS = [
  /^(an?|one|один|одну|одна)$/,
  /^(two|два|две|дві|пару|пара|couple|a couple of)$/,
  /^(three|три)$/,
  /^(four|четыре|чотири)$/,
  /^(five|пять|п'ять)$/,
  /^(six|шесть|шість)$/,
  /^(seven|семь|сім)$/,
  /^(eight|восемь|вісім)$/,
  /^(nine|девять|дев'ять)$/,
  /^(ten|десять)$/,
];

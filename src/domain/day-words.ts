/**
 * How many days ahead a word lies. Here and below: people write in any of the languages, whatever
 * the bot's menu is in.
 */
export const DAYS_AHEAD: ReadonlyMap<string, number> = new Map(
  Object.entries({
    today: 0,
    tonight: 0,
    сегодня: 0,
    сьогодні: 0,
    tomorrow: 1,
    tomorow: 1,
    tommorow: 1,
    tommorrow: 1,
    tmrw: 1,
    завтра: 1,
    "day after tomorrow": 2,
    "the day after tomorrow": 2,
    "на завтра": 1,
    "на послезавтра": 2,
    "на післязавтра": 2,
    послезавтра: 2,
    "после завтра": 2,
    "після завтра": 2,
    позавтра: 2,
    післязавтра: 2,
    fortnight: 14,
    "the week after next": 14,
  }),
);

/** What comes within hours, and is today's. */
export const NOW = /^((in|за|через) )?(half an hour|полчаса|пів ?години)$/;

/** Said of the same weekday, but of its Monday at the weekend. */
export const NEXT_WEEK =
  /^(next week|на следующей неделе|на следующую неделю|(на )?наступн(ого|ому|ий) тиж(ня|ні|день))$/;

/** "next month", said of the same day of it. */
export const NEXT_MONTH =
  /^(next month|(in|на|в) (the )?(next month|следующем месяце|следующий месяц|наступний місяць)|(у |в )?наступн(ого|ому) місяц[яі])$/;

export const NEXT_YEAR = /^(next year|(в|у) (следующем году|наступному році)|наступного року)$/;

export const HALF_A_YEAR = /^((in )?half a year|((через|за) )?(пол ?года|пів ?(року)?))$/;
export const HALF_A_MONTH = /^((in )?half a month|((через|за) )?(пол ?месяца|пів ?місяця))$/;

/** Words for a day that has passed. */
export const PAST =
  /^(yesterday|the day before yesterday|вчера|позавчера|вчора|позавчора|учора)$|^(last|прошл|минул)\S*\s|\s(ago|назад|тому)$/;

export const WEEKEND = /^(weekend|выходн(ые|ых|ым)|вихідн(і|их|им))$/;
export const BEFORE_WEEKEND =
  /^(before the weekend|до выходных|перед выходными|до вихідних|перед вихідними)$/;
export const AFTER_WEEKEND = /^(after the weekend|после выходных|після вихідних)$/;

/** Said with a weekday: of the week after this one. */
export const OF_NEXT_WEEK =
  /^(?:(?:of )?next week|(?:на )?следующей недел[еи]|(?:на )?наступного тижня|наступному тижні)$/;

/** Spring first, then by three months. */
export const SEASONS = [
  /^(in (the )?)?spring$|^весн(ой|ою)$|^навесні$/,
  /^(in (the )?)?summer$|^летом$|^влітку$/,
  /^(in (the )?)?(autumn|fall)$|^осенью$|^восени$/,
  /^(in (the )?)?winter$|^зимой$|^взимку$/,
];

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

/** The months' whole names and usual short forms, in any case they stand in. */
export const MONTH_NAME = new RegExp(
  `^(?:${[
    "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?",
    "sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?",
    "(?:январ|феврал|апрел|июн|июл|сентябр|октябр|ноябр|декабр)[ьяею]",
    "(?:март|август)[аеу]?|ма[йяею]",
    "(?:січ|берез|квіт|трав|черв|лип|серп|верес|жовт|груд)(?:ень|н[яію])",
    "лют(?:ий|ого|ому)|листопад[аіу]?",
  ].join("|")})$`,
);

/** 1–12; 0, which no year has, for a word that is no month. */
export function monthOfName(name: string): number {
  return MONTHS.findIndex((month) => month.test(name)) + 1;
}

import { tidied } from "./tidied.ts";

const BEFORE = "at|by|around|about|after|before|в|во|к|ко|до|после|около|у|о|об|на|після|близько|@";
const UNIT =
  "am|pm|a\\.m|p\\.m|o'clock|h|ч|час(?:а|ов|у)?|год|годин[аиіу]?|утра|вечера|дня|ночи|ранку|вечора|ночі";
const PART = [
  "(?:in the\\s+)?(?:morning|afternoon|evening)|tonight|noon|lunch(?:time)?",
  "(?:с\\s+)?утр(?:ом|а)|днем|вечером|обед[ау]?|ближе к вечеру",
  "(?:з\\s+)?ран(?:ку|ці)|вранці|зранку|вдень|ввечері|увечері|обід[уі]?",
].join("|");
const CLOCK = new RegExp(
  `(?:,|\\s)\\s*(?:(?:(?:${BEFORE})\\s+)\\d{1,2}(?:[:.]\\d{2})?|\\d{1,2}:\\d{2})(?:\\s*(?:${UNIT}))*$`,
);
const PART_OF_DAY = new RegExp(`(?:,|\\s)\\s*(?:(?:${BEFORE}|in)\\s+)?(?:${PART})$`);

/** "in two hours", "через полчаса" */
const HOURS =
  /(?:^|\s)(?:(?:half an )?hours?|min(?:ute)?s?|час(?:а|ов|ик)?|полчаса|годин\S*|пів ?години|минут\S*|хвилин\S*)$/;

/** Whether the words say at what time of the day. */
export function namesTime(typed: string): boolean {
  const text = tidied(typed);
  return withoutTime(text) !== text || HOURS.test(text);
}

/**
 * What was typed without an hour or a part of the day at its end, for only the day is kept in mind:
 * "tomorrow at 5" → "tomorrow", "в пятницу после обеда" → "в пятницу".
 */
export function withoutTime(text: string): string {
  return text.replace(CLOCK, "").replace(PART_OF_DAY, "").replace(CLOCK, "");
}

/** How each month's name begins, January first; longer beginnings where three letters are not enough. */
export const monthWords: readonly (readonly string[])[] = [
  ["jan", "янв", "січ"],
  ["feb", "фев", "лют"],
  ["mar", "мар", "бер"],
  ["apr", "апр", "кві"],
  ["may", "мая", "май", "тра"],
  ["jun", "июн", "чер"],
  ["jul", "июл", "лип"],
  ["aug", "авг", "сер"],
  ["sep", "сен", "вер"],
  ["oct", "окт", "жов"],
  ["nov", "ноя", "лис"],
  ["dec", "дек", "гру"],
];

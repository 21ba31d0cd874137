/** How each month's name begins, January first; longer beginnings where three letters are not enough; Latin letters without their marks. */
export const monthWords: readonly (readonly string[])[] = [
  ["jan", "янв", "січ", "ene", "gen", "sty", "oca"],
  ["feb", "фев", "лют", "fev", "lut", "sub"],
  ["mar", "mrz", "мар", "бер"],
  ["apr", "апр", "кві", "abr", "avr", "kwi", "nis"],
  ["may", "мая", "май", "тра", "mai", "mag", "maj"],
  ["jun", "июн", "чер", "juin", "giu", "cze", "haz"],
  ["jul", "июл", "лип", "juil", "lug", "lip", "tem"],
  ["aug", "авг", "сер", "ago", "aou", "sie", "agu"],
  ["sep", "сен", "вер", "set", "wrz", "eyl"],
  ["oct", "окт", "жов", "okt", "ott", "paz", "eki"],
  ["nov", "ноя", "лис", "lis", "kas"],
  ["dec", "дек", "гру", "dez", "dic", "gru", "ara"],
];

/** The whole name of each month, as it stands by itself. */
export const monthNames: readonly (readonly string[])[] = [
  ["january", "январь", "січень"],
  ["february", "февраль", "лютий"],
  ["march", "март", "березень"],
  ["april", "апрель", "квітень"],
  ["may", "май", "травень"],
  ["june", "июнь", "червень"],
  ["july", "июль", "липень"],
  ["august", "август", "серпень"],
  ["september", "сентябрь", "вересень"],
  ["october", "октябрь", "жовтень"],
  ["november", "ноябрь", "листопад"],
  ["december", "декабрь", "грудень"],
];

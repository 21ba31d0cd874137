/** What a person can put right, by the name of its words in the texts. */
export type UserErrorKey =
  | "notAllowed"
  | "unknownCurrency"
  | "unknownTimeZone"
  | "unknownCountry"
  | "badTime"
  | "badWorkingDays"
  | "badDay"
  | "badNumber"
  | "badName"
  | "manyReasons"
  | "lastReason"
  | "badAdvice"
  | "longNote"
  | "badPhone"
  | "badEmail"
  | "badBirthday"
  | "badLanguage"
  | "lastOwner";

/** Something a person asked for that cannot be done as asked; translated once, at the edge. */
export class UserError extends Error {
  readonly key: UserErrorKey;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(key: UserErrorKey, values: Readonly<Record<string, string | number>> = {}) {
    super(key);
    this.name = "UserError";
    this.key = key;
    this.values = values;
  }
}

/** The words for each key, as a language has them. */
export type UserErrorWords = Readonly<
  Record<UserErrorKey, (values: Readonly<Record<string, string | number>>) => string>
>;

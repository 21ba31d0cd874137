import type { CellKinds } from "./cell-kinds.ts";
import type { Layout } from "./layout.ts";
import { rankOf } from "./match-header.ts";
import { ownEmails } from "./own-emails.ts";
import type { ColumnSurvey } from "./survey-columns.ts";

/** Where a phone or an e-mail is often left empty or replaced by a word. */
const SOME = 0.3;

/** The columns that tell who bought, and from whom. */
type PeopleColumns = Pick<
  Layout,
  "customers" | "company" | "nameParts" | "number" | "phones" | "emails" | "ownEmails" | "employee"
>;

/** @param order the column of orders */
export function peopleColumns(
  survey: ColumnSurvey,
  kinds: CellKinds,
  order: number | null,
): PeopleColumns {
  const { best, isFilled, isMostly, ranked } = survey;
  const seller = best("employee");
  const parts = [best("firstName"), best("lastName")].filter((at) => at !== null);
  const nameParts = parts.length === 2 ? parts : [];
  const taken = new Set([order, seller, ...nameParts]);
  const named = ranked("customer").filter((at) => !taken.has(at) && isNamed(at, survey, kinds));
  // Customers may be known by numbers alone; a column of names is better where there is one.
  const customer = named.find((at) => isMostly(at, kinds.hasLetters)) ?? named[0];
  const isKnown = customer !== undefined || nameParts.length > 0;
  const user = isKnown ? ranked("user").find((at) => at !== customer && isFilled(at)) : undefined;
  return {
    customers: customer === undefined ? [] : [customer],
    company: companyColumn(survey, named.length > 0),
    nameParts,
    // "cus_9f2K" is a customer too where another column has the name.
    number:
      survey.first("number") ??
      named.find((at) => at !== customer && isMostly(at, kinds.isKey)) ??
      null,
    ...contactColumns(survey, kinds),
    employee: seller ?? user ?? null,
  };
}

/** Beside customers a firm that is the same in every row is the one that sells. */
function companyColumn(survey: ColumnSurvey, hasCustomers: boolean): number | null {
  const firm = survey.first("company");
  return firm !== null && hasCustomers && survey.isConstant(firm) ? null : firm;
}

function contactColumns(
  { ranked, sample, share }: ColumnSurvey,
  kinds: CellKinds,
): Pick<PeopleColumns, "phones" | "emails" | "ownEmails"> {
  // "Телефон или e-mail покупателя": whichever of the two there is, be it once.
  const mails = ranked("email");
  const both = ranked("phone").filter((at) => mails.includes(at));
  const fewest = (at: number) => (both.includes(at) ? 0 : SOME);
  const emails = mails.filter((at) => share(at, kinds.isEmail) > fewest(at));
  return {
    phones: ranked("phone").filter((at) => share(at, kinds.isPhone) > fewest(at)),
    emails,
    ownEmails: ownEmails(sample, emails),
  };
}

/** "Клиент: телефон" names somebody only where a name stands beside the number. */
function isNamed(at: number, survey: ColumnSurvey, kinds: CellKinds): boolean {
  const isPhone = rankOf("phone", survey.folded[at]!) !== null;
  return survey.isFilled(at) && (!isPhone || survey.isMostly(at, kinds.hasLetters));
}

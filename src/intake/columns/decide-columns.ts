import type { IntakeOptions } from "../reading.ts";
import type { Sheet } from "../table.ts";
import type { Role } from "../words/header-words.ts";
import { bankStatement } from "./bank-statement.ts";
import { cellKinds } from "./cell-kinds.ts";
import { dayEvidence } from "./day-evidence.ts";
import { goodsColumns } from "./goods-columns.ts";
import type { Layout, Unreadable } from "./layout.ts";
import { moneyColumns } from "./money-columns.ts";
import { orderColumns } from "./order-columns.ts";
import { peopleColumns } from "./people-columns.ts";
import { stateColumns } from "./state-columns.ts";
import { type ColumnSurvey, surveyColumns } from "./survey-columns.ts";
import { withTold } from "./told-columns.ts";

/** Which column is what: as a person says, else by its header, and by whether its values are of that kind. */
export function decideColumns(sheet: Sheet, options: IntakeOptions): Layout {
  const told = options.columns ?? {};
  const survey = surveyColumns(sheet, new Set(Object.values(told)));
  return withTold(layoutOf(survey, options, told.order), told);
}

function layoutOf(
  survey: ColumnSurvey,
  options: IntakeOptions,
  toldOrder: number | null | undefined,
): Layout {
  const kinds = cellKinds(options);
  const statement = bankStatement(survey.folded);
  const orders = orderColumns(survey, kinds, statement, toldOrder);
  const people = peopleColumns(survey, kinds, orders.order);
  const states = stateColumns(survey, kinds, orders.order);
  const money = moneyColumns(survey, kinds, {
    statement,
    types: states.kinds,
    taken: new Set([...orders.days, orders.order, survey.best("employee"), ...people.nameParts]),
  });
  return {
    ...orders,
    ...people,
    ...goodsColumns(survey),
    ...states,
    ...money,
    statement,
    dayEvidence: dayEvidence(survey.sample, orders.days[0], options),
    unreadable: {
      day: orders.days.length > 0 ? null : unreadable(survey, "day"),
      amount: money.amounts.length > 0 ? null : unreadable(survey, "amount"),
    },
  };
}

function unreadable(survey: ColumnSurvey, role: Role): Unreadable | null {
  const at = survey.first(role);
  return at === null ? null : { at, value: survey.filledTexts(at)[0]! };
}

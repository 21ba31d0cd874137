import type { ReasonLine } from "../../flows/answers/figures.ts";
import { type Fragment, html, lines, shorten } from "../../texts/html.ts";
import { capitalised } from "./capitalised.ts";
import { moneyIn, type View } from "./view.ts";

const MOST_REASONS = 12;
const REASON_LENGTH = 60;

/** Why customers left, each reason with its customers and money; null when nobody left. */
export function reasonsSection(reasons: readonly ReasonLine[], view: View): Fragment | null {
  if (reasons.length === 0) return null;
  const words = view.texts.report;
  const isAll = reasons.length <= MOST_REASONS;
  const shown = isAll ? reasons : reasons.slice(0, MOST_REASONS - 1);
  const rest = reasons.slice(shown.length);
  return lines(
    html`<b>${words.reasons}</b>`,
    ...shown.map((line) => reasonLine(nameOf(line, view), [line], view)),
    rest.length > 0 && reasonLine(words.otherReasons, rest, view),
  );
}

/** A reason as a line begins with it. */
export function nameOf({ reason }: ReasonLine, { texts }: View): string {
  if (reason === null) return texts.report.notAsked;
  const name = reason.name ?? texts.reasons.names[reason.code] ?? reason.code;
  return capitalised(shorten(name, REASON_LENGTH));
}

/** "• Cheaper elsewhere: 12 customers, 300,000 ₽ a year", of all that is counted. */
export function reasonLine(reason: string, counted: readonly ReasonLine[], view: View): Fragment {
  const customers = counted.reduce((sum, line) => sum + line.customers, 0);
  const value = counted.reduce((sum, line) => sum + line.lostValueYear, 0);
  const money = value > 0 ? moneyIn(view, value) : null;
  return html`• ${view.texts.report.reasonLine({ reason, customers, money })}`;
}

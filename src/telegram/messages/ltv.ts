import type { LtvReport } from "../../flows/answers/figures.ts";
import { type Fragment, html, lines, paragraphs, shorten } from "../../texts/html.ts";
import type { Message } from "./message.ts";
import { moneyIn, type View } from "./view.ts";

const NAME_LENGTH = 60;
const TOP = 10;

/** What the customers are worth over the next 12 months, and what exactly that means. */
export function ltvMessage(values: LtvReport, view: View): Message {
  const words = view.texts.ltv;
  const title = html`💎 <b>${words.title}</b>`;
  if (values.customers === 0) return { text: paragraphs(title, words.noSales) };
  if (!values.hasAmounts) return { text: paragraphs(title, words.noAmounts) };
  return {
    text: paragraphs(
      lines(title, ...totals(values, view)),
      top(values, view),
      lost(values, view),
      lines(meaning(view), trust(values, view)),
    ),
  };
}

function totals({ next12Months, range, average, customers }: LtvReport, view: View) {
  const words = view.texts.ltv;
  return [
    words.next12Months({ money: moneyIn(view, next12Months), customers }),
    words.range({ low: moneyIn(view, range.low), high: moneyIn(view, range.high) }),
    words.average({ money: moneyIn(view, average) }),
  ];
}

function top(values: LtvReport, view: View): Fragment | null {
  const words = view.texts.ltv;
  if (values.top.length === 0) return null;
  const best = values.top.slice(0, TOP).map(({ name, value }, i) =>
    words.topLine({
      place: i + 1,
      name: shorten(name, NAME_LENGTH),
      money: moneyIn(view, value),
    }),
  );
  return lines(html`<b>${words.top}</b>`, ...best);
}

function lost({ lostCustomers, lostInYear }: LtvReport, view: View): Fragment {
  const words = view.texts.ltv;
  if (lostCustomers === 0) return html`${words.nobodyLost}`;
  return words.lost({ customers: lostCustomers, money: moneyIn(view, lostInYear) });
}

function meaning({ texts, business }: View): string {
  const percent = (value: number) => texts.format.percent(value / 100);
  const discount = percent(business.discountPercent);
  return business.marginPercent === 100
    ? texts.ltv.whichRevenue({ discount })
    : texts.ltv.whichProfit({ margin: percent(business.marginPercent), discount });
}

function trust({ backTestRatio }: LtvReport, { texts }: View): string {
  if (backTestRatio === null) return texts.ltv.untested;
  const error = Math.round((backTestRatio - 1) * 100);
  if (error === 0) return texts.ltv.spotOn;
  const share = texts.format.percent(Math.abs(error) / 100, 0);
  return error > 0 ? texts.ltv.tooHigh({ share }) : texts.ltv.tooLow({ share });
}

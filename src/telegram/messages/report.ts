import { InlineKeyboard } from "grammy";
import { addMonths, firstDayOf, monthOf } from "../../domain/day.ts";
import type { ChurnFigures, ChurnReport } from "../../flows/answers/figures.ts";
import { type Fragment, html, lines, paragraphs } from "../../texts/html.ts";
import type { Texts } from "../../texts/texts.ts";
import { buttonKind, integer } from "../buttons.ts";
import { beside, besideShare } from "./beside.ts";
import { capitalised } from "./capitalised.ts";
import type { Message } from "./message.ts";
import { reasonsSection } from "./reasons-section.ts";
import { moneyIn, type View } from "./view.ts";

/** `month` as months since January 1970. */
export const monthButton = buttonKind("report", { month: integer });

/** How many left in a month, why, and what it cost, beside the month before. */
export function reportMessage(report: ChurnReport, view: View): Message {
  const { figures, salesUpTo } = report;
  const words = view.texts.report;
  if (salesUpTo === null) return { text: html`${words.noSales}` };
  return {
    text: paragraphs(
      title(report, view),
      customers(report, view),
      shares(report, view),
      money(report, view),
      reasonsSection(report.reasons, view),
      lines(
        words.contacts(figures),
        figures.lostValueMonth > 0 && moneyMeaning(view),
        words.salesUpTo({ day: view.texts.format.fullDay(salesUpTo) }),
      ),
    ),
    keyboard: months(report, view),
  };
}

function title({ figures, isRunning }: ChurnReport, { texts, today }: View): Fragment {
  const month = capitalised(texts.format.month(figures.month));
  return isRunning
    ? texts.report.titleSoFar({ month, day: texts.format.day(today) })
    : texts.report.title({ month });
}

function customers({ figures, before }: ChurnReport, { texts }: View): Fragment {
  const words = texts.report;
  const day = texts.format.day(firstDayOf(figures.month));
  const change = (figure: (month: ChurnFigures) => number) =>
    beside(figure(figures), figure(before), texts);
  return lines(
    html`${words.activeAtStart({ customers: figures.activeAtStart, day })}${change((month) => month.activeAtStart)}`,
    html`${words.lost(figures.lost)}${change((month) => month.lost)}`,
    html`${words.returned(returned(figures))}${returnedHow(figures, texts)}${change(returned)}`,
  );
}

function returned({ returnedAfterCall, returnedAlone }: ChurnFigures): number {
  return returnedAfterCall + returnedAlone;
}

function returnedHow(figures: ChurnFigures, { report }: Texts): string {
  if (returned(figures) === 0) return "";
  return report.returnedHow({
    afterCall: figures.returnedAfterCall,
    alone: figures.returnedAlone,
  });
}

function shares({ figures, before }: ChurnReport, { texts }: View): Fragment {
  const words = texts.report;
  const { activeAtStart: active, churn, netChurn, lostOfAll } = figures;
  const day = texts.format.day(firstDayOf(figures.month));
  return lines(
    churn !== null &&
      html`${words.churn({
        share: texts.format.percent(churn),
        left: Math.round(churn * active),
        active,
        day,
      })}${besideShare(churn, before.churn, texts)}`,
    netChurn !== null &&
      netChurn !== churn &&
      words.netChurn({ share: texts.format.percent(netChurn) }),
    lostOfAll !== null &&
      html`${words.lostOfAll({
        share: texts.format.percent(lostOfAll),
        lost: figures.lost,
        ever: figures.customersEver,
      })}${besideShare(lostOfAll, before.lostOfAll, texts)}`,
  );
}

function money({ figures, before }: ChurnReport, view: View): Fragment | null {
  const words = view.texts.report;
  const { lostValueMonth, lostValueYear, moneyChurn } = figures;
  if (lostValueMonth === 0 && before.lostValueMonth === 0) return null;
  const asMoney = (amount: number) => moneyIn(view, amount);
  return lines(
    html`${words.money({ month: asMoney(lostValueMonth), year: asMoney(lostValueYear) })}${beside(lostValueMonth, before.lostValueMonth, view.texts, asMoney)}`,
    moneyChurn !== null &&
      moneyChurn > 0 &&
      words.moneyChurn({ share: view.texts.format.percent(moneyChurn) }),
  );
}

function moneyMeaning({ texts, business }: View): string {
  if (business.marginPercent === 100) return texts.report.asSales;
  return texts.report.asProfit({ share: texts.format.percent(business.marginPercent / 100) });
}

/** ‹ the month before · the month after ›, as far as there are sales and the day has come. */
function months({ figures, firstMonth }: ChurnReport, { texts, today }: View): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  const [previous, next] = [addMonths(figures.month, -1), addMonths(figures.month, 1)];
  if (firstMonth !== null && previous >= firstMonth) {
    keyboard.text(`‹ ${texts.format.month(previous)}`, monthButton.pack({ month: previous }));
  }
  if (next <= monthOf(today)) {
    keyboard.text(`${texts.format.month(next)} ›`, monthButton.pack({ month: next }));
  }
  return keyboard;
}

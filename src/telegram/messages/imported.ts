import { InlineKeyboard } from "grammy";
import type { Imported, Insight, ReturnCounts } from "../../flows/answers/files.ts";
import { type Fragment, html, lines, paragraphs } from "../../texts/html.ts";
import { listButton } from "../call-buttons.ts";
import { leftOutButton } from "../file-buttons.ts";
import type { Message } from "./message.ts";
import { moneyIn, type View } from "./view.ts";

/** Fewer customers than this who came back at least once teach little. */
const ENOUGH_REGULARS = 10;

/** What an import did, and the first thing an owner learns from it. */
export function importedMessage(
  imported: Extract<Imported, { type: "imported" }>,
  importId: number,
  view: View,
): Message {
  const { added, changed, known, customers, excluded, insight } = imported;
  const { insight: words, callList, salesFile } = view.texts;
  const keyboard = new InlineKeyboard().text(callList.button, listButton.pack({ from: 0 }));
  if (excluded.length > 0) {
    keyboard.row().text(salesFile.leftOutButton, leftOutButton.pack({ importId }));
  }
  return {
    text: paragraphs(
      lines(
        added > 0 && words.imported({ purchases: added, customers }),
        changed > 0 && words.changed(changed),
        added + changed === 0 ? words.nothingNew : known > 0 && words.known(known),
      ),
      cameBack(imported.returned, view),
      lostInYear(insight, view),
      insight.overdue > 0 ? words.overdue(insight.overdue) : words.nobodyOverdue,
      insight.regulars < ENOUGH_REGULARS && words.fewRegulars(insight.regulars),
    ),
    keyboard,
  };
}

/** Who came back with these very purchases. */
function cameBack({ afterCall, alone }: ReturnCounts, { texts }: View): Fragment | null {
  if (afterCall + alone === 0) return null;
  const { returned, returnedHow } = texts.report;
  return html`🎉 ${returned(afterCall + alone)}${returnedHow({ afterCall, alone })}`;
}

function lostInYear(insight: Insight, view: View): Fragment | string {
  const words = view.texts.insight;
  if (insight.lostInYear === 0) return words.nobodyLost;
  return lines(
    words.lost(insight.lostInYear),
    insight.returnedInYear > 0 && words.returned(insight.returnedInYear),
    insight.lostValueYear > 0 && words.cost({ money: moneyIn(view, insight.lostValueYear) }),
  );
}

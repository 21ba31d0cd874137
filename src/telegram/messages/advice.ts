import type { Reason } from "../../domain/reason.ts";
import { standingPromise } from "../../domain/promise-after.ts";
import type { Card } from "../../flows/answers/customer.ts";
import type { Advice } from "../../texts/en/advice.ts";
import { type Fragment, html, lines } from "../../texts/html.ts";
import type { Texts } from "../../texts/texts.ts";
import type { View } from "./view.ts";

type Advised = Pick<Reason, "code" | "family" | "firstWords" | "offer">;

/** What to say to a customer who left for a reason, and what to offer; null where nothing helps. */
export function adviceForReason(reason: Advised, texts: Texts): Advice | null {
  const shipped = shippedAdvice(reason, texts);
  return something({
    words: reason.firstWords ?? shipped?.words ?? "",
    offer: reason.offer ?? shipped?.offer ?? "",
  });
}

/** The same as it ships, whatever the business has made of it. */
export function shippedAdvice(
  { code, family }: Pick<Reason, "code" | "family">,
  { advice }: Texts,
): Advice | undefined {
  return advice.reason[code] ?? advice.family[family];
}

/** What to say first on the phone: by what was agreed, else by the reason, else by the status. */
export function adviceForCard(card: Card, { texts, today }: View): Advice | null {
  const promise = standingPromise(card.contacts, card.lastDay);
  const isDue = promise !== null && promise.untilDay !== null && promise.untilDay <= today;
  if (isDue && promise.outcome === "thinking") return texts.advice.promised;
  const code = card.departure?.reasonCode;
  const reason = card.reasons.find((known) => known.code === code);
  if (reason && card.status !== "returned") return adviceForReason(reason, texts);
  return something(texts.advice.status[card.status]);
}

/** What to offer to win back whoever left for a reason; "" where there is nothing. */
export function offerFor(reason: Advised, texts: Texts): string {
  return adviceForReason(reason, texts)?.offer ?? "";
}

/** The advice as it stands under a card. */
export function adviceLines(advice: Advice | null, texts: Texts): Fragment | null {
  if (!advice) return null;
  const { card } = texts;
  return lines(
    advice.words !== "" && html`💬 <b>${card.firstWords}</b>: <i>${card.quoted(advice)}</i>`,
    advice.offer !== "" && html`🎁 <b>${card.offer}</b>: ${advice.offer}`,
  );
}

function something(advice: Advice | undefined): Advice | null {
  return advice && (advice.words || advice.offer) ? advice : null;
}

import { InlineKeyboard } from "grammy";
import { formatDay } from "../../domain/day.ts";
import type { StandingKey } from "../../flows/answers/posting.ts";
import { localDay } from "../../flows/local-time.ts";
import { type Fragment, html, lines, paragraphs, shorten } from "../../texts/html.ts";
import {
  apiKeyButton,
  askRevokeButton,
  makeApiKeyButton,
  revokeApiKeyButton,
} from "../api-key-buttons.ts";
import { settingsButton } from "../setting-buttons.ts";
import type { Message } from "./message.ts";
import { dayIn, type View } from "./view.ts";

/** Where programs find us. */
export interface ApiAddresses {
  readonly purchases: string;
  /** The description for whoever writes such a program. */
  readonly description: string;
}

/** What a key is for, whether there is one, and what can be done about it. */
export function apiKeyMessage(key: StandingKey | null, to: ApiAddresses, view: View): Message {
  const { apiKey, common } = view.texts;
  const keyboard = key
    ? new InlineKeyboard().text(
        apiKey.revoke,
        askRevokeButton.pack({ madeAtMs: key.madeAt.getTime() }),
      )
    : new InlineKeyboard().text(apiKey.make, makeApiKeyButton.pack({}));
  return {
    text: paragraphs(
      html`🔌 <b>${apiKey.title}</b>`,
      apiKey.what,
      key ? standingLines(key, view) : apiKey.none,
      key && apiKey.addresses(to),
    ),
    keyboard: keyboard.row().text(common.back, settingsButton.pack({})),
  };
}

function standingLines({ madeAt, madeBy, lastUsedAt }: StandingKey, view: View): Fragment {
  const { apiKey } = view.texts;
  const on = (instant: Date) => dayIn(view, localDay(instant, view.business.timeZone));
  return lines(
    apiKey.made({ by: shorten(madeBy), on: on(madeAt) }),
    lastUsedAt ? apiKey.lastUsed({ on: on(lastUsedAt) }) : apiKey.neverUsed,
  );
}

/** A key just made, shown this once, with lines that send a purchase and a file by it. */
export function freshKeyMessage(key: string, to: ApiAddresses, { texts, today }: View): Message {
  const { apiKey } = texts;
  return {
    text: paragraphs(
      html`<b>${apiKey.fresh}</b>`,
      html`<code>${key}</code>`,
      apiKey.keep,
      lines(apiKey.onePurchase, html`<pre>${purchaseLine(key, to, formatDay(today))}</pre>`),
      lines(apiKey.wholeFile, html`<pre>${curlLine(key, to)} -F file=@sales.csv</pre>`),
    ),
    keyboard: new InlineKeyboard().text(apiKey.hide, apiKeyButton.pack({})),
  };
}

function purchaseLine(key: string, to: ApiAddresses, day: string): string {
  const purchase = { order: "A-1001", customer: { phone: "+380501234567" }, day, amount: 1299.5 };
  const body = JSON.stringify(purchase);
  return `${curlLine(key, to)} -H "Content-Type: application/json" -d '${body}'`;
}

function curlLine(key: string, { purchases }: ApiAddresses): string {
  return `curl ${purchases} -H "Authorization: Bearer ${key}"`;
}

/** Asks before a key is revoked. */
export function askRevokeMessage({ madeAt }: StandingKey, { texts }: View): Message {
  const { apiKey, common } = texts;
  return {
    text: html`${apiKey.sure}`,
    keyboard: new InlineKeyboard()
      .text(apiKey.yesRevoke, revokeApiKeyButton.pack({ madeAtMs: madeAt.getTime() }))
      .text(common.back, apiKeyButton.pack({})),
  };
}

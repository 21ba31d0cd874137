import { Composer } from "grammy";
import type { StandingKey } from "../../flows/answers/posting.ts";
import type { Flows } from "../../flows/flows.ts";
import {
  apiKeyButton,
  askRevokeButton,
  makeApiKeyButton,
  revokeApiKeyButton,
} from "../api-key-buttons.ts";
import type { MemberContext } from "../context.ts";
import {
  type ApiAddresses,
  apiKeyMessage,
  askRevokeMessage,
  freshKeyMessage,
} from "../messages/api-key.ts";
import { type Place, show } from "../messages/message.ts";
import { viewOf } from "../messages/view.ts";
import { onTap } from "../on-tap.ts";

type ApiKeyFlows = Pick<Flows, "makeApiKey" | "findApiKey" | "revokeApiKey">;

/** The screen of /settings on which an owner makes and revokes the key for programs. */
export function apiKeyButtons(flows: ApiKeyFlows, addresses: () => ApiAddresses) {
  const composer = new Composer<MemberContext>();

  onTap(composer, apiKeyButton, async (ctx, _, place) => {
    const key = await flows.findApiKey(ctx.seat);
    await ctx.answerCallbackQuery();
    await show(ctx.api, place, apiKeyMessage(key, addresses(), viewOf(ctx)));
  });

  onTap(composer, makeApiKeyButton, async (ctx, _, place) => {
    const key = await flows.makeApiKey(ctx.seat);
    if (key === null) return showStanding(ctx, place, ctx.texts.apiKey.standing);
    await ctx.answerCallbackQuery();
    await show(ctx.api, place, freshKeyMessage(key, addresses(), viewOf(ctx)));
  });

  onTap(composer, askRevokeButton, async (ctx, { madeAtMs }, place) => {
    const key = await findKey(ctx, madeAtMs);
    if (key === null) return showStanding(ctx, place, ctx.texts.apiKey.gone);
    await ctx.answerCallbackQuery();
    await show(ctx.api, place, askRevokeMessage(key, viewOf(ctx)));
  });

  onTap(composer, revokeApiKeyButton, async (ctx, { madeAtMs }, place) => {
    const { revoked, gone } = ctx.texts.apiKey;
    const isRevoked = (await findKey(ctx, madeAtMs)) && (await flows.revokeApiKey(ctx.seat));
    await showStanding(ctx, place, isRevoked ? revoked : gone);
  });

  /** The key made at that instant, while it stands. */
  async function findKey(ctx: MemberContext, madeAtMs: number): Promise<StandingKey | null> {
    const key = await flows.findApiKey(ctx.seat);
    return key?.madeAt.getTime() === madeAtMs ? key : null;
  }

  async function showStanding(ctx: MemberContext, place: Place, words: string): Promise<void> {
    const key = await flows.findApiKey(ctx.seat);
    await ctx.answerCallbackQuery({ text: words, show_alert: true });
    await show(ctx.api, place, apiKeyMessage(key, addresses(), viewOf(ctx)));
  }

  return composer;
}

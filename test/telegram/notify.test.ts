import { Bot } from "grammy";
import pino from "pino";
import { describe, expect, it } from "vitest";
import { createNotifier } from "../../src/telegram/notify.ts";
import { html } from "../../src/texts/html.ts";

const log = pino({ enabled: false });
const message = { text: html`<b>Good morning</b>` };

/** A notifier whose Telegram answers every call alike. */
function notifierTo(response: object) {
  const { api } = new Bot("1:token");
  const sent: object[] = [];
  api.config.use(async (_call, _method, payload) => {
    sent.push(payload);
    return response as never;
  });
  return { notifier: createNotifier(api, log), sent };
}

const refusal = (error_code: number, description: string, parameters = {}) => ({
  ok: false,
  error_code,
  description,
  parameters,
});

describe("the notifier", () => {
  it("sends HTML", async () => {
    const { notifier, sent } = notifierTo({ ok: true, result: {} });

    expect(await notifier.send(5, message)).toBe("sent");
    expect(sent).toMatchObject([{ chat_id: 5, text: "<b>Good morning</b>", parse_mode: "HTML" }]);
  });

  it.each([
    refusal(403, "Forbidden: bot was blocked by the user"),
    refusal(403, "Forbidden: user is deactivated"),
    refusal(403, "Forbidden: bot was kicked from the group chat"),
    refusal(400, "Bad Request: chat not found"),
  ])("takes “$description” for blocked", async (response) => {
    expect(await notifierTo(response).notifier.send(5, message)).toBe("blocked");
  });

  it("says where a group has gone", async () => {
    const response = refusal(400, "Bad Request: group chat was upgraded to a supergroup chat", {
      migrate_to_chat_id: -1009876543210,
    });
    expect(await notifierTo(response).notifier.send(-5, message)).toEqual({
      migratedTo: -1009876543210,
    });
  });

  it.each([
    refusal(429, "Too Many Requests: retry after 300", { retry_after: 300 }),
    refusal(400, "Bad Request: can't parse entities"),
    refusal(502, "Bad Gateway"),
  ])("leaves “$description” to be tried again", async (response) => {
    await expect(notifierTo(response).notifier.send(5, message)).rejects.toThrow(
      response.description,
    );
  });
});

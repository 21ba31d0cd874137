import { badRequest, Refusal } from "../refusal.ts";
import type { Handlers } from "./handler.ts";

const MAX_UPDATES = 100;
const MAX_WAIT_SECONDS = 50;

export const updates: Handlers<
  | "getUpdates"
  | "setWebhook"
  | "deleteWebhook"
  | "getWebhookInfo"
  | "answerCallbackQuery"
  | "getFile"
> = {
  getUpdates: async (world, params, { signal }) => {
    const { offset = 0, limit = MAX_UPDATES, timeout = 0, allowed_updates: allowed } = params;
    if (world.webhook.isSet) {
      throw new Refusal(
        409,
        "Conflict: can't use getUpdates method while webhook is active; " +
          "use deleteWebhook to delete the webhook first",
      );
    }
    if (allowed) world.updates.allow(allowed);
    if (offset !== 0) world.updates.confirm(offset);
    const most = limit >= 1 && limit <= MAX_UPDATES ? limit : MAX_UPDATES;
    const seconds = Math.max(0, Math.min(timeout, MAX_WAIT_SECONDS));
    return world.poll.wait(most, seconds * 1000, signal);
  },

  setWebhook: (world, params) => {
    if (params.drop_pending_updates) world.updates.clear();
    if (params.allowed_updates) world.updates.allow(params.allowed_updates);
    if (params.url === "") world.webhook.remove();
    else world.webhook.set({ url: params.url, secretToken: params.secret_token });
    return true;
  },

  deleteWebhook: (world, { drop_pending_updates: drop }) => {
    world.webhook.remove();
    if (drop) world.updates.clear();
    return true;
  },

  getWebhookInfo: (world) => world.webhook.describe(),

  answerCallbackQuery: (world, params) => {
    const { callback_query_id: id, text = "", show_alert: alert = false, url } = params;
    if (url !== undefined && !url.startsWith(`https://t.me/${world.bot.username}?start=`)) {
      throw badRequest("URL_INVALID");
    }
    world.queries.answer(id, { text, alert, url: url ?? null });
    return true;
  },

  getFile: (world, { file_id: id }) => world.files.describe(id),
};

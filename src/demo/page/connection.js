// @ts-check

/** @typedef {import("../chat-wire.ts").ShownChat} ShownChat */
/** @typedef {import("../chat-wire.ts").ChatMessage} ChatMessage */
/** @typedef {import("../chat-wire.ts").ShownCommand} ShownCommand */
/** @typedef {import("../chat-wire.ts").CallbackAnswer} CallbackAnswer */
/** @typedef {import("../chat-wire.ts").Refused} Refused */
/** @typedef {import("./language.js").Language} Language */

/**
 * @typedef {object} Listener What the page does with what comes in.
 * @property {(chat: ShownChat) => void} state
 * @property {(message: ChatMessage) => void} message
 * @property {(deleted: { id: number }) => void} deleted
 * @property {(commands: ShownCommand[]) => void} commands
 * @property {() => void} typing
 * @property {(isUp: boolean) => void} isUp
 */

const RETRY_MS = 1500;
const EVENTS = /** @type {const} */ (["state", "message", "deleted", "commands", "typing"]);

/** A request the server turned down, or never got (`unreachable`). */
export class RequestRefused extends Error {
  /** @param {Refused | "unreachable"} why */
  constructor(why) {
    super(why);
    this.why = why;
  }
}

/**
 * One person's chat: what happens in it, and what they do.
 *
 * @param {Language} language
 * @param {Listener} listener
 */
export function connect(language, listener) {
  let events = follow(language, listener);
  // A lost connection the browser mends by itself, but it gives up at a server's refusal. The
  // state that opens each stream sets all right.
  const watch = setInterval(() => {
    if (events.readyState === EventSource.CLOSED) events = follow(language, listener);
  }, RETRY_MS);

  return {
    close() {
      clearInterval(watch);
      events.close();
    },

    /** @param {string} text */
    say: (text) => post(`chat/${language}/messages`, { text }),

    /**
     * @param {number} messageId
     * @param {number} row
     * @param {number} column
     * @returns {Promise<CallbackAnswer>}
     */
    tap: (messageId, row, column) => post(`chat/${language}/taps`, { messageId, row, column }),

    /**
     * @param {File} file
     * @param {import("./send-dialog.js").HowToSend} how
     */
    send(file, { caption, asPhoto }) {
      const form = new FormData();
      form.set("file", file);
      form.set("caption", caption);
      form.set("as", asPhoto ? "photo" : "document");
      return post(`chat/${language}/files`, form);
    },

    /** @param {string} id */
    fileAddress: (id) => `chat/${language}/files/${encodeURIComponent(id)}`,

    restart: () => post("restart", {}),
  };
}

/**
 * @param {Language} language
 * @param {Listener} listener
 */
function follow(language, listener) {
  const events = new EventSource(`chat/${language}/events`);
  events.addEventListener("open", () => listener.isUp(true));
  events.addEventListener("error", () => listener.isUp(false));
  for (const name of EVENTS) {
    events.addEventListener(name, ({ data }) => listener[name](JSON.parse(data)));
  }
  return events;
}

/**
 * @param {string} address
 * @param {FormData | object} body
 * @throws {RequestRefused}
 */
async function post(address, body) {
  const asJson = { body: JSON.stringify(body), headers: { "Content-Type": "application/json" } };
  const request = body instanceof FormData ? { body } : asJson;
  const response = await fetch(address, { method: "POST", ...request }).catch(() => null);
  if (response === null) throw new RequestRefused("unreachable");
  const said = await response.json().catch(() => ({}));
  if (!response.ok) throw new RequestRefused(said.refused ?? "unreachable");
  return said;
}

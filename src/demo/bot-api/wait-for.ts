import { labels } from "./find-button.ts";
import type { ChatMessage } from "./show-message.ts";
import type { World } from "./world.ts";

export type Wanted = string | RegExp | ((message: ChatMessage) => boolean);

/** Which messages count, and for how long to wait for one. */
export interface Waiting {
  readonly after: number;
  readonly timeout: number;
  readonly messages: () => readonly ChatMessage[];
}

/** The latest message of the bot that matches, now or as soon as one does. */
export function waitFor(world: World, wanted: Wanted, waiting: Waiting): Promise<ChatMessage> {
  const { after, timeout, messages } = waiting;
  const matches = matcher(wanted);
  const find = (): ChatMessage | undefined =>
    messages()
      .filter(({ from, revision }) => from === "bot" && revision > after)
      .toSorted((a, b) => b.revision - a.revision)
      .find(matches);

  const present = find();
  if (present) return Promise.resolve(present);
  // Made here, so that the stack leads to the test that waited.
  const failure = new Error();
  return new Promise((resolve, reject) => {
    const stop = world.onChange(() => {
      const found = find();
      if (!found) return;
      stop();
      clearTimeout(timer);
      resolve(found);
    });
    const timer = setTimeout(() => {
      stop();
      const what = typeof wanted === "function" ? "what was wanted" : String(wanted);
      failure.message =
        `the bot said nothing that matches ${what} within ${timeout} ms; ` +
        `the chat (after ${after} counts):\n${dump(messages())}`;
      reject(failure);
    }, timeout);
  });
}

function matcher(wanted: Wanted): (message: ChatMessage) => boolean {
  if (typeof wanted === "function") return wanted;
  if (typeof wanted === "string") return ({ text }) => text.includes(wanted);
  return ({ text }) => text.search(wanted) >= 0;
}

function dump(messages: readonly ChatMessage[]): string {
  const lines = messages.slice(-20).map((message) => {
    const { id, revision, from, text, document, photo } = message;
    const file = document ? `<${document.name}> ` : photo ? "<photo> " : "";
    const edit = revision > id ? ` (edited: ${revision})` : "";
    return `  ${id}${edit} ${from}: ${file}${text} ${labels(message)}`.trimEnd();
  });
  return lines.join("\n");
}

import type { Place } from "./messages/message.ts";

/** The long jobs of this process, by the message that shows how far they have got. */
export interface UnderWay {
  /** Runs a job that can be called off from its message. */
  run<Result>(place: Place, job: (signal: AbortSignal) => Promise<Result>): Promise<Result>;
  /** Calls a job off; false where none is under way there. */
  callOff(place: Place): boolean;
  /** Calls off whatever is under way in a chat; false where nothing is. */
  callOffIn(chatId: number): boolean;
  isAnyIn(chatId: number): boolean;
}

export function createUnderWay(): UnderWay {
  const jobs = new Map<string, AbortController>();
  const keysIn = (chatId: number) => [...jobs.keys()].filter((key) => key.startsWith(`${chatId}:`));
  return {
    async run(place, job) {
      const controller = new AbortController();
      jobs.set(keyOf(place), controller);
      try {
        return await job(controller.signal);
      } finally {
        jobs.delete(keyOf(place));
      }
    },
    callOff(place) {
      const controller = jobs.get(keyOf(place));
      controller?.abort();
      return controller !== undefined;
    },
    callOffIn(chatId) {
      const keys = keysIn(chatId);
      for (const key of keys) jobs.get(key)?.abort();
      return keys.length > 0;
    },
    isAnyIn: (chatId) => keysIn(chatId).length > 0,
  };
}

function keyOf({ chatId, messageId }: Place): string {
  return `${chatId}:${messageId}`;
}

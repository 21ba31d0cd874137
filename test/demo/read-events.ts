/** An event of a stream of server-sent events. */
interface Event {
  readonly event: string;
  readonly data: unknown;
}

/** Reads a stream of server-sent events, one by one. */
export function readEvents(response: Response) {
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let unread = "";

  async function nextEvent(): Promise<Event | null> {
    while (!unread.includes("\n\n")) {
      const { done, value } = await reader.read();
      if (done) return null;
      unread += value;
    }
    const end = unread.indexOf("\n\n");
    const lines = unread.slice(0, end).split("\n");
    unread = unread.slice(end + 2);
    const field = (name: string) =>
      lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2) ?? "";
    return { event: field("event"), data: JSON.parse(field("data")) as unknown };
  }

  /** The next event; with a name, its data, and an error when another comes first. */
  async function next(): Promise<Event | null>;
  async function next(name: string): Promise<unknown>;
  async function next(name?: string): Promise<unknown> {
    const event = await nextEvent();
    if (name === undefined) return event;
    if (event?.event !== name) throw new Error(`expected ${name}, got ${JSON.stringify(event)}`);
    return event.data;
  }

  return { next, close: () => reader.cancel() };
}

import type { MethodName } from "./methods.ts";

/** One call the bot made. */
export interface LoggedCall {
  readonly method: MethodName;
  /** As they came; a file as its name and size. */
  readonly params: Readonly<Record<string, unknown>>;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** What it was answered: 200, the error code, or null while or because nothing was said. */
  status: number | null;
  /** Telegram's words for why it was refused. */
  refused: string | null;
}

const KEPT = 1000;

/** The last calls the bot made, oldest first; asking for updates is left out. */
export class CallLog {
  readonly calls: LoggedCall[] = [];

  add(method: MethodName, params: Record<string, unknown>, at: number): LoggedCall {
    const call: LoggedCall = { method, params, at, status: null, refused: null };
    if (method === "getUpdates") return call;
    this.calls.push(call);
    if (this.calls.length > KEPT) this.calls.shift();
    return call;
  }
}

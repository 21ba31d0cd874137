import type { Opts } from "grammy/types";
import type { MethodName } from "../methods.ts";
import type { Upload } from "../request.ts";
import type { World } from "../world.ts";

/** What surrounds one call. */
export interface Call {
  /** Aborted when the caller hangs up or the server closes. */
  readonly signal: AbortSignal;
  /** The file a value names by attach://, or is; null when it is neither. */
  file(value: unknown): Upload | null;
}

/** Does what a method is for, its parameters checked, and gives its result. */
export type Handler<M extends MethodName> = (world: World, params: Opts<M>, call: Call) => unknown;

/** The handlers of some methods. */
export type Handlers<M extends MethodName> = { readonly [K in M]: Handler<K> };

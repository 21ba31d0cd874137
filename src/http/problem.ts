import type { ErrorHandler, NotFoundHandler } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { STATUS_CODES } from "node:http";
import { z } from "zod";
import { UserError } from "../domain/user-error.ts";

export const PROBLEM_TYPE = "application/problem+json";

/** What is wrong with a request, as RFC 9457 has machines read it. */
export const problemDetails = z
  .looseObject({
    type: z.literal("about:blank"),
    title: z.string().meta({ description: "The name of the status." }),
    status: z.int(),
    detail: z.string().meta({ description: "What is wrong, and what to do about it." }),
  })
  .meta({ id: "Problem", description: "What is wrong with a request (RFC 9457)." });

interface More {
  readonly headers?: Readonly<Record<string, string>>;
  /** Members of the document beside those of every problem. */
  readonly members?: Readonly<Record<string, unknown>>;
}

/** A request that cannot be answered as asked; thrown anywhere below a route. */
export class Problem extends Error {
  readonly status: ContentfulStatusCode;
  readonly more: More;

  constructor(status: ContentfulStatusCode, detail: string, more: More = {}) {
    super(detail);
    this.name = "Problem";
    this.status = status;
    this.more = more;
  }

  /** What it says, as machines read it. */
  toDocument(): z.input<typeof problemDetails> {
    const { status, message: detail, more } = this;
    const title = STATUS_CODES[status]!;
    return { type: "about:blank", title, status, detail, ...more.members };
  }

  /** The answer to the request. */
  toResponse(): Response {
    const { status, more } = this;
    const headers = { ...more.headers, "Content-Type": PROBLEM_TYPE };
    return new Response(JSON.stringify(this.toDocument()), { status, headers });
  }
}

/** Every fault of a route → a problem; `note` is told of those that are ours. */
export function answerProblems(note: (fault: Error) => void): ErrorHandler {
  return (fault) => {
    if (fault instanceof Problem) return fault.toResponse();
    if (fault instanceof UserError) return NOT_ALLOWED.toResponse();
    note(fault);
    return OUR_FAULT.toResponse();
  };
}

/** There is nothing at that address. */
export const answerNotFound: NotFoundHandler = ({ req }) =>
  new Problem(404, `There is nothing at ${req.path}.`).toResponse();

/** Whoever asks has no longer the right to. */
export const NOT_ALLOWED = new Problem(
  403,
  "Whoever made this key may no longer bring in sales. The owner can make another one in /settings.",
);
/** All that is no fault of whoever asks. */
export const OUR_FAULT = new Problem(
  500,
  "Something broke on our side. Nothing was lost: send the same request again, and whatever was " +
    "taken already is answered as known.",
);

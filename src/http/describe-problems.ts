import { textsFor } from "../texts/texts.ts";
import { HALF_WAY } from "./broken-request.ts";
import { tooManyFiles } from "./file-queues.ts";
import { NOT_ALLOWED, OUR_FAULT, Problem, PROBLEM_TYPE } from "./problem.ts";
import { JSON_LIMIT } from "./read-json.ts";
import { unsupported } from "./unsupported.ts";
import { noKey } from "./with-key.ts";

const { no_rows } = textsFor("en").refusals;

/** Why a request may fail, by the status that says so, each with an answer that says so. */
const PROBLEMS: Readonly<Record<string, readonly [description: string, example: Problem]>> = {
  400: ["The request ended half-way. Nothing was taken in.", HALF_WAY],
  401: ["No key, or one that opens nothing.", noKey()],
  403: ["Whoever made the key may no longer bring in sales.", NOT_ALLOWED],
  413: [
    "The body is too large: JSON beyond 1 MB, a file beyond the limit of this server.",
    new Problem(413, JSON_LIMIT.detail),
  ],
  415: [
    "A type that can't be read here; Accept lists those that can.",
    unsupported("Content-Type image/png"),
  ],
  422: [
    "The body is none of what was promised, or nothing in it could be taken in.",
    new Problem(422, no_rows, { members: { refused: "no_rows" } }),
  ],
  429: [
    "Too many files of the business are on their way; Retry-After says when to send the next.",
    tooManyFiles(),
  ],
  500: ["A fault of ours. Nothing was lost: the same request may be sent again.", OUR_FAULT],
};

/** The responses that are problems, each of this schema. */
export function describeProblems($ref: string): object {
  const responses = Object.entries(PROBLEMS).map(([status, [description, problem]]) => {
    const content = { [PROBLEM_TYPE]: { schema: { $ref }, example: problem.toDocument() } };
    return [status, { description, content }] as const;
  });
  return Object.fromEntries(responses);
}

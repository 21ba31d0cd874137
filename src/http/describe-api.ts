import { z } from "zod";
import { fileAnswer } from "./file-answer.ts";
import { FILE_TYPES, FORM_TYPE, JSON_TYPE } from "./media-types.ts";
import { PROBLEM_TYPE, problemDetails } from "./problem.ts";
import { purchasesAnswer } from "./purchases-answer.ts";
import { purchasesBody } from "./purchases-body.ts";

const VERSION = "1.0.0";
const SCHEMAS = "#/components/schemas/";

/** Why a request may fail, by the status that says so. */
const PROBLEMS: Readonly<Record<string, string>> = {
  400: "The request ended half-way. Nothing was taken in.",
  401: "No key, or one that opens nothing.",
  403: "Whoever made the key may no longer bring in sales.",
  413: "The body is too large: JSON beyond 1 MB, a file beyond the limit of this server.",
  415: "A type that can't be read here; Accept lists those that can.",
  422: "The body is none of what was promised, or nothing in it could be taken in.",
  429: "Too many files of the business are on their way; Retry-After says when to send the next.",
  500: "A fault of ours. Nothing was lost: the same request may be sent again.",
};

const EXAMPLE = {
  order: "A-1001",
  customer: { name: "Anna", phone: "+380501234567" },
  day: "2026-05-04",
  amount: 1299.5,
};

const FORM = {
  type: "object",
  required: ["file"],
  properties: { file: { description: "The sales file, with its name.", type: "string" } },
};

/** The OpenAPI document of the API, made from the schemas that check what comes in and goes out. */
export function describeApi(purchasesPath: string): object {
  return {
    openapi: "3.1.1",
    info: {
      title: "Boomerang",
      version: VERSION,
      description: "Takes in what a business sells, as it happens or as files.",
    },
    // Relative to this document: the API is wherever the document is.
    servers: [{ url: "/" }],
    security: [{ key: [] }],
    paths: { [purchasesPath]: { post: postPurchases() } },
    components: {
      schemas: schemas(),
      securitySchemes: {
        key: {
          type: "http",
          scheme: "bearer",
          description: "The owner of a business makes the key in the bot's /settings.",
        },
      },
    },
  };
}

function postPurchases(): object {
  const files = [...FILE_TYPES.keys()].map((type) => [type, {}] as const);
  return {
    operationId: "postPurchases",
    summary: "Takes purchases in",
    description:
      "One purchase, many, or a whole sales file (CSV, Excel, zipped or not). Whatever is sent " +
      "again counts once, so that a request without an answer may simply be repeated. A refund is a " +
      "purchase with a negative amount; an order that was cancelled is sent with that status.",
    parameters: [
      {
        name: "name",
        in: "query",
        description:
          "What the owner sees this under among the imports, like “Till 2” or a file's name.",
        schema: { type: "string" },
      },
    ],
    requestBody: {
      required: true,
      content: {
        [JSON_TYPE]: { schema: { $ref: `${SCHEMAS}Purchases` }, example: EXAMPLE },
        [FORM_TYPE]: { schema: FORM },
        ...Object.fromEntries(files),
      },
    },
    responses: {
      200: {
        description:
          "What became of the purchases: PurchasesAnswer for JSON, FileAnswer for a file.",
        content: {
          [JSON_TYPE]: {
            schema: {
              oneOf: [{ $ref: `${SCHEMAS}PurchasesAnswer` }, { $ref: `${SCHEMAS}FileAnswer` }],
            },
          },
        },
      },
      ...Object.fromEntries(Object.entries(PROBLEMS).map(describeProblem)),
    },
  };
}

function describeProblem([status, description]: readonly [string, string]) {
  const content = { [PROBLEM_TYPE]: { schema: { $ref: `${SCHEMAS}Problem` } } };
  return [status, { description, content }] as const;
}

/** Every schema that has a name, as JSON Schema. */
function schemas(): object {
  const all = z.tuple([purchasesBody, purchasesAnswer, fileAnswer, problemDetails]);
  const { $defs } = z.toJSONSchema(all, { io: "input" });
  return JSON.parse(JSON.stringify($defs).replaceAll("#/$defs/", SCHEMAS)) as object;
}

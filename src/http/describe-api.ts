import { z } from "zod";
import { describeProblems } from "./describe-problems.ts";
import { fileAnswer } from "./file-answer.ts";
import { CSV_TYPE, FILE_TYPES, FORM_TYPE, JSON_TYPE } from "./media-types.ts";
import { problemDetails } from "./problem.ts";
import { purchasesAnswer } from "./purchases-answer.ts";
import { purchasesBody } from "./purchases-body.ts";

const VERSION = "1.0.0";
const SCHEMAS = "#/components/schemas/";

const ONE = {
  order: "A-1001",
  customer: { name: "Anna", phone: "+380501234567" },
  day: "2026-05-04",
  amount: 1299.5,
};
const REFUND = { ...ONE, order: "A-1002", day: "2026-05-06", amount: "-300.00" };

/** What may be posted as JSON. */
const BODIES = {
  one: { summary: "One purchase", value: ONE },
  many: {
    summary: "Several, one of them a refund",
    value: [{ ...ONE, employee: "Olga", items: [{ product: "Manicure", quantity: 1 }] }, REFUND],
  },
  cancelled: {
    summary: "An order that was cancelled",
    value: { order: "A-1001", day: "2026-05-04", status: "cancelled" },
  },
};
const CSV =
  "Order;Date;Customer;Amount\nB-1;2026-05-04;Anna;1299.50\nB-2;2026-05-05;Boris;900\nB-3;40.05.2026;Vera;700\n";

/** What the first of them and the file are answered. */
const ANSWERS = {
  purchases: {
    summary: "Of one purchase",
    value: {
      importId: 7,
      taken: 1,
      changed: 0,
      known: 0,
      cancelled: 0,
      refused: 0,
      purchases: [{ order: "A-1001", outcome: "taken" }],
    } satisfies z.input<typeof purchasesAnswer>,
  },
  file: {
    summary: "Of the file",
    value: {
      importId: 8,
      sheet: null,
      otherSheets: [],
      taken: 2,
      changed: 0,
      known: 0,
      customers: 2,
      excluded: 1,
      excludedRows: [
        {
          row: 4,
          label: "B-3",
          why: "bad_day",
          detail: "date I can't read",
          text: "B-3 · 40.05.2026 · Vera · 700",
        },
      ],
      questions: [],
    } satisfies z.input<typeof fileAnswer>,
  },
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
  const files = [...FILE_TYPES.keys()].map(
    (type) => [type, type === CSV_TYPE ? { example: CSV } : {}] as const,
  );
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
      {
        name: "sheet",
        in: "query",
        description:
          "Of a workbook: the sheet to read. Without it, or where there is none of that name, the " +
          "first with sales is read; the answer says which it was, and which others there are.",
        schema: { type: "string" },
      },
    ],
    requestBody: {
      required: true,
      content: {
        [JSON_TYPE]: { schema: { $ref: `${SCHEMAS}Purchases` }, examples: BODIES },
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
            examples: ANSWERS,
          },
        },
      },
      ...describeProblems(`${SCHEMAS}Problem`),
    },
  };
}

/** Every schema that has a name, as JSON Schema. */
function schemas(): object {
  const all = z.tuple([purchasesBody, purchasesAnswer, fileAnswer, problemDetails]);
  const { $defs } = z.toJSONSchema(all, {
    io: "input",
    // Of a field that is changed once it is read, the examples are taken for what becomes of it.
    override: ({ zodSchema, jsonSchema }) => {
      const examples = z.globalRegistry.get(zodSchema)?.examples;
      if (examples) jsonSchema.examples = examples as unknown[];
    },
  });
  return JSON.parse(JSON.stringify($defs).replaceAll("#/$defs/", SCHEMAS)) as object;
}

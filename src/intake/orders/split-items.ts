import { z } from "zod";

const COUNT_BEHIND = /\s*[x×х*]\s*(\d+(?:[.,]\d+)?)(?:\s*(?:шт|pcs)\.?)?$/iu;
const COUNT_IN_BRACKETS = /\s*\((\d+(?:[.,]\d+)?)\s*(?:шт|pcs)\.?\)$/iu;
const COUNT_BEFORE = /^(\d+(?:[.,]\d+)?)\s*[x×х]\s+/iu;
/** Headers whose cells list several things with commas between. */
const LISTS = /услуги|послуги|services|товары|товари|items|products|состав|склад/iu;
const MOST_ITEMS = 100;

const listSchema = z
  .string()
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch (error) {
      context.addIssue({ code: "custom", message: String(error) });
      return z.NEVER;
    }
  })
  .pipe(
    z
      .array(z.object({ name: z.string(), quantity: z.coerce.number().nullish() }))
      .min(1)
      .max(MOST_ITEMS),
  );

/** One thing of those listed in a cell. */
export interface ListedItem {
  readonly product: string;
  readonly quantity: number | null;
}

/** What a cell lists: "Стрижка, Укладка", "Букет x1; Открытка x2", "1 x Latte". */
export function splitItems(text: string, header: string): ListedItem[] {
  if (text === "") return [];
  const listed = text.startsWith("[") ? jsonItems(text) : null;
  if (listed) return listed;
  const fields = /^name:/iu.test(text) ? namedFields(text) : null;
  if (fields) return fields;
  const separator = LISTS.test(header) ? /[;\n|]|,\s+/u : /[;\n|]/u;
  const parts = text.split(separator).map((part) => part.trim());
  return parts
    .filter((part) => part !== "")
    .slice(0, MOST_ITEMS)
    .map(counted);
}

/** '[{"name":"Mug","quantity":1}]'; null where it is no such list. */
function jsonItems(text: string): ListedItem[] | null {
  const parsed = listSchema.safeParse(text);
  return parsed.success
    ? parsed.data.map(({ name, quantity }) => ({ product: name, quantity: quantity ?? null }))
    : null;
}

/** "name:Mug|sku:|quantity:1|total:10.00; name:…", as shop plugins write a list into one cell. */
function namedFields(text: string): ListedItem[] {
  return text
    .split(/;(?=\s*name:)/iu)
    .slice(0, MOST_ITEMS)
    .map((item) => {
      const field = (name: string) =>
        item
          .split("|")
          .find((part) => part.trim().startsWith(`${name}:`))
          ?.split(":")
          .slice(1)
          .join(":")
          .trim();
      return { product: field("name") ?? item, quantity: numberOf(field("quantity")) };
    });
}

function counted(text: string): ListedItem {
  const before = COUNT_BEFORE.exec(text);
  if (before) return { product: text.slice(before[0].length), quantity: numberOf(before[1]) };
  const behind = COUNT_BEHIND.exec(text) ?? COUNT_IN_BRACKETS.exec(text);
  if (!behind) return { product: text, quantity: null };
  return { product: text.slice(0, behind.index), quantity: numberOf(behind[1]) };
}

function numberOf(text: string | undefined): number | null {
  const number = Number((text ?? "").replace(",", "."));
  return text && Number.isFinite(number) ? number : null;
}

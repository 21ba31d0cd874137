import type { Layout } from "./layout.ts";
import type { ColumnSurvey } from "./survey-columns.ts";

/** The columns that tell what was bought. */
type GoodsColumns = Pick<
  Layout,
  "product" | "moreProducts" | "quantity" | "itemAmount" | "itemPrice" | "category"
>;

export function goodsColumns({ best, numbered }: ColumnSurvey): GoodsColumns {
  const product = best("product") ?? numbered("product")[0] ?? null;
  return {
    product,
    moreProducts: product === null ? [] : numbered("product").filter((at) => at !== product),
    quantity: best("quantity"),
    itemAmount: best("itemAmount"),
    itemPrice: best("itemPrice"),
    category: best("category"),
  };
}

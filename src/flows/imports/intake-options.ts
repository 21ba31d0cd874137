import type { Day } from "../../domain/day.ts";
import type { IntakeOptions } from "../../intake/reading.ts";
import type { FlowDependencies } from "../dependencies.ts";
import type { Seat } from "../seat.ts";

/** What a file cannot say about itself, from the business and from what it has said of others like it. */
export async function intakeOptions(
  { inBusiness }: Pick<FlowDependencies, "inBusiness">,
  { business }: Seat,
  fileName: string,
  today: Day,
  sheet: string | null = null,
): Promise<IntakeOptions> {
  const { currency, country, timeZone } = business;
  const layouts = await inBusiness(business.id, (stores) => stores.layouts.list());
  return {
    fileName,
    currency,
    country,
    timeZone,
    today,
    layouts,
    ...(sheet !== null && { sheet }),
  };
}

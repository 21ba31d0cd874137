import type { Language } from "../domain/business.ts";
import type { Day } from "../domain/day.ts";
import type { Flows } from "../flows/flows.ts";
import type { Person } from "./bot-api/telegram.ts";
import { sampleBusiness, sampleSales } from "./sample-business.ts";

/** Makes a person the owner of the sample business of a language, its sales taken in. */
export async function settleIn(
  flows: Flows,
  owner: Person,
  language: Language,
  todayIn: (timeZone: string) => Day,
): Promise<{ businessId: number }> {
  const seat = await flows.openBusiness({
    telegramUserId: owner.id,
    name: owner.first_name,
    language,
  });
  if (!seat) throw new Error("the demo's sign-up is closed");
  const sample = sampleBusiness(language);
  for (const setting of ["name", "currency", "country", "timeZone"] as const) {
    await flows.changeSetting(seat, setting, sample[setting]);
  }
  const business = await flows.finishSetup(seat);

  const today = todayIn(business.timeZone);
  const { fileName, csv: bytes } = sampleSales(language, today);
  const at = { ...seat, business };
  const review = await flows.reviewSalesFile(
    at,
    { name: fileName, fileId: "sample", bytes },
    today,
  );
  if (review.type !== "review") throw new Error(`the sample sales were not read: ${review.type}`);
  await flows.importSales(at, review.importId, bytes, today);
  return { businessId: business.id };
}

import { eq, sql } from "drizzle-orm";
import type { Business } from "../../domain/business.ts";
import { NoSuchBusiness } from "../../domain/no-such-business.ts";
import type { Transaction } from "../in-business.ts";
import { businesses } from "../schema.ts";

/** What an owner can set. */
export type BusinessSettings = Omit<Business, "id" | "isSetUp">;

/** The business that was entered. */
export function businessStore(tx: Transaction, businessId: number) {
  return {
    async add(settings: BusinessSettings, createdAt: Date): Promise<void> {
      await tx.insert(businesses).values({ ...asRow(settings), businessId, createdAt });
    },

    async load(): Promise<Business> {
      const [row] = await tx.select().from(businesses).where(eq(businesses.businessId, businessId));
      if (!row) throw new NoSuchBusiness(businessId);
      const { businessId: id, setUpAt, createdAt: _, ...settings } = row;
      return { ...settings, id, isSetUp: setUpAt !== null };
    },

    async change(changes: Partial<BusinessSettings>): Promise<void> {
      await tx.update(businesses).set(asRow(changes)).where(eq(businesses.businessId, businessId));
    },

    async finishSetup(at: Date): Promise<void> {
      await tx.update(businesses).set({ setUpAt: at }).where(eq(businesses.businessId, businessId));
    },

    /** Whoever holds it writes purchases and rhythms; the next one waits. */
    async lock(): Promise<void> {
      const rows = await tx.execute(
        sql`select 1 from ${businesses} where ${businesses.businessId} = ${businessId} for update`,
      );
      // Erased while somebody waited for it.
      if (rows.length === 0) throw new NoSuchBusiness(businessId);
    },
  };
}

function asRow<Settings extends Partial<BusinessSettings>>(settings: Settings) {
  const { workingDays, ...rest } = settings;
  return { ...rest, ...(workingDays && { workingDays: [...workingDays] }) } as Omit<
    Settings,
    "workingDays"
  > & { workingDays: number[] };
}

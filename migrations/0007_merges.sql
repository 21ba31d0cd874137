CREATE TABLE "merges" (
	"business_id" bigint NOT NULL,
	"merge_id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "merges_merge_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"kept_id" bigint NOT NULL,
	"merged_id" bigint NOT NULL,
	"member_id" bigint NOT NULL,
	"merged_at" timestamp with time zone NOT NULL,
	"undone_at" timestamp with time zone,
	"before" jsonb NOT NULL,
	CONSTRAINT "merges_business_id_merge_id_pk" PRIMARY KEY("business_id","merge_id")
);
--> statement-breakpoint
ALTER TABLE "merges" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "moved_purchases" (
	"business_id" bigint NOT NULL,
	"purchase_id" bigint NOT NULL,
	"customer_id" bigint NOT NULL,
	CONSTRAINT "moved_purchases_business_id_purchase_id_pk" PRIMARY KEY("business_id","purchase_id")
);
--> statement-breakpoint
ALTER TABLE "moved_purchases" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "customers" ADD COLUMN "merged_into" bigint;--> statement-breakpoint
ALTER TABLE "merges" ADD CONSTRAINT "merges_kept_fk" FOREIGN KEY ("business_id","kept_id") REFERENCES "public"."customers"("business_id","customer_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merges" ADD CONSTRAINT "merges_merged_fk" FOREIGN KEY ("business_id","merged_id") REFERENCES "public"."customers"("business_id","customer_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merges" ADD CONSTRAINT "merges_member_fk" FOREIGN KEY ("business_id","member_id") REFERENCES "public"."members"("business_id","member_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "moved_purchases" ADD CONSTRAINT "moved_purchases_purchase_fk" FOREIGN KEY ("business_id","purchase_id") REFERENCES "public"."purchases"("business_id","purchase_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "moved_purchases" ADD CONSTRAINT "moved_purchases_customer_fk" FOREIGN KEY ("business_id","customer_id") REFERENCES "public"."customers"("business_id","customer_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "merges_kept" ON "merges" USING btree ("business_id","kept_id");--> statement-breakpoint
CREATE INDEX "moved_purchases_customer" ON "moved_purchases" USING btree ("business_id","customer_id");--> statement-breakpoint
ALTER TABLE "customers" ADD CONSTRAINT "customers_merged_into_fk" FOREIGN KEY ("business_id","merged_into") REFERENCES "public"."customers"("business_id","customer_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "customers_merged_into" ON "customers" USING btree ("business_id","merged_into") WHERE merged_into is not null;--> statement-breakpoint
CREATE POLICY "merges_within_business" ON "merges" AS PERMISSIVE FOR ALL TO public USING (business_id = any (array[current_setting('app.business_id')::bigint])) WITH CHECK (business_id = any (array[current_setting('app.business_id')::bigint]));--> statement-breakpoint
CREATE POLICY "moved_purchases_within_business" ON "moved_purchases" AS PERMISSIVE FOR ALL TO public USING (business_id = any (array[current_setting('app.business_id')::bigint])) WITH CHECK (business_id = any (array[current_setting('app.business_id')::bigint]));--> statement-breakpoint
-- Forced: the policies hold the tables' owner too.
ALTER TABLE "merges" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "moved_purchases" FORCE ROW LEVEL SECURITY;

CREATE TABLE "bookings" (
	"business_id" bigint NOT NULL,
	"import_id" bigint NOT NULL,
	"customer_id" bigint NOT NULL,
	"day" date NOT NULL,
	CONSTRAINT "bookings_business_id_import_id_customer_id_day_pk" PRIMARY KEY("business_id","import_id","customer_id","day")
);
--> statement-breakpoint
ALTER TABLE "bookings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_customer_fk" FOREIGN KEY ("business_id","customer_id") REFERENCES "public"."customers"("business_id","customer_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "bookings_day" ON "bookings" USING btree ("business_id","day");--> statement-breakpoint
CREATE POLICY "bookings_within_business" ON "bookings" AS PERMISSIVE FOR ALL TO public USING (business_id = any (array[current_setting('app.business_id')::bigint])) WITH CHECK (business_id = any (array[current_setting('app.business_id')::bigint]));--> statement-breakpoint
-- Forced: the policy holds the table's owner too.
ALTER TABLE "bookings" FORCE ROW LEVEL SECURITY;
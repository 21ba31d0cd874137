CREATE TABLE "layouts" (
	"business_id" bigint NOT NULL,
	"fingerprint" text NOT NULL,
	"answers" jsonb NOT NULL,
	"columns" jsonb NOT NULL,
	"told_at" timestamp with time zone NOT NULL,
	CONSTRAINT "layouts_business_id_fingerprint_pk" PRIMARY KEY("business_id","fingerprint")
);
--> statement-breakpoint
ALTER TABLE "layouts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "layouts_within_business" ON "layouts" AS PERMISSIVE FOR ALL TO public USING (business_id = any (array[current_setting('app.business_id')::bigint])) WITH CHECK (business_id = any (array[current_setting('app.business_id')::bigint]));--> statement-breakpoint
-- Forced: the policy holds the table's owner too.
ALTER TABLE "layouts" FORCE ROW LEVEL SECURITY;

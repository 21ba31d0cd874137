CREATE TABLE "purchase_versions" (
	"business_id" bigint NOT NULL,
	"natural_key" text NOT NULL,
	"import_id" bigint NOT NULL,
	"customer_id" bigint,
	"day" date NOT NULL,
	"amount" bigint,
	"order_number" text,
	"employee" text,
	"items" jsonb,
	"is_void" boolean DEFAULT false NOT NULL,
	CONSTRAINT "purchase_versions_business_id_natural_key_import_id_pk" PRIMARY KEY("business_id","natural_key","import_id")
);
--> statement-breakpoint
ALTER TABLE "purchase_versions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "changed" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "turn" integer;--> statement-breakpoint
CREATE INDEX "purchase_versions_import" ON "purchase_versions" USING btree ("business_id","import_id");--> statement-breakpoint
CREATE INDEX "imports_turn" ON "imports" USING btree ("business_id","turn");--> statement-breakpoint
CREATE POLICY "purchase_versions_within_business" ON "purchase_versions" AS PERMISSIVE FOR ALL TO public USING (business_id = any (array[current_setting('app.business_id')::bigint])) WITH CHECK (business_id = any (array[current_setting('app.business_id')::bigint]));--> statement-breakpoint
-- Forced: the policy holds the table's owner too.
ALTER TABLE "purchase_versions" FORCE ROW LEVEL SECURITY;

CREATE TABLE "api_keys" (
	"business_id" bigint NOT NULL,
	"secret_hash" text NOT NULL,
	"member_id" bigint NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "api_keys_business_id_secret_hash_pk" PRIMARY KEY("business_id","secret_hash")
);
--> statement-breakpoint
ALTER TABLE "api_keys" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_member_fk" FOREIGN KEY ("business_id","member_id") REFERENCES "public"."members"("business_id","member_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "api_keys_standing" ON "api_keys" USING btree ("business_id") WHERE revoked_at is null;--> statement-breakpoint
CREATE POLICY "api_keys_within_business" ON "api_keys" AS PERMISSIVE FOR ALL TO public USING (business_id = any (array[current_setting('app.business_id')::bigint])) WITH CHECK (business_id = any (array[current_setting('app.business_id')::bigint]));--> statement-breakpoint
-- Forced: the policy holds the table's owner too.
ALTER TABLE "api_keys" FORCE ROW LEVEL SECURITY;

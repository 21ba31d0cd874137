CREATE TABLE "takes" (
	"business_id" bigint NOT NULL,
	"customer_id" bigint NOT NULL,
	"member_id" bigint NOT NULL,
	"taken_at" timestamp with time zone NOT NULL,
	CONSTRAINT "takes_business_id_customer_id_pk" PRIMARY KEY("business_id","customer_id")
);
--> statement-breakpoint
ALTER TABLE "takes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "groups" ADD COLUMN "list_message_id" bigint;--> statement-breakpoint
ALTER TABLE "groups" ADD COLUMN "list_on" date;--> statement-breakpoint
ALTER TABLE "takes" ADD CONSTRAINT "takes_customer_fk" FOREIGN KEY ("business_id","customer_id") REFERENCES "public"."customers"("business_id","customer_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "takes" ADD CONSTRAINT "takes_member_fk" FOREIGN KEY ("business_id","member_id") REFERENCES "public"."members"("business_id","member_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "takes_within_business" ON "takes" AS PERMISSIVE FOR ALL TO public USING (business_id = any (array[current_setting('app.business_id')::bigint])) WITH CHECK (business_id = any (array[current_setting('app.business_id')::bigint]));--> statement-breakpoint
-- Forced: the policy holds the table's owner too.
ALTER TABLE "takes" FORCE ROW LEVEL SECURITY;

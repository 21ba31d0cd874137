CREATE TABLE "notes" (
	"business_id" bigint NOT NULL,
	"note_id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "notes_note_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"customer_id" bigint NOT NULL,
	"member_id" bigint NOT NULL,
	"written_on" date NOT NULL,
	"words" text NOT NULL,
	CONSTRAINT "notes_business_id_note_id_pk" PRIMARY KEY("business_id","note_id")
);
--> statement-breakpoint
ALTER TABLE "notes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "customers" ADD COLUMN "name_in_files" text;--> statement-breakpoint
ALTER TABLE "customers" ADD COLUMN "folded_name_in_files" text;--> statement-breakpoint
ALTER TABLE "customers" ADD COLUMN "birthday" integer;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_customer_fk" FOREIGN KEY ("business_id","customer_id") REFERENCES "public"."customers"("business_id","customer_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_member_fk" FOREIGN KEY ("business_id","member_id") REFERENCES "public"."members"("business_id","member_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "notes_customer" ON "notes" USING btree ("business_id","customer_id");--> statement-breakpoint
CREATE INDEX "customers_birthday" ON "customers" USING btree ("business_id",(birthday % 10000)) WHERE birthday is not null;--> statement-breakpoint
CREATE POLICY "notes_within_business" ON "notes" AS PERMISSIVE FOR ALL TO public USING (business_id = any (array[current_setting('app.business_id')::bigint])) WITH CHECK (business_id = any (array[current_setting('app.business_id')::bigint]));--> statement-breakpoint
-- Forced: the policy holds the table's owner too.
ALTER TABLE "notes" FORCE ROW LEVEL SECURITY;

CREATE TABLE "employees" (
	"business_id" bigint NOT NULL,
	"employee_id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "employees_employee_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"folded_name" text NOT NULL,
	"member_id" bigint,
	"linked_at" timestamp with time zone,
	"asked_at" timestamp with time zone,
	CONSTRAINT "employees_business_id_employee_id_pk" PRIMARY KEY("business_id","employee_id")
);
--> statement-breakpoint
ALTER TABLE "employees" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "customers" ADD COLUMN "assigned_to" bigint;--> statement-breakpoint
ALTER TABLE "customers" ADD COLUMN "assigned_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "rhythms" ADD COLUMN "employee_id" bigint;--> statement-breakpoint
ALTER TABLE "employees" ADD CONSTRAINT "employees_member_fk" FOREIGN KEY ("business_id","member_id") REFERENCES "public"."members"("business_id","member_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "employees_folded_name" ON "employees" USING btree ("business_id","folded_name");--> statement-breakpoint
ALTER TABLE "customers" ADD CONSTRAINT "customers_assigned_to_fk" FOREIGN KEY ("business_id","assigned_to") REFERENCES "public"."members"("business_id","member_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rhythms" ADD CONSTRAINT "rhythms_employee_fk" FOREIGN KEY ("business_id","employee_id") REFERENCES "public"."employees"("business_id","employee_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "customers_assigned" ON "customers" USING btree ("business_id","assigned_to") WHERE assigned_to is not null;--> statement-breakpoint
CREATE INDEX "rhythms_employee" ON "rhythms" USING btree ("business_id","employee_id") WHERE employee_id is not null;--> statement-breakpoint
CREATE POLICY "employees_within_business" ON "employees" AS PERMISSIVE FOR ALL TO public USING (business_id = any (array[current_setting('app.business_id')::bigint])) WITH CHECK (business_id = any (array[current_setting('app.business_id')::bigint]));--> statement-breakpoint
-- Forced: the policy holds the table's owner too.
ALTER TABLE "employees" FORCE ROW LEVEL SECURITY;

CREATE TABLE "businesses" (
	"business_id" bigint PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"language" text NOT NULL,
	"country" text NOT NULL,
	"currency" text NOT NULL,
	"time_zone" text NOT NULL,
	"alert_time" text NOT NULL,
	"working_days" smallint[] NOT NULL,
	"holiday_until" date,
	"list_length" integer NOT NULL,
	"margin_percent" integer NOT NULL,
	"horizon_months" integer NOT NULL,
	"discount_percent" integer NOT NULL,
	"sensitivity_percent" integer NOT NULL,
	"lost_line" text NOT NULL,
	"set_up_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "businesses" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "call_list_entries" (
	"business_id" bigint NOT NULL,
	"day" date NOT NULL,
	"customer_id" bigint NOT NULL,
	"rank" integer NOT NULL,
	"is_shown" boolean NOT NULL,
	CONSTRAINT "call_list_entries_business_id_day_customer_id_pk" PRIMARY KEY("business_id","day","customer_id")
);
--> statement-breakpoint
ALTER TABLE "call_list_entries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "claims" (
	"secret_hash" text PRIMARY KEY NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "contacts" (
	"business_id" bigint NOT NULL,
	"contact_id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "contacts_contact_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"customer_id" bigint NOT NULL,
	"number" integer NOT NULL,
	"member_id" bigint NOT NULL,
	"logged_on" date NOT NULL,
	"logged_at" timestamp with time zone NOT NULL,
	"outcome" text NOT NULL,
	"until_day" date,
	"reason_code" text,
	"own_words" text,
	"silent_before" date,
	"promised_before" date,
	"undone_at" timestamp with time zone,
	CONSTRAINT "contacts_business_id_contact_id_pk" PRIMARY KEY("business_id","contact_id")
);
--> statement-breakpoint
ALTER TABLE "contacts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "conversations" (
	"business_id" bigint NOT NULL,
	"chat_id" bigint NOT NULL,
	"telegram_user_id" bigint NOT NULL,
	"state" jsonb NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "conversations_business_id_chat_id_telegram_user_id_pk" PRIMARY KEY("business_id","chat_id","telegram_user_id")
);
--> statement-breakpoint
ALTER TABLE "conversations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "customers" (
	"business_id" bigint NOT NULL,
	"customer_id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "customers_customer_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"folded_name" text NOT NULL,
	"phone" text,
	"email" text,
	"number" text,
	"closed_at" timestamp with time zone,
	"closed_why" text,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "customers_business_id_customer_id_pk" PRIMARY KEY("business_id","customer_id")
);
--> statement-breakpoint
ALTER TABLE "customers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "departures" (
	"business_id" bigint NOT NULL,
	"customer_id" bigint NOT NULL,
	"last_visit_on" date NOT NULL,
	"lost_on" date NOT NULL,
	"monthly_value" double precision,
	"reason_code" text,
	"own_words" text,
	"contact_id" bigint,
	"returned_on" date,
	"return_contact_id" bigint,
	CONSTRAINT "departures_business_id_customer_id_last_visit_on_pk" PRIMARY KEY("business_id","customer_id","last_visit_on")
);
--> statement-breakpoint
ALTER TABLE "departures" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "directory" (
	"telegram_user_id" bigint NOT NULL,
	"business_id" bigint NOT NULL,
	"joined_at" timestamp with time zone NOT NULL,
	CONSTRAINT "directory_telegram_user_id_business_id_pk" PRIMARY KEY("telegram_user_id","business_id")
);
--> statement-breakpoint
CREATE TABLE "due_work" (
	"business_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	CONSTRAINT "due_work_business_id_kind_pk" PRIMARY KEY("business_id","kind")
);
--> statement-breakpoint
CREATE TABLE "fits" (
	"business_id" bigint NOT NULL,
	"fit_id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "fits_fit_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"as_of" date NOT NULL,
	"fitted_at" timestamp with time zone NOT NULL,
	"model" jsonb NOT NULL,
	"spend" jsonb,
	"purchases" bigint NOT NULL,
	"back_test_ratio" double precision,
	CONSTRAINT "fits_business_id_fit_id_pk" PRIMARY KEY("business_id","fit_id")
);
--> statement-breakpoint
ALTER TABLE "fits" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "identities" (
	"business_id" bigint NOT NULL,
	"identity" text NOT NULL,
	"customer_id" bigint NOT NULL,
	CONSTRAINT "identities_business_id_identity_pk" PRIMARY KEY("business_id","identity")
);
--> statement-breakpoint
ALTER TABLE "identities" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "imports" (
	"business_id" bigint NOT NULL,
	"import_id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "imports_import_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"member_id" bigint NOT NULL,
	"file_name" text NOT NULL,
	"file_id" text,
	"content_hash" text NOT NULL,
	"status" text NOT NULL,
	"purchases" integer DEFAULT 0 NOT NULL,
	"first_on" date,
	"last_on" date,
	"sent_at" timestamp with time zone NOT NULL,
	"imported_at" timestamp with time zone,
	"undone_at" timestamp with time zone,
	CONSTRAINT "imports_business_id_import_id_pk" PRIMARY KEY("business_id","import_id")
);
--> statement-breakpoint
ALTER TABLE "imports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "invitations" (
	"business_id" bigint NOT NULL,
	"secret_hash" text NOT NULL,
	"role" text NOT NULL,
	"invited_by" bigint NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	"used_by" bigint,
	CONSTRAINT "invitations_business_id_secret_hash_pk" PRIMARY KEY("business_id","secret_hash")
);
--> statement-breakpoint
ALTER TABLE "invitations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "items" (
	"business_id" bigint NOT NULL,
	"purchase_id" bigint NOT NULL,
	"line" smallint NOT NULL,
	"product" text NOT NULL,
	"category" text,
	"quantity" double precision,
	"amount" bigint,
	CONSTRAINT "items_business_id_purchase_id_line_pk" PRIMARY KEY("business_id","purchase_id","line")
);
--> statement-breakpoint
ALTER TABLE "items" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "members" (
	"business_id" bigint NOT NULL,
	"member_id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "members_member_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"telegram_user_id" bigint NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"language" text NOT NULL,
	"gets_alerts" boolean NOT NULL,
	"joined_at" timestamp with time zone NOT NULL,
	"blocked_at" timestamp with time zone,
	"removed_at" timestamp with time zone,
	CONSTRAINT "members_business_id_member_id_pk" PRIMARY KEY("business_id","member_id")
);
--> statement-breakpoint
ALTER TABLE "members" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "outbox" (
	"business_id" bigint NOT NULL,
	"key" text NOT NULL,
	"member_id" bigint NOT NULL,
	"day" date NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"sent_at" timestamp with time zone,
	"dropped_at" timestamp with time zone,
	CONSTRAINT "outbox_business_id_key_pk" PRIMARY KEY("business_id","key")
);
--> statement-breakpoint
ALTER TABLE "outbox" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "purchases" (
	"business_id" bigint NOT NULL,
	"purchase_id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "purchases_purchase_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"natural_key" text NOT NULL,
	"customer_id" bigint,
	"day" date NOT NULL,
	"amount" bigint,
	"order_number" text,
	"employee" text,
	"import_id" bigint NOT NULL,
	CONSTRAINT "purchases_business_id_purchase_id_pk" PRIMARY KEY("business_id","purchase_id")
);
--> statement-breakpoint
ALTER TABLE "purchases" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reasons" (
	"business_id" bigint NOT NULL,
	"code" text NOT NULL,
	"family" text NOT NULL,
	"name" text,
	"is_mendable" boolean NOT NULL,
	"asks_for_words" boolean NOT NULL,
	"position" smallint NOT NULL,
	"archived_at" timestamp with time zone,
	CONSTRAINT "reasons_business_id_code_pk" PRIMARY KEY("business_id","code")
);
--> statement-breakpoint
ALTER TABLE "reasons" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "rhythms" (
	"business_id" bigint NOT NULL,
	"customer_id" bigint NOT NULL,
	"visits" integer NOT NULL,
	"first_on" date NOT NULL,
	"second_on" date,
	"last_on" date NOT NULL,
	"sum_ln_gap" double precision NOT NULL,
	"sum_gap_squared" double precision NOT NULL,
	"spend" bigint NOT NULL,
	"priced_visits" integer NOT NULL,
	"usual_days" double precision,
	"due_on" date,
	"overdue_on" date,
	"at_risk_on" date,
	"lost_on" date,
	"monthly_value" double precision,
	"call_group" text,
	"silent_until" date,
	"promised_for" date,
	"returned_until" date,
	"is_departed" boolean DEFAULT false NOT NULL,
	CONSTRAINT "rhythms_business_id_customer_id_pk" PRIMARY KEY("business_id","customer_id")
);
--> statement-breakpoint
ALTER TABLE "rhythms" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "updates" (
	"bot_id" bigint NOT NULL,
	"update_id" bigint NOT NULL,
	"body" jsonb,
	"attempts" smallint DEFAULT 0 NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"handled_at" timestamp with time zone,
	CONSTRAINT "updates_bot_id_update_id_pk" PRIMARY KEY("bot_id","update_id")
);
--> statement-breakpoint
ALTER TABLE "call_list_entries" ADD CONSTRAINT "call_list_entries_customer_fk" FOREIGN KEY ("business_id","customer_id") REFERENCES "public"."customers"("business_id","customer_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_customer_fk" FOREIGN KEY ("business_id","customer_id") REFERENCES "public"."customers"("business_id","customer_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_member_fk" FOREIGN KEY ("business_id","member_id") REFERENCES "public"."members"("business_id","member_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "departures" ADD CONSTRAINT "departures_customer_fk" FOREIGN KEY ("business_id","customer_id") REFERENCES "public"."customers"("business_id","customer_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identities" ADD CONSTRAINT "identities_customer_fk" FOREIGN KEY ("business_id","customer_id") REFERENCES "public"."customers"("business_id","customer_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "items" ADD CONSTRAINT "items_purchase_fk" FOREIGN KEY ("business_id","purchase_id") REFERENCES "public"."purchases"("business_id","purchase_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "purchases" ADD CONSTRAINT "purchases_customer_fk" FOREIGN KEY ("business_id","customer_id") REFERENCES "public"."customers"("business_id","customer_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "purchases" ADD CONSTRAINT "purchases_import_fk" FOREIGN KEY ("business_id","import_id") REFERENCES "public"."imports"("business_id","import_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rhythms" ADD CONSTRAINT "rhythms_customer_fk" FOREIGN KEY ("business_id","customer_id") REFERENCES "public"."customers"("business_id","customer_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "contacts_number" ON "contacts" USING btree ("business_id","customer_id","number");--> statement-breakpoint
CREATE INDEX "contacts_day" ON "contacts" USING btree ("business_id","logged_on");--> statement-breakpoint
CREATE INDEX "customers_folded_name" ON "customers" USING btree ("business_id","folded_name");--> statement-breakpoint
CREATE INDEX "customers_phone" ON "customers" USING btree ("business_id","phone");--> statement-breakpoint
CREATE INDEX "departures_lost" ON "departures" USING btree ("business_id","lost_on");--> statement-breakpoint
CREATE INDEX "departures_returned" ON "departures" USING btree ("business_id","returned_on");--> statement-breakpoint
CREATE INDEX "due_work_due" ON "due_work" USING btree ("due_at");--> statement-breakpoint
CREATE INDEX "identities_customer" ON "identities" USING btree ("business_id","customer_id");--> statement-breakpoint
CREATE INDEX "imports_content" ON "imports" USING btree ("business_id","content_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "members_telegram_user" ON "members" USING btree ("business_id","telegram_user_id");--> statement-breakpoint
CREATE INDEX "outbox_waiting" ON "outbox" USING btree ("business_id","created_at") WHERE sent_at is null and dropped_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "purchases_natural_key" ON "purchases" USING btree ("business_id","natural_key");--> statement-breakpoint
CREATE INDEX "purchases_customer_day" ON "purchases" USING btree ("business_id","customer_id","day");--> statement-breakpoint
CREATE INDEX "purchases_import" ON "purchases" USING btree ("business_id","import_id");--> statement-breakpoint
CREATE INDEX "rhythms_overdue" ON "rhythms" USING btree ("business_id","overdue_on") WHERE not is_departed;--> statement-breakpoint
CREATE INDEX "rhythms_lost" ON "rhythms" USING btree ("business_id","lost_on") WHERE not is_departed;--> statement-breakpoint
CREATE INDEX "updates_waiting" ON "updates" USING btree ("bot_id","update_id") WHERE handled_at is null;--> statement-breakpoint
CREATE INDEX "updates_handled" ON "updates" USING btree ("handled_at");--> statement-breakpoint
CREATE POLICY "businesses_within_business" ON "businesses" AS PERMISSIVE FOR ALL TO public USING (business_id = any (array[current_setting('app.business_id')::bigint])) WITH CHECK (business_id = any (array[current_setting('app.business_id')::bigint]));--> statement-breakpoint
CREATE POLICY "call_list_entries_within_business" ON "call_list_entries" AS PERMISSIVE FOR ALL TO public USING (business_id = any (array[current_setting('app.business_id')::bigint])) WITH CHECK (business_id = any (array[current_setting('app.business_id')::bigint]));--> statement-breakpoint
CREATE POLICY "contacts_within_business" ON "contacts" AS PERMISSIVE FOR ALL TO public USING (business_id = any (array[current_setting('app.business_id')::bigint])) WITH CHECK (business_id = any (array[current_setting('app.business_id')::bigint]));--> statement-breakpoint
CREATE POLICY "conversations_within_business" ON "conversations" AS PERMISSIVE FOR ALL TO public USING (business_id = any (array[current_setting('app.business_id')::bigint])) WITH CHECK (business_id = any (array[current_setting('app.business_id')::bigint]));--> statement-breakpoint
CREATE POLICY "customers_within_business" ON "customers" AS PERMISSIVE FOR ALL TO public USING (business_id = any (array[current_setting('app.business_id')::bigint])) WITH CHECK (business_id = any (array[current_setting('app.business_id')::bigint]));--> statement-breakpoint
CREATE POLICY "departures_within_business" ON "departures" AS PERMISSIVE FOR ALL TO public USING (business_id = any (array[current_setting('app.business_id')::bigint])) WITH CHECK (business_id = any (array[current_setting('app.business_id')::bigint]));--> statement-breakpoint
CREATE POLICY "fits_within_business" ON "fits" AS PERMISSIVE FOR ALL TO public USING (business_id = any (array[current_setting('app.business_id')::bigint])) WITH CHECK (business_id = any (array[current_setting('app.business_id')::bigint]));--> statement-breakpoint
CREATE POLICY "identities_within_business" ON "identities" AS PERMISSIVE FOR ALL TO public USING (business_id = any (array[current_setting('app.business_id')::bigint])) WITH CHECK (business_id = any (array[current_setting('app.business_id')::bigint]));--> statement-breakpoint
CREATE POLICY "imports_within_business" ON "imports" AS PERMISSIVE FOR ALL TO public USING (business_id = any (array[current_setting('app.business_id')::bigint])) WITH CHECK (business_id = any (array[current_setting('app.business_id')::bigint]));--> statement-breakpoint
CREATE POLICY "invitations_within_business" ON "invitations" AS PERMISSIVE FOR ALL TO public USING (business_id = any (array[current_setting('app.business_id')::bigint])) WITH CHECK (business_id = any (array[current_setting('app.business_id')::bigint]));--> statement-breakpoint
CREATE POLICY "items_within_business" ON "items" AS PERMISSIVE FOR ALL TO public USING (business_id = any (array[current_setting('app.business_id')::bigint])) WITH CHECK (business_id = any (array[current_setting('app.business_id')::bigint]));--> statement-breakpoint
CREATE POLICY "members_within_business" ON "members" AS PERMISSIVE FOR ALL TO public USING (business_id = any (array[current_setting('app.business_id')::bigint])) WITH CHECK (business_id = any (array[current_setting('app.business_id')::bigint]));--> statement-breakpoint
CREATE POLICY "outbox_within_business" ON "outbox" AS PERMISSIVE FOR ALL TO public USING (business_id = any (array[current_setting('app.business_id')::bigint])) WITH CHECK (business_id = any (array[current_setting('app.business_id')::bigint]));--> statement-breakpoint
CREATE POLICY "purchases_within_business" ON "purchases" AS PERMISSIVE FOR ALL TO public USING (business_id = any (array[current_setting('app.business_id')::bigint])) WITH CHECK (business_id = any (array[current_setting('app.business_id')::bigint]));--> statement-breakpoint
CREATE POLICY "reasons_within_business" ON "reasons" AS PERMISSIVE FOR ALL TO public USING (business_id = any (array[current_setting('app.business_id')::bigint])) WITH CHECK (business_id = any (array[current_setting('app.business_id')::bigint]));--> statement-breakpoint
CREATE POLICY "rhythms_within_business" ON "rhythms" AS PERMISSIVE FOR ALL TO public USING (business_id = any (array[current_setting('app.business_id')::bigint])) WITH CHECK (business_id = any (array[current_setting('app.business_id')::bigint]));
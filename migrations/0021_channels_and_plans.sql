ALTER TABLE "contacts" ADD COLUMN "channel" text DEFAULT 'call' NOT NULL;--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "plan_offer" text;--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "plan_member_id" bigint;
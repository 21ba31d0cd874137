ALTER TABLE "outbox" ADD COLUMN "kind" text DEFAULT 'alert' NOT NULL;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "payload" jsonb DEFAULT '{}'::jsonb NOT NULL;
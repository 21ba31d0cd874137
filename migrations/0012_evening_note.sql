ALTER TABLE "businesses" ADD COLUMN "when_nobody" text DEFAULT 'line' NOT NULL;--> statement-breakpoint
ALTER TABLE "businesses" ADD COLUMN "evening_note_at" text;--> statement-breakpoint
CREATE INDEX "outbox_returns" ON "outbox" USING btree ("business_id","day") WHERE kind = 'return';
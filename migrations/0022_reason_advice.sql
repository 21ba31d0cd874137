ALTER TABLE "reasons" ADD COLUMN "first_words" text;--> statement-breakpoint
ALTER TABLE "reasons" ADD COLUMN "offer" text;
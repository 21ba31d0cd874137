ALTER TABLE "purchases" DROP CONSTRAINT "purchases_customer_fk";
--> statement-breakpoint
ALTER TABLE "purchases" DROP CONSTRAINT "purchases_import_fk";
--> statement-breakpoint
ALTER TABLE "fits" ADD COLUMN "abc_lines" jsonb;
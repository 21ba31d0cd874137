CREATE TABLE "groups" (
	"chat_id" bigint PRIMARY KEY NOT NULL,
	"business_id" bigint NOT NULL,
	"title" text NOT NULL,
	"linked_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "outbox" ALTER COLUMN "member_id" DROP NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "groups_business" ON "groups" USING btree ("business_id");
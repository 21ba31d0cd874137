import type { Review } from "../../flows/flows.ts";
import { paragraphs, shorten } from "../../texts/html.ts";
import { shortFileName } from "./file-name.ts";
import { leftOutCounts } from "./left-out.ts";
import type { Message } from "./message.ts";
import type { View } from "./view.ts";

type Refusal = Extract<Review, { type: "refused" }>["refusal"];

const COLUMNS_LENGTH = 600;

/** Why a file was turned away, what was seen in it, and what to send instead. */
export function refusalMessage(fileName: string, refusal: Refusal, { texts }: View): Message {
  return {
    text: paragraphs(
      texts.salesFile.title({ file: shortFileName(fileName) }),
      texts.refusals[refusal.why],
      seen(refusal, { texts }),
    ),
  };
}

function seen({ why, details }: Refusal, view: Pick<View, "texts">): string | null {
  if (!details) return null;
  if (why === "no_rows") return leftOutCounts(details, view);
  const columns = shorten(details["columns"] ?? "", COLUMNS_LENGTH);
  return columns === "" ? null : view.texts.salesFile.foundColumns({ columns });
}

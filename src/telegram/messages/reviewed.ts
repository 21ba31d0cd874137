import { localDay } from "../../flows/local-time.ts";
import type { Review } from "../../flows/answers/files.ts";
import { html } from "../../texts/html.ts";
import { shortFileName } from "./file-name.ts";
import type { Message } from "./message.ts";
import { refusalMessage } from "./refusal.ts";
import { reviewMessage } from "./review.ts";
import { dayIn, type View } from "./view.ts";

/** What came of reading a file: what it holds, that it is known already, or why it is no sales file. */
export function reviewedMessage(review: Review, fileName: string, view: View): Message {
  switch (review.type) {
    case "review":
      return reviewMessage({ ...review, fileName }, view);
    case "known":
      return knownMessage(review, view);
    case "gone":
      return { text: html`${view.texts.salesFile.gone}` };
    default:
      return refusalMessage(fileName, review, view);
  }
}

function knownMessage(
  { fileName, importedAt }: Extract<Review, { type: "known" }>,
  view: View,
): Message {
  const day = dayIn(view, localDay(importedAt, view.business.timeZone));
  const known = view.texts.salesFile.known({ file: shortFileName(fileName), day });
  return { text: known };
}

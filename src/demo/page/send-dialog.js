// @ts-check
import { element, icon } from "./element.js";
import { openDialog } from "./notices.js";

/** @typedef {{ caption: string, asPhoto: boolean }} HowToSend */

const MOST_PHOTO_BYTES = 10 * 1024 * 1024;
const MOST_CAPTION = 1024;

/**
 * Shows a file before it is sent, to be sent with a caption, as a photo where it can be one; null
 * when it is not to be sent after all.
 *
 * @param {File} file
 * @param {import("./texts.js").PageTexts} texts
 * @param {import("./dates.js").ChatFormat} format
 * @returns {Promise<HowToSend | null>}
 */
export async function askHowToSend(file, texts, format) {
  const canBePhoto = /^image\/(png|jpeg|webp)$/.test(file.type) && file.size <= MOST_PHOTO_BYTES;
  const asPhoto = element("input", { type: "checkbox", checked: canBePhoto });
  const caption = element("input", {
    type: "text",
    class: "caption",
    maxlength: MOST_CAPTION,
    placeholder: texts.caption,
    "aria-label": texts.caption,
  });
  const title = element("h2", {}, texts.sendFile);
  const photoLine = element("label", { class: "as-photo" }, asPhoto, texts.asPhoto);
  const lines = [title, face(file, format), ...(canBePhoto ? [photoLine] : []), caption];
  const isAgreed = await openDialog(lines, [texts.send, texts.cancel], caption);
  return isAgreed
    ? { caption: caption.value.trim(), asPhoto: canBePhoto && asPhoto.checked }
    : null;
}

/**
 * @param {File} file
 * @param {import("./dates.js").ChatFormat} format
 */
function face(file, format) {
  const name = element("span", { class: "file-name" }, file.name);
  const size = element("span", { class: "file-size" }, format.size(file.size));
  const mark = element("span", { class: "file-mark" }, icon("file"));
  return element(
    "div",
    { class: "file" },
    mark,
    element("span", { class: "file-lines" }, name, size),
  );
}

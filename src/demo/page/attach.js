// @ts-check
import { byId, element, icon } from "./element.js";
import { toast } from "./notices.js";

const MOST_BYTES = 50 * 1024 * 1024;
const MOST_PHOTO_BYTES = 10 * 1024 * 1024;
const MOST_CAPTION = 1024;

/**
 * Files by the paperclip, dropped or pasted: shown first, then sent.
 *
 * @param {() => import("./texts.js").PageTexts} texts
 * @param {() => import("./dates.js").ChatFormat} format
 * @param {(file: File, caption: string, asPhoto: boolean) => Promise<void>} send
 */
export function attach(texts, format, send) {
  const picker = byId("file", HTMLInputElement);
  const chat = byId("chat", HTMLElement);

  /** @param {Iterable<File>} files */
  async function offer(files) {
    for (const file of files) {
      if (file.size === 0) toast(texts().refused.empty);
      else if (file.size > MOST_BYTES) toast(texts().refused.tooLarge);
      else await confirm(file);
    }
  }

  /** @param {File} file */
  async function confirm(file) {
    const canBePhoto = /^image\/(png|jpeg|webp)$/.test(file.type) && file.size <= MOST_PHOTO_BYTES;
    const asPhoto = element("input", { type: "checkbox", checked: canBePhoto });
    const caption = element("input", {
      type: "text",
      class: "caption",
      maxlength: MOST_CAPTION,
      placeholder: texts().caption,
      "aria-label": texts().caption,
    });
    const photoLine = element("label", { class: "as-photo" }, asPhoto, texts().asPhoto);
    const agreed = await sendDialog(
      texts(),
      face(file, format()),
      canBePhoto ? photoLine : null,
      caption,
    );
    if (agreed) await send(file, caption.value.trim(), canBePhoto && asPhoto.checked);
  }

  byId("attach", HTMLButtonElement).addEventListener("click", () => picker.click());
  picker.addEventListener("change", () => {
    const chosen = [...(picker.files ?? [])];
    picker.value = "";
    void offer(chosen);
  });

  chat.addEventListener("dragover", (event) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    chat.classList.add("dropping");
  });
  chat.addEventListener("dragleave", (event) => {
    const isInside = event.relatedTarget instanceof Node && chat.contains(event.relatedTarget);
    if (!isInside) chat.classList.remove("dropping");
  });
  chat.addEventListener("drop", (event) => {
    event.preventDefault();
    chat.classList.remove("dropping");
    void offer([...(event.dataTransfer?.files ?? [])]);
  });
  document.addEventListener("paste", (event) => {
    const pasted = [...(event.clipboardData?.files ?? [])];
    if (pasted.length > 0) event.preventDefault();
    void offer(pasted);
  });

  return { open: () => picker.click() };
}

/**
 * @param {File} file
 * @param {import("./dates.js").ChatFormat} format
 */
function face(file, format) {
  const lines = element(
    "span",
    { class: "file-lines" },
    element("span", { class: "file-name" }, file.name),
    element("span", { class: "file-size" }, format.size(file.size)),
  );
  const mark = element("span", { class: "file-mark" }, icon("file"));
  return element("div", { class: "file" }, mark, lines);
}

/**
 * @param {import("./texts.js").PageTexts} texts
 * @param {...(HTMLElement | null)} lines
 * @returns {Promise<boolean>}
 */
function sendDialog(texts, ...lines) {
  const buttons = element(
    "div",
    { class: "dialog-buttons" },
    element("button", { class: "plain", value: "no", formnovalidate: true }, texts.cancel),
    element("button", { class: "primary", value: "yes" }, texts.send),
  );
  const form = element(
    "form",
    { method: "dialog" },
    element("h2", {}, texts.sendFile),
    ...lines,
    buttons,
  );
  const dialog = element("dialog", { class: "dialog" }, form);
  form.addEventListener("keydown", (event) => {
    // A form's first button is what Enter means to a browser; here it has to mean sending.
    if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    dialog.close("yes");
  });
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === "yes");
    });
  });
}

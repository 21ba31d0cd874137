// @ts-check
import { byId, element } from "./element.js";

const SHOWN_MS = 3200;

/**
 * A line over the chat that goes by itself.
 *
 * @param {string} text
 */
export function toast(text) {
  const made = element("div", { class: "toast" }, text);
  byId("toasts", HTMLElement).replaceChildren(made);
  setTimeout(() => made.remove(), SHOWN_MS);
}

/**
 * A question that stands until it is answered.
 *
 * @param {string} text
 * @param {readonly string[]} labels as for {@link openDialog}
 */
export function ask(text, labels) {
  return openDialog([element("p", {}, text)], labels);
}

/**
 * A window over the page; true when it was agreed to, false when it was dismissed.
 *
 * @param {readonly HTMLElement[]} lines
 * @param {readonly string[]} labels of its buttons: the first agrees, the second, if any, does not
 * @param {HTMLElement} [first] where one begins; on the first button otherwise
 * @returns {Promise<boolean>}
 */
export function openDialog(lines, labels, first) {
  const buttons = labels.map((label, index) =>
    index === 0
      ? element("button", { value: "yes", class: "primary" }, label)
      : element("button", { value: "no", class: "plain", type: "button" }, label),
  );
  const row = element("div", { class: "dialog-buttons" }, ...buttons.toReversed());
  const form = element("form", { method: "dialog" }, ...lines, row);
  const dialog = element("dialog", { class: "dialog" }, form);
  // Only the button that agrees submits, so that Enter in a field means it.
  buttons[1]?.addEventListener("click", () => dialog.close("no"));
  document.body.append(dialog);
  dialog.showModal();
  (first ?? buttons[0])?.focus();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === "yes");
    });
  });
}

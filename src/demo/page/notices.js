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
 * A box that stands until it is answered; true for its first button, false when it was dismissed.
 *
 * @param {string} text
 * @param {string[]} buttons the first confirms, the second, if any, dismisses
 * @returns {Promise<boolean>}
 */
export function ask(text, buttons) {
  const keys = buttons.map((label, index) =>
    element(
      "button",
      { value: index === 0 ? "yes" : "no", class: index === 0 ? "primary" : "plain" },
      label,
    ),
  );
  const form = element("form", { method: "dialog" }, element("p", {}, text));
  form.append(element("div", { class: "dialog-buttons" }, ...keys.toReversed()));
  const dialog = element("dialog", { class: "dialog" }, form);
  document.body.append(dialog);
  dialog.showModal();
  keys[0]?.focus();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === "yes");
    });
  });
}

// @ts-check
import { midnight } from "./dates.js";
import { byId, element } from "./element.js";
import { isMine, messageNode } from "./message.js";
import { ChatScroll } from "./scroll.js";

/** @typedef {import("../chat-wire.ts").ChatMessage} ChatMessage */
/** @typedef {{ message: ChatMessage, node: HTMLElement }} Shown */

/** How long a chat just opened keeps from being read aloud, in milliseconds. */
const SILENT_MS = 500;
const POINTING_MS = 2600;

/** The messages on the screen, kept as the server has them: by day, newest at the foot. */
export class ChatView {
  #list = byId("messages", HTMLElement);
  #scroll = new ChatScroll();
  /** @type {Map<number, Shown>} */
  #shown = new Map();
  #context;

  /** @param {() => import("./message.js").MessageContext} context */
  constructor(context) {
    this.#context = context;
  }

  /** @param {number} id */
  find(id) {
    return this.#shown.get(id)?.message;
  }

  isEmpty() {
    return this.#shown.size === 0;
  }

  scrollToEnd() {
    this.#scroll.toEnd();
  }

  /**
   * All messages at once: on opening, and after a connection was lost.
   *
   * @param {readonly ChatMessage[]} messages
   */
  showAll(messages) {
    // Nobody wants a chat read aloud from its beginning: only what comes from now on.
    this.#list.setAttribute("aria-live", "off");
    this.#shown.clear();
    this.#list.replaceChildren();
    for (const message of messages) this.#add(message);
    this.#scroll.toEnd("instant");
    setTimeout(() => this.#list.setAttribute("aria-live", "polite"), SILENT_MS);
  }

  /**
   * A message that is new, or has become another.
   *
   * @param {ChatMessage} message
   */
  show(message) {
    const old = this.#shown.get(message.id);
    if (old !== undefined) {
      this.#replace(old, message);
      this.#scroll.follow();
    } else {
      this.#add(message);
      if (isMine(message)) this.#scroll.toEnd();
      else this.#scroll.noteNew();
    }
  }

  /** @param {number} id */
  remove(id) {
    const section = this.#shown.get(id)?.node.parentElement;
    this.#shown.get(id)?.node.remove();
    this.#shown.delete(id);
    if (section?.querySelector(".message") === null) section.remove();
  }

  /** Draws the eye to the newest buttons; false when no message has any. */
  pointAtButtons() {
    const keyboard = [...this.#list.querySelectorAll(".keyboard")].at(-1);
    if (keyboard === undefined) return false;
    keyboard.scrollIntoView({ block: "center", behavior: "smooth" });
    keyboard.classList.add("pointed-at");
    setTimeout(() => keyboard.classList.remove("pointed-at"), POINTING_MS);
    return true;
  }

  /** @param {ChatMessage} message */
  #add(message) {
    const node = messageNode(message, this.#context());
    this.#dayOf(message).append(node);
    this.#shown.set(message.id, { message, node });
  }

  /** @param {ChatMessage} message */
  #dayOf(message) {
    const day = String(midnight(message.date));
    const last = this.#list.lastElementChild;
    if (last instanceof HTMLElement && last.dataset["day"] === day) return last;
    const label = element("h2", { class: "day" }, this.#context().format.day(message.date));
    const section = element("section", { "data-day": day }, label);
    this.#list.append(section);
    return section;
  }

  /**
   * Puts the new face where the old one stood; whoever was on its buttons by keyboard stays there.
   *
   * @param {Shown} old
   * @param {ChatMessage} message
   */
  #replace(old, message) {
    const hadFocus = old.node.contains(document.activeElement);
    const node = messageNode(message, this.#context());
    old.node.replaceWith(node);
    this.#shown.set(message.id, { message, node });
    if (hadFocus) (node.querySelector("button") ?? node).focus({ preventScroll: true });
  }
}

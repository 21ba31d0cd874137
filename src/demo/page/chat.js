// @ts-check
import { midnight } from "./dates.js";
import { byId, element } from "./element.js";
import { isMine, messageNode } from "./message.js";

/** @typedef {import("../chat-wire.ts").ChatMessage} ChatMessage */

/** How near the end still counts as being there, in pixels. */
const NEAR_THE_END = 80;

/**
 * The messages on the screen, kept as the server has them: by day, newest at the foot.
 *
 * @param {() => import("./message.js").MessageContext} context
 */
export function chatView(context) {
  const scroller = byId("scroller", HTMLElement);
  const list = byId("messages", HTMLElement);
  const toEnd = byId("to-end", HTMLButtonElement);
  const unreadBadge = byId("unread", HTMLElement);
  /** @type {Map<number, { message: ChatMessage, node: HTMLElement }>} */
  const shown = new Map();
  let unread = 0;
  /** Whether the newest message is followed: until one scrolls up, and again from the end on. */
  let sticks = true;
  let lastTop = 0;

  /** @param {ScrollBehavior} [behavior] */
  function scrollToEnd(behavior = "smooth") {
    sticks = true;
    scroller.scrollTo({ top: scroller.scrollHeight, behavior });
    showPlace();
  }

  function showPlace() {
    toEnd.hidden = sticks;
    if (sticks) setUnread(0);
  }

  /** @param {number} count */
  function setUnread(count) {
    unread = count;
    unreadBadge.textContent = count > 0 ? String(count) : "";
    unreadBadge.hidden = count === 0;
  }

  /** @param {ChatMessage} message */
  function add(message) {
    const node = messageNode(message, context());
    dayOf(message).append(node);
    shown.set(message.id, { message, node });
  }

  /** @param {ChatMessage} message */
  function dayOf(message) {
    const day = String(midnight(message.date));
    const last = list.lastElementChild;
    if (last instanceof HTMLElement && last.dataset["day"] === day) return last;
    const label = element("h2", { class: "day" }, context().format.day(message.date));
    const section = element("section", { "data-day": day }, label);
    list.append(section);
    return section;
  }

  /**
   * Puts the new face where the old one stood; whoever was on its buttons by keyboard stays there.
   *
   * @param {{ message: ChatMessage, node: HTMLElement }} old
   * @param {ChatMessage} message
   */
  function replace(old, message) {
    const hadFocus = old.node.contains(document.activeElement);
    const node = messageNode(message, context());
    old.node.replaceWith(node);
    shown.set(message.id, { message, node });
    if (hadFocus) (node.querySelector("button") ?? node).focus({ preventScroll: true });
  }

  scroller.addEventListener("scroll", () => {
    const { scrollTop, scrollHeight, clientHeight } = scroller;
    if (scrollHeight - scrollTop - clientHeight < NEAR_THE_END) sticks = true;
    else if (scrollTop < lastTop) sticks = false;
    lastTop = scrollTop;
    showPlace();
  });
  toEnd.addEventListener("click", () => scrollToEnd());
  // Neither a picture that grows nor a composer that does may push the end out of sight.
  const keepPlace = new ResizeObserver(() => sticks && scrollToEnd("instant"));
  keepPlace.observe(list);
  keepPlace.observe(scroller);

  return {
    scrollToEnd,

    /** @param {number} id */
    find: (id) => shown.get(id)?.message,

    isEmpty: () => shown.size === 0,

    /**
     * All messages at once: on opening, and after a connection was lost.
     *
     * @param {readonly ChatMessage[]} messages
     */
    showAll(messages) {
      // Nobody wants a chat read aloud from its beginning: only what comes from now on.
      list.setAttribute("aria-live", "off");
      shown.clear();
      list.replaceChildren();
      for (const message of messages) add(message);
      scrollToEnd("instant");
      setTimeout(() => list.setAttribute("aria-live", "polite"), 500);
    },

    /** @param {ChatMessage} message */
    show(message) {
      const old = shown.get(message.id);
      if (old === undefined) add(message);
      else replace(old, message);
      if (sticks || (isMine(message) && old === undefined)) scrollToEnd();
      else if (old === undefined) setUnread(unread + 1);
    },

    /** @param {number} id */
    remove(id) {
      const section = shown.get(id)?.node.parentElement;
      shown.get(id)?.node.remove();
      shown.delete(id);
      if (section?.querySelector(".message") === null) section.remove();
    },

    /** Draws the eye to the newest buttons; false when no message has any. */
    pointAtButtons() {
      const keyboard = [...list.querySelectorAll(".keyboard")].at(-1);
      if (keyboard === undefined) return false;
      keyboard.scrollIntoView({ block: "center", behavior: "smooth" });
      keyboard.classList.add("pointed-at");
      setTimeout(() => keyboard.classList.remove("pointed-at"), 2600);
      return true;
    },
  };
}

// @ts-check
import { byId } from "./element.js";

/** How near the end still counts as being there, in pixels. */
const NEAR_THE_END = 80;

/** Where in the chat one is, and how many messages came meanwhile below. */
export class ChatScroll {
  #scroller = byId("scroller", HTMLElement);
  #button = byId("to-end", HTMLButtonElement);
  #badge = byId("unread", HTMLElement);
  #unread = 0;
  /** Whether the newest message is followed: until one scrolls up, and again from the end on. */
  #sticks = true;
  #lastTop = 0;

  constructor() {
    this.#scroller.addEventListener("scroll", () => this.#onScroll());
    this.#button.addEventListener("click", () => this.toEnd());
    // Neither a picture that grows nor a composer that does may push the end out of sight.
    const keepPlace = new ResizeObserver(() => this.follow("instant"));
    keepPlace.observe(byId("messages", HTMLElement));
    keepPlace.observe(this.#scroller);
  }

  /** @param {ScrollBehavior} [behavior] */
  toEnd(behavior = "smooth") {
    this.#sticks = true;
    this.#scroller.scrollTo({ top: this.#scroller.scrollHeight, behavior });
    this.#showPlace();
  }

  /**
   * Stays at the end, for whoever is there.
   *
   * @param {ScrollBehavior} [behavior]
   */
  follow(behavior) {
    if (this.#sticks) this.toEnd(behavior);
  }

  /** A message came: it is shown, or counted for whoever reads further up. */
  noteNew() {
    this.#unread += 1;
    this.#showPlace();
    this.follow();
  }

  #onScroll() {
    const { scrollTop, scrollHeight, clientHeight } = this.#scroller;
    if (scrollHeight - scrollTop - clientHeight < NEAR_THE_END) this.#sticks = true;
    else if (scrollTop < this.#lastTop) this.#sticks = false;
    this.#lastTop = scrollTop;
    this.#showPlace();
  }

  #showPlace() {
    if (this.#sticks) this.#unread = 0;
    this.#button.hidden = this.#sticks;
    this.#badge.hidden = this.#unread === 0;
    this.#badge.textContent = String(this.#unread);
  }
}

// @ts-check
import { byId, element } from "./element.js";

/** @typedef {import("../chat-wire.ts").ShownCommand} ShownCommand */

/** The bot's commands over the composer: all by the menu button, or those that begin as typed. */
export class CommandMenu {
  #box = byId("commands", HTMLElement);
  #opener = byId("menu", HTMLButtonElement);
  #input = byId("text", HTMLTextAreaElement);
  /** @type {readonly ShownCommand[]} */
  #commands = [];
  /** @type {readonly ShownCommand[]} */
  #offered = [];
  #marked = 0;
  #choose;

  /** @param {(command: string) => void} choose */
  constructor(choose) {
    this.#choose = choose;
    this.#opener.addEventListener("click", () => {
      this.#offer(this.#box.hidden ? this.#commands : []);
      this.#input.focus();
    });
    this.#input.addEventListener("blur", ({ relatedTarget }) => {
      if (relatedTarget !== this.#opener) this.#offer([]);
    });
    document.addEventListener("keydown", ({ key }) => {
      if (key === "Escape") this.#offer([]);
    });
  }

  /** @param {readonly ShownCommand[]} commands */
  setCommands(commands) {
    this.#commands = commands;
    this.#opener.hidden = commands.length === 0;
  }

  /** @param {string} typed */
  filter(typed) {
    const begun = /^\/(\w*)$/.exec(typed)?.[1]?.toLowerCase();
    const isOffered = (/** @type {ShownCommand} */ { command }) =>
      begun !== undefined && command.startsWith(begun);
    this.#offer(this.#commands.filter(isOffered));
  }

  /**
   * Gives a key to the open menu: whether it moved in it, chose from it, or has no use for the key.
   *
   * @param {string} key
   * @returns {"moved" | "chosen" | "unused"}
   */
  press(key) {
    const count = this.#offered.length;
    if (count === 0) return "unused";
    if (key === "ArrowDown") this.#mark((this.#marked + 1) % count);
    else if (key === "ArrowUp") this.#mark((this.#marked + count - 1) % count);
    else if (key !== "Enter" && key !== "Tab") return "unused";
    if (key.startsWith("Arrow")) return "moved";
    this.#pick(this.#marked);
    return "chosen";
  }

  /** @param {readonly ShownCommand[]} commands */
  #offer(commands) {
    this.#offered = commands;
    this.#box.hidden = commands.length === 0;
    this.#opener.setAttribute("aria-expanded", String(!this.#box.hidden));
    this.#box.replaceChildren(...commands.map((command, index) => this.#line(command, index)));
    this.#mark(0);
  }

  /**
   * @param {ShownCommand} command
   * @param {number} index
   */
  #line({ command, description }, index) {
    const attributes = {
      role: "option",
      id: `command-${index}`,
      class: "command",
      // Before the input loses its focus, which would close the menu.
      mousedown: (/** @type {MouseEvent} */ event) => event.preventDefault(),
      click: () => this.#pick(index),
    };
    const words = [element("b", {}, `/${command}`), element("span", {}, description)];
    return element("div", attributes, ...words);
  }

  /** @param {number} index */
  #mark(index) {
    this.#marked = index;
    for (const [i, option] of [...this.#box.children].entries()) {
      option.setAttribute("aria-selected", String(i === index));
      if (i === index) option.scrollIntoView({ block: "nearest" });
    }
    if (this.#box.hidden) this.#input.removeAttribute("aria-activedescendant");
    else this.#input.setAttribute("aria-activedescendant", `command-${index}`);
  }

  /** @param {number} index */
  #pick(index) {
    const chosen = this.#offered[index];
    this.#offer([]);
    if (chosen !== undefined) this.#choose(`/${chosen.command}`);
  }
}

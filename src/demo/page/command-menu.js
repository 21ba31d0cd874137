// @ts-check
import { byId, element } from "./element.js";

/** @typedef {import("../chat-wire.ts").ShownCommand} ShownCommand */

/**
 * The bot's commands over the composer: all by the menu button, or those that begin as typed.
 *
 * @param {(command: string) => void} choose
 */
export function commandMenu(choose) {
  const box = byId("commands", HTMLElement);
  const opener = byId("menu", HTMLButtonElement);
  const input = byId("text", HTMLTextAreaElement);
  /** @type {readonly ShownCommand[]} */
  let commands = [];
  /** @type {readonly ShownCommand[]} */
  let offered = [];
  let marked = 0;

  /** @param {readonly ShownCommand[]} some */
  function show(some) {
    offered = some;
    box.hidden = some.length === 0;
    opener.setAttribute("aria-expanded", String(!box.hidden));
    box.replaceChildren(...some.map((command, index) => line(command, index)));
    mark(0);
  }

  /**
   * @param {ShownCommand} command
   * @param {number} index
   */
  function line({ command, description }, index) {
    return element(
      "div",
      {
        role: "option",
        id: `command-${index}`,
        class: "command",
        // Before the input loses its focus, which would close the menu.
        mousedown: (event) => event.preventDefault(),
        click: () => pick(index),
      },
      element("b", {}, `/${command}`),
      element("span", {}, description),
    );
  }

  /** @param {number} index */
  function mark(index) {
    marked = index;
    for (const [i, option] of [...box.children].entries()) {
      option.setAttribute("aria-selected", String(i === index));
      if (i === index) option.scrollIntoView({ block: "nearest" });
    }
    if (box.hidden) input.removeAttribute("aria-activedescendant");
    else input.setAttribute("aria-activedescendant", `command-${index}`);
  }

  /** @param {number} index */
  function pick(index) {
    const chosen = offered[index];
    show([]);
    if (chosen !== undefined) choose(`/${chosen.command}`);
  }

  opener.addEventListener("click", () => {
    show(box.hidden ? commands : []);
    input.focus();
  });
  input.addEventListener("blur", ({ relatedTarget }) => {
    if (relatedTarget !== opener) show([]);
  });
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") show([]);
  });

  return {
    /** @param {readonly ShownCommand[]} some */
    setCommands(some) {
      commands = some;
      opener.hidden = some.length === 0;
    },

    /** @param {string} typed */
    filter(typed) {
      const begun = /^\/(\w*)$/.exec(typed)?.[1]?.toLowerCase();
      show(begun === undefined ? [] : commands.filter(({ command }) => command.startsWith(begun)));
    },

    /**
     * Gives a key to the open menu; true when the menu took it.
     *
     * @param {string} key
     */
    takes(key) {
      if (box.hidden) return false;
      if (key === "ArrowDown") mark((marked + 1) % offered.length);
      else if (key === "ArrowUp") mark((marked + offered.length - 1) % offered.length);
      else if (key === "Enter" || key === "Tab") pick(marked);
      else return false;
      return true;
    },
  };
}

// @ts-check
import { byId } from "./element.js";
import { commandMenu } from "./command-menu.js";

/**
 * The line at the foot: writing, the menu of commands, and the button that opens a first talk.
 *
 * @param {(text: string) => Promise<void>} say
 */
export function composer(say) {
  const form = byId("composer", HTMLFormElement);
  const input = byId("text", HTMLTextAreaElement);
  const send = byId("send", HTMLButtonElement);
  const start = byId("start", HTMLButtonElement);
  const menu = commandMenu((command) => void say(command));

  function fit() {
    input.style.height = "auto";
    input.style.height = `${input.scrollHeight}px`;
    send.disabled = input.value.trim() === "";
  }

  function submit() {
    const text = input.value.trim();
    if (text === "") return;
    input.value = "";
    fit();
    menu.filter("");
    void say(text);
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
    input.focus();
  });
  input.addEventListener("input", () => {
    fit();
    menu.filter(input.value);
  });
  input.addEventListener("keydown", (event) => {
    // Enter also ends a word in an input method; that one is not for sending.
    if (event.isComposing || event.shiftKey) return;
    const wasTyped = menu.takes(event.key);
    if (wasTyped && event.key !== "ArrowDown" && event.key !== "ArrowUp") clear();
    if (!wasTyped && event.key === "Enter") submit();
    if (wasTyped || event.key === "Enter") event.preventDefault();
  });
  start.addEventListener("click", () => {
    void say("/start");
    input.focus();
  });

  function clear() {
    input.value = "";
    fit();
  }

  fit();
  return {
    /** @param {readonly import("../chat-wire.ts").ShownCommand[]} commands */
    setCommands: (commands) => menu.setCommands(commands),

    /** @param {boolean} isEmpty whether the chat has no message yet, and so begins with Start */
    setEmpty(isEmpty) {
      form.hidden = isEmpty;
      start.hidden = !isEmpty;
      fit();
    },

    /**
     * Gives words back that could not be sent, unless others were begun.
     *
     * @param {string} text
     */
    giveBack(text) {
      if (input.value === "") input.value = text;
      fit();
    },
  };
}

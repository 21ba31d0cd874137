// @ts-check
import { CommandMenu } from "./command-menu.js";
import { byId } from "./element.js";

/** The line at the foot: writing, the menu of commands, and the button that opens a first talk. */
export class Composer {
  #form = byId("composer", HTMLFormElement);
  #input = byId("text", HTMLTextAreaElement);
  #send = byId("send", HTMLButtonElement);
  #start = byId("start", HTMLButtonElement);
  #menu;
  #say;

  /** @param {(text: string) => Promise<void>} say */
  constructor(say) {
    this.#say = say;
    this.#menu = new CommandMenu((command) => {
      this.#setText("");
      void say(command);
    });
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit();
      this.#input.focus();
    });
    this.#input.addEventListener("input", () => {
      this.#fit();
      this.#menu.filter(this.#input.value);
    });
    this.#input.addEventListener("keydown", (event) => this.#onKey(event));
    this.#start.addEventListener("click", () => {
      void say("/start");
      this.#input.focus();
    });
  }

  /** @param {readonly import("../chat-wire.ts").ShownCommand[]} commands */
  setCommands(commands) {
    this.#menu.setCommands(commands);
  }

  /** @param {boolean} isEmpty whether the chat has no message yet, and so begins with Start */
  setEmpty(isEmpty) {
    this.#form.hidden = isEmpty;
    this.#start.hidden = !isEmpty;
    this.#fit();
  }

  /**
   * Gives words back that could not be sent, unless others were begun.
   *
   * @param {string} text
   */
  giveBack(text) {
    if (this.#input.value === "") this.#setText(text);
  }

  #submit() {
    const text = this.#input.value.trim();
    if (text === "") return;
    this.#setText("");
    this.#menu.filter("");
    void this.#say(text);
  }

  /** @param {KeyboardEvent} event */
  #onKey(event) {
    // Enter also ends a word in an input method; that one is not for sending.
    if (event.isComposing || event.shiftKey) return;
    const isUnused = this.#menu.press(event.key) === "unused";
    if (isUnused && event.key !== "Enter") return;
    event.preventDefault();
    if (isUnused) this.#submit();
  }

  /** @param {string} text */
  #setText(text) {
    this.#input.value = text;
    this.#fit();
  }

  /** Makes the field as high as what is in it. */
  #fit() {
    this.#input.style.height = "auto";
    this.#input.style.height = `${this.#input.scrollHeight}px`;
    this.#send.disabled = this.#input.value.trim() === "";
  }
}

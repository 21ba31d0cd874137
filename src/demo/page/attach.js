// @ts-check
import { byId } from "./element.js";
import { toast } from "./notices.js";
import { askHowToSend } from "./send-dialog.js";

/** @typedef {import("./send-dialog.js").HowToSend} HowToSend */

const MOST_BYTES = 50 * 1024 * 1024;

/** Files by the paperclip, dropped or pasted: shown first, then sent. */
export class Attach {
  #picker = byId("file", HTMLInputElement);
  #chat = byId("chat", HTMLElement);
  #words;
  #send;

  /**
   * @param {() => { texts: import("./texts.js").PageTexts, format: import("./dates.js").ChatFormat }} words
   * @param {(file: File, how: HowToSend) => Promise<void>} send
   */
  constructor(words, send) {
    this.#words = words;
    this.#send = send;
    byId("attach", HTMLButtonElement).addEventListener("click", () => this.open());
    this.#picker.addEventListener("change", () => {
      const chosen = [...(this.#picker.files ?? [])];
      this.#picker.value = "";
      void this.#offer(chosen);
    });
    document.addEventListener("paste", (event) => {
      const pasted = [...(event.clipboardData?.files ?? [])];
      if (pasted.length > 0) event.preventDefault();
      void this.#offer(pasted);
    });
    this.#takeDropped();
  }

  open() {
    this.#picker.click();
  }

  #takeDropped() {
    this.#chat.addEventListener("dragover", (event) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      this.#chat.classList.add("dropping");
    });
    this.#chat.addEventListener("dragleave", ({ relatedTarget }) => {
      const isInside = relatedTarget instanceof Node && this.#chat.contains(relatedTarget);
      if (!isInside) this.#chat.classList.remove("dropping");
    });
    this.#chat.addEventListener("drop", (event) => {
      event.preventDefault();
      this.#chat.classList.remove("dropping");
      void this.#offer([...(event.dataTransfer?.files ?? [])]);
    });
  }

  /** @param {readonly File[]} files */
  async #offer(files) {
    const { texts, format } = this.#words();
    for (const file of files) {
      if (file.size === 0) toast(texts.refused.empty);
      else if (file.size > MOST_BYTES) toast(texts.refused.tooLarge);
      else {
        const how = await askHowToSend(file, texts, format);
        if (how !== null) await this.#send(file, how);
      }
    }
  }
}

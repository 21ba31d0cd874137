// @ts-check
import { byId, element, icon } from "./element.js";
import { LANGUAGES } from "./language.js";

/** @typedef {import("./language.js").Language} Language */
/** @typedef {"today" | "left" | "report" | "ltv" | "file"} HintName */

/**
 * @typedef {object} PanelActions What its buttons do.
 * @property {(language: Language) => void} chooseLanguage
 * @property {(hint: HintName) => void} tryOut
 * @property {() => Promise<void>} startAfresh
 */

/** @type {readonly HintName[]} */
const HINTS = ["today", "left", "report", "ltv", "file"];
/** @type {Record<Language, string>} */
const LANGUAGE_NAMES = { en: "English", ru: "Русский", uk: "Українська" };

/**
 * What stands beside the chat: whose it is, what to try, how to have one's own. On a narrow screen
 * it is a drawer.
 */
export class Panel {
  #aside = byId("panel", HTMLElement);
  #chat = byId("chat", HTMLElement);
  #opener = byId("open-panel", HTMLButtonElement);
  #languages = byId("languages", HTMLElement);
  #afresh = byId("start-afresh", HTMLButtonElement);
  #actions;

  /** @param {PanelActions} actions */
  constructor(actions) {
    this.#actions = actions;
    for (const id of ["open-panel", "demo-chip"]) {
      byId(id, HTMLElement).addEventListener("click", () => this.#setOpen(true));
    }
    for (const id of ["close-panel", "veil"]) {
      byId(id, HTMLElement).addEventListener("click", () => this.close());
    }
    document.addEventListener("keydown", ({ key }) => key === "Escape" && this.close());
    this.#afresh.addEventListener("click", () => void actions.startAfresh());
  }

  close() {
    if (document.body.classList.contains("panel-open")) this.#setOpen(false);
  }

  /**
   * @param {Language} language
   * @param {import("./texts.js").PageTexts} texts
   */
  showWords(language, texts) {
    const { tryOut } = this.#actions;
    this.#showLanguages(language);
    const hints = HINTS.map((name) => hintLine(texts.hints[name], name, () => tryOut(name)));
    byId("hints", HTMLElement).replaceChildren(...hints);
    const steps = texts.connectSteps.map((step) => element("li", {}, ...typed(step)));
    byId("steps", HTMLElement).replaceChildren(...steps);
  }

  /** @param {string} words */
  showWho(words) {
    byId("who", HTMLElement).replaceChildren(words);
  }

  /** @param {boolean} canRestart */
  setCanRestart(canRestart) {
    this.#afresh.hidden = !canRestart;
  }

  /** @param {boolean} isOpen */
  #setOpen(isOpen) {
    document.body.classList.toggle("panel-open", isOpen);
    this.#opener.setAttribute("aria-expanded", String(isOpen));
    this.#chat.inert = isOpen;
    if (isOpen) byId("close-panel", HTMLButtonElement).focus();
    else if (this.#aside.contains(document.activeElement)) this.#opener.focus();
  }

  /** @param {Language} chosen */
  #showLanguages(chosen) {
    const { chooseLanguage } = this.#actions;
    const hadFocus = this.#languages.contains(document.activeElement);
    const buttons = LANGUAGES.map((language) => {
      const choose = () => language !== chosen && chooseLanguage(language);
      const isPressed = String(language === chosen);
      const attributes = {
        type: "button",
        lang: language,
        "aria-pressed": isPressed,
        click: choose,
      };
      return element("button", attributes, LANGUAGE_NAMES[language]);
    });
    this.#languages.replaceChildren(...buttons);
    if (hadFocus) buttons[LANGUAGES.indexOf(chosen)]?.focus();
  }
}

/**
 * @param {import("./texts.js").Hint} hint
 * @param {HintName} name
 * @param {() => void} act
 */
function hintLine({ title, detail }, name, act) {
  const mark = element("span", { class: "hint-mark" }, icon(`hint-${name}`));
  const words = [element("b", {}, title), element("span", {}, detail)];
  const lines = element("span", { class: "hint-lines" }, ...words);
  const attributes = { type: "button", class: "hint", click: act };
  return element("li", {}, element("button", attributes, mark, lines, icon("go")));
}

/**
 * What is between backticks, as something to type.
 *
 * @param {string} step
 */
function typed(step) {
  const parts = step.split("`");
  return parts.map((part, index) => (index % 2 === 1 ? element("code", {}, part) : part));
}

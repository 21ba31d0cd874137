// @ts-check
import { byId, element, icon } from "./element.js";
import { LANGUAGES } from "./language.js";

/** @typedef {import("./language.js").Language} Language */
/** @typedef {"today" | "left" | "report" | "ltv" | "file"} HintName */

/** @type {readonly HintName[]} */
const HINTS = ["today", "left", "report", "ltv", "file"];
/** @type {Record<Language, string>} */
const LANGUAGE_NAMES = { en: "English", ru: "Русский", uk: "Українська" };

/**
 * What stands beside the chat: whose it is, what to try, how to have one's own. On a narrow screen
 * it is a drawer.
 *
 * @param {object} does
 * @param {(language: Language) => void} does.chooseLanguage
 * @param {(hint: HintName) => void} does.tryOut
 * @param {() => Promise<void>} does.startAfresh
 */
export function panel({ chooseLanguage, tryOut, startAfresh }) {
  const aside = byId("panel", HTMLElement);
  const chat = byId("chat", HTMLElement);
  const opener = byId("open-panel", HTMLButtonElement);

  /** @param {boolean} isOpen */
  function setOpen(isOpen) {
    document.body.classList.toggle("panel-open", isOpen);
    opener.setAttribute("aria-expanded", String(isOpen));
    chat.inert = isOpen;
    if (isOpen) byId("close-panel", HTMLButtonElement).focus();
    else if (aside.contains(document.activeElement)) opener.focus();
  }
  const close = () => document.body.classList.contains("panel-open") && setOpen(false);

  for (const id of ["open-panel", "demo-chip"]) {
    byId(id, HTMLElement).addEventListener("click", () => setOpen(true));
  }
  for (const id of ["close-panel", "veil"]) byId(id, HTMLElement).addEventListener("click", close);
  document.addEventListener("keydown", ({ key }) => key === "Escape" && close());
  byId("start-afresh", HTMLButtonElement).addEventListener("click", () => void startAfresh());

  return {
    close,

    /**
     * @param {Language} language
     * @param {import("./texts.js").PageTexts} texts
     */
    showWords(language, texts) {
      const languages = LANGUAGES.map((each) => {
        const choose = () => each !== language && chooseLanguage(each);
        const isChosen = String(each === language);
        return element(
          "button",
          { type: "button", lang: each, "aria-pressed": isChosen, click: choose },
          LANGUAGE_NAMES[each],
        );
      });
      const focusLost = byId("languages", HTMLElement).contains(document.activeElement);
      byId("languages", HTMLElement).replaceChildren(...languages);
      if (focusLost) languages[LANGUAGES.indexOf(language)]?.focus();

      const hints = HINTS.map((name) => hintLine(name, texts.hints[name], () => tryOut(name)));
      byId("hints", HTMLElement).replaceChildren(...hints);
      const steps = texts.connectSteps.map((step) => element("li", {}, ...typed(step)));
      byId("steps", HTMLElement).replaceChildren(...steps);
    },

    /** @param {string} words */
    showWho: (words) => byId("who", HTMLElement).replaceChildren(words),

    /** @param {boolean} canRestart */
    setCanRestart(canRestart) {
      byId("start-afresh", HTMLButtonElement).hidden = !canRestart;
    },
  };
}

/**
 * @param {HintName} name
 * @param {import("./texts.js").Hint} hint
 * @param {() => void} act
 */
function hintLine(name, { title, detail }, act) {
  const mark = element("span", { class: "hint-mark" }, icon(`hint-${name}`));
  const lines = element(
    "span",
    { class: "hint-lines" },
    element("b", {}, title),
    element("span", {}, detail),
  );
  const button = element(
    "button",
    { type: "button", class: "hint", click: act },
    mark,
    lines,
    icon("go"),
  );
  return element("li", {}, button);
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

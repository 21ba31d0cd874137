// @ts-check
import { Attach } from "./attach.js";
import { ChatView } from "./chat.js";
import { Composer } from "./composer.js";
import { connect, RequestRefused } from "./connection.js";
import { chatFormat } from "./dates.js";
import { byId } from "./element.js";
import { firstLanguage, rememberLanguage } from "./language.js";
import { whereTo } from "./links.js";
import { isMine } from "./message.js";
import { ask, toast } from "./notices.js";
import { Panel } from "./panel.js";
import { pageTexts } from "./texts.js";

/** Telegram shows "typing" for five seconds unless a message comes first. */
const TYPING_MS = 5000;
/** A file from this size on takes a while. */
const SLOW_BYTES = 1_000_000;

let language = firstLanguage();
let format = chatFormat(language);
const bot = { name: "Boomerang", username: "" };
let typingUntil = 0;
let isUp = false;

const texts = () => pageTexts[language];

const chat = new ChatView(() => ({
  texts: texts(),
  format,
  botName: bot.name,
  botUsername: bot.username,
  fileAddress: connection.fileAddress,
  find: (id) => chat.find(id),
  say,
  press,
}));
const line = new Composer(say);
const files = new Attach(() => ({ texts: texts(), format }), sendFile);
const side = new Panel({ chooseLanguage, tryOut, startAfresh });

/** @type {import("./connection.js").Listener} */
const listener = {
  state(state) {
    bot.name = state.botName;
    bot.username = state.botUsername;
    byId("bot-name", HTMLElement).textContent = state.botName;
    side.showWho(texts().who(state.personName));
    side.setCanRestart(state.canRestart);
    line.setCommands(state.commands);
    chat.showAll(state.messages);
    showEmpty();
  },
  message(message) {
    if (!isMine(message)) typingUntil = 0;
    chat.show(message);
    showEmpty();
    showStatus();
  },
  deleted({ id }) {
    chat.remove(id);
    showEmpty();
  },
  commands: (commands) => line.setCommands(commands),
  typing() {
    typingUntil = Date.now() + TYPING_MS;
    showStatus();
    setTimeout(showStatus, TYPING_MS);
  },
  isUp(nowUp) {
    isUp = nowUp;
    showStatus();
  },
};

showWords();
let connection = connect(language, listener);

/** @param {string} text */
async function say(text) {
  side.close();
  chat.scrollToEnd();
  const sent = await tried(() => connection.say(text));
  if (sent === null) line.giveBack(text);
}

/**
 * @param {File} file
 * @param {import("./send-dialog.js").HowToSend} how
 */
async function sendFile(file, how) {
  side.close();
  if (file.size > SLOW_BYTES) toast(texts().sending);
  await tried(() => connection.send(file, how));
}

/**
 * @param {import("../chat-wire.ts").ChatMessage} message
 * @param {number} row
 * @param {number} column
 * @param {HTMLElement} key
 */
async function press(message, row, column, key) {
  const button = message.keyboard[row]?.[column];
  if (button === undefined || key.ariaBusy === "true") return;
  if (button.kind === "other") return toast(texts().onlyInTelegram);
  if (button.kind === "url") return follow(button.url);
  if (button.kind === "copy") {
    await navigator.clipboard.writeText(button.copy);
    return toast(texts().copied);
  }
  key.ariaBusy = "true";
  const answer = await tried(() => connection.tap(message.id, row, column));
  key.ariaBusy = "false";
  if (answer === null) return;
  if (!answer.answered) toast(texts().noAnswer);
  else if (answer.text !== "" && answer.alert) await ask(answer.text, [texts().ok]);
  else if (answer.text !== "") toast(answer.text);
}

/** @param {string} url */
function follow(url) {
  const target = whereTo(url, bot.username);
  if (target.kind === "say") void say(target.text);
  else if (target.kind === "open") window.open(target.url, "_blank", "noopener,noreferrer");
  else toast(texts().onlyInTelegram);
}

/** @param {import("./panel.js").HintName} hint */
function tryOut(hint) {
  side.close();
  if (hint === "file") files.open();
  else if (hint !== "left") void say(`/${hint}`);
  else if (!chat.pointAtButtons()) {
    toast(texts().noButtonsYet);
    void say("/today");
  }
}

async function startAfresh() {
  const agreed = await ask(texts().startAfreshAsk, [texts().startAfresh, texts().cancel]);
  if (!agreed) return;
  side.close();
  document.body.classList.add("starting-afresh");
  await tried(() => connection.restart());
  document.body.classList.remove("starting-afresh");
  reconnect();
}

/** @param {import("./language.js").Language} chosen */
function chooseLanguage(chosen) {
  language = chosen;
  format = chatFormat(language);
  rememberLanguage(language);
  showWords();
  reconnect();
}

function reconnect() {
  connection.close();
  typingUntil = 0;
  connection = connect(language, listener);
}

/**
 * Does it, or says why it did not come off.
 *
 * @template Answer
 * @param {() => Promise<Answer>} request
 * @returns {Promise<Answer | null>}
 */
async function tried(request) {
  try {
    return await request();
  } catch (error) {
    if (!(error instanceof RequestRefused)) throw error;
    toast(texts().refused[error.why]);
    return null;
  }
}

function showWords() {
  document.documentElement.lang = language;
  document.title = texts().title;
  for (const node of document.querySelectorAll("[data-text], [data-label]")) {
    if (!(node instanceof HTMLElement)) continue;
    const { text, label } = node.dataset;
    if (text !== undefined) node.textContent = wordsOf(text);
    if (label === undefined) continue;
    node.ariaLabel = wordsOf(label);
    if (node instanceof HTMLTextAreaElement) node.placeholder = wordsOf(label);
    else if (node instanceof HTMLButtonElement) node.title = wordsOf(label);
  }
  side.showWords(language, texts());
  showStatus();
}

/** @param {string} key */
function wordsOf(key) {
  const words = texts()[/** @type {keyof import("./texts.js").PageTexts} */ (key)];
  if (typeof words !== "string") throw new Error(`index.html asks for the text "${key}"`);
  return words;
}

function showEmpty() {
  const isEmpty = chat.isEmpty();
  byId("empty", HTMLElement).hidden = !isEmpty;
  line.setEmpty(isEmpty);
}

function showStatus() {
  const isTyping = Date.now() < typingUntil;
  const status = byId("status", HTMLElement);
  const words = isUp ? texts().bot : texts().connecting;
  status.textContent = isTyping ? texts().typing : words;
  status.classList.toggle("typing", isTyping);
}

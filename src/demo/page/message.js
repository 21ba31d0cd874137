// @ts-check
import { element, icon } from "./element.js";
import { richText } from "./rich-text.js";

/** @typedef {import("../chat-wire.ts").ChatMessage} ChatMessage */
/** @typedef {import("../chat-wire.ts").ChatButton} ChatButton */
/** @typedef {import("../chat-wire.ts").ChatFile} ChatFile */

/**
 * @typedef {object} MessageContext What a message needs of the chat around it.
 * @property {import("./texts.js").PageTexts} texts
 * @property {import("./dates.js").ChatFormat} format
 * @property {string} botUsername
 * @property {string} botName
 * @property {(id: string) => string} fileAddress
 * @property {(id: number) => ChatMessage | undefined} find
 * @property {(text: string) => Promise<void>} say
 * @property {(message: ChatMessage, row: number, column: number, key: HTMLElement) => Promise<void>} press
 */

/**
 * Whether the person at the page said it.
 *
 * @param {ChatMessage} message
 */
export function isMine(message) {
  return message.from === "person";
}

/**
 * One message: its bubble, and its buttons below.
 *
 * @param {ChatMessage} message
 * @param {MessageContext} context
 */
export function messageNode(message, context) {
  const node = element("article", {
    class: isMine(message) ? "message mine" : "message theirs",
    "data-id": message.id,
    tabindex: "-1",
  });
  node.append(bubble(message, context));
  if (message.keyboard.length > 0) node.append(keyboard(message, context));
  return node;
}

/**
 * @param {ChatMessage} message
 * @param {MessageContext} context
 */
function bubble(message, context) {
  const { texts, format, fileAddress } = context;
  const { photo, document: file } = message;
  const words = element("div", { class: "words" }, richText(message.html, context));
  const meta = element(
    "span",
    { class: "meta" },
    message.edited ? `${texts.edited} ` : null,
    element("time", { datetime: new Date(message.date).toISOString() }, format.time(message.date)),
    isMine(message) ? icon("sent") : null,
  );
  if (message.reactions.length > 0) {
    words.append(element("span", { class: "reactions" }, message.reactions.join(" ")));
  }
  words.append(meta);
  const author = element(
    "span",
    { class: "unseen" },
    isMine(message) ? texts.you : context.botName,
  );
  const made = element("div", { class: "bubble" }, author, answered(message, context));
  if (photo !== null) made.append(picture(photo, fileAddress(photo.id), texts));
  if (file !== null) made.append(attachment(file, fileAddress(file.id), context));
  made.append(words);
  made.classList.toggle("pictured", photo !== null);
  made.classList.toggle("wordless", message.html === "");
  return made;
}

/**
 * @param {ChatMessage} message
 * @param {MessageContext} context
 */
function answered(message, context) {
  const first = message.repliesTo === null ? undefined : context.find(message.repliesTo);
  if (first === undefined) return null;
  const words =
    richText(first.html, context).textContent || first.document?.name || context.texts.photo;
  return element(
    "div",
    { class: "answered" },
    element("b", {}, isMine(first) ? context.texts.you : context.botName),
    element("span", {}, words),
  );
}

/**
 * @param {NonNullable<ChatMessage["photo"]>} photo
 * @param {string} address
 * @param {import("./texts.js").PageTexts} texts
 */
function picture({ width, height }, address, texts) {
  const image = element("img", { src: address, alt: texts.photo, width, height });
  return element("a", { class: "picture", href: address, target: "_blank" }, image);
}

/**
 * @param {ChatFile} file
 * @param {string} address
 * @param {MessageContext} context
 */
function attachment(file, address, { texts, format }) {
  const name = element("span", { class: "file-name" }, file.name);
  const size = element("span", { class: "file-size" }, format.size(file.bytes));
  const mark = element("span", { class: "file-mark" }, icon("file"));
  const label = texts.download(file.name);
  return element(
    "a",
    { class: "file", href: address, download: file.name, "aria-label": label, title: label },
    mark,
    element("span", { class: "file-lines" }, name, size),
  );
}

/**
 * @param {ChatMessage} message
 * @param {MessageContext} context
 */
function keyboard(message, context) {
  const rows = message.keyboard.map((row, rowIndex) =>
    element(
      "div",
      { class: "keys" },
      ...row.map((button, column) => key(button, message, rowIndex, column, context)),
    ),
  );
  return element("div", { class: "keyboard" }, ...rows);
}

/**
 * @param {ChatButton} button
 * @param {ChatMessage} message
 * @param {number} row
 * @param {number} column
 * @param {MessageContext} context
 */
function key(button, message, row, column, context) {
  const made = element("button", { class: "key", type: "button", "data-kind": button.kind });
  made.append(element("span", { class: "key-text" }, button.text));
  if (button.kind === "url") made.append(icon("out"));
  if (button.kind === "copy") made.append(icon("copy"));
  made.addEventListener("click", () => void context.press(message, row, column, made));
  return made;
}

// @ts-check
import { element } from "./element.js";
import { whereTo } from "./links.js";

/**
 * @typedef {object} Follower What following a link does.
 * @property {string} botUsername
 * @property {(text: string) => Promise<void>} say
 */

/** Telegram's tags → ours. Whatever is not here keeps its words and loses its tag. */
const PLAIN = new Map([
  ["B", "strong"],
  ["STRONG", "strong"],
  ["I", "em"],
  ["EM", "em"],
  ["U", "u"],
  ["INS", "u"],
  ["S", "s"],
  ["STRIKE", "s"],
  ["DEL", "s"],
  ["CODE", "code"],
  ["PRE", "pre"],
]);

/**
 * A message's markup as nodes of the few kinds Telegram has. The markup is read into a document
 * of its own, in which nothing runs or loads, and only words and known tags are taken from it.
 *
 * @param {string} html
 * @param {Follower} follower
 * @returns {DocumentFragment}
 */
export function richText(html, follower) {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  const fragment = document.createDocumentFragment();
  fragment.append(...children(parsed.body, follower));
  return fragment;
}

/**
 * @param {Node} parent
 * @param {Follower} follower
 * @returns {Node[]}
 */
function children(parent, follower) {
  return [...parent.childNodes].flatMap((node) => {
    if (node instanceof Text) return [document.createTextNode(beside(node))];
    return node instanceof Element ? known(node, children(node, follower), follower) : [];
  });
}

/**
 * A text without the line ends that a block beside it makes by itself.
 *
 * @param {Text} text
 */
function beside({ data, previousSibling, nextSibling }) {
  const begun = isBlock(previousSibling) ? data.replace(/^\n/, "") : data;
  return isBlock(nextSibling) ? begun.replace(/\n$/, "") : begun;
}

/** @param {Node | null} node */
function isBlock(node) {
  return node instanceof Element && ["BLOCKQUOTE", "PRE"].includes(node.tagName);
}

/**
 * @param {Element} node
 * @param {Node[]} inner
 * @param {Follower} follower
 * @returns {Node[]}
 */
function known(node, inner, follower) {
  const plain = PLAIN.get(node.tagName);
  if (plain !== undefined) {
    const made = document.createElement(plain);
    made.append(...inner);
    return [made];
  }
  if (node.tagName === "A") return [link(node.getAttribute("href") ?? "", inner, follower)];
  if (node.tagName === "BLOCKQUOTE") return [quote(node.hasAttribute("expandable"), inner)];
  if (node.tagName === "TG-SPOILER" || node.classList.contains("tg-spoiler")) {
    return [spoiler(inner)];
  }
  return inner;
}

/**
 * @param {string} href
 * @param {Node[]} inner
 * @param {Follower} follower
 */
function link(href, inner, { botUsername, say }) {
  const target = whereTo(href, botUsername);
  if (target.kind === "say") {
    return element(
      "button",
      { class: "link", type: "button", click: () => void say(target.text) },
      ...inner,
    );
  }
  if (target.kind === "nowhere") return element("span", { class: "link" }, ...inner);
  return element("a", { href: target.url, target: "_blank", rel: "noopener noreferrer" }, ...inner);
}

/**
 * @param {boolean} isExpandable
 * @param {Node[]} inner
 */
function quote(isExpandable, inner) {
  const made = element("blockquote", {}, ...inner);
  if (!isExpandable) return made;
  const turn = () => {
    const isOpen = made.classList.toggle("open");
    made.setAttribute("aria-expanded", String(isOpen));
  };
  made.classList.add("expandable");
  return asButton(made, turn, { "aria-expanded": "false" });
}

/** @param {Node[]} inner */
function spoiler(inner) {
  const made = element("span", { class: "spoiler" }, ...inner);
  return asButton(made, () => made.classList.add("open"), {});
}

/**
 * Words that act like a button: also by keyboard.
 *
 * @param {HTMLElement} made
 * @param {() => void} act
 * @param {Record<string, string>} attributes
 */
function asButton(made, act, attributes) {
  const all = { role: "button", tabindex: "0", ...attributes };
  for (const [name, given] of Object.entries(all)) made.setAttribute(name, given);
  made.addEventListener("click", act);
  made.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    act();
  });
  return made;
}

// Text of the picture: pure functions, tested without a browser.

/**
 * The lines of a text that are not wider than a picture; a word that is wider stands alone.
 * @param {string} text
 * @param {number} width
 * @param {(text: string) => number} measure
 */
export function wrapped(text, width, measure) {
  /** @type {string[]} */
  const lines = [];
  let line = "";
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && measure(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === "" ? lines : [...lines, line];
}

const LEFT_TO_RIGHT = "\u2066";
const FIRST_STRONG = "\u2068";
const POP = "\u2069";

/**
 * The text of a part of the page; what stands isolated there keeps its direction by Unicode's isolates.
 * @param {Node | null} node
 * @returns {string}
 */
export function textOf(node) {
  if (!node) return "";
  if (node.nodeType === 3) return node.textContent ?? "";
  const inner = [...node.childNodes].map(textOf).join("");
  if (node.nodeName !== "BDI") return inner;
  const isLtr = /** @type {Element} */ (node).getAttribute("dir") === "ltr";
  return `${isLtr ? LEFT_TO_RIGHT : FIRST_STRONG}${inner}${POP}`;
}

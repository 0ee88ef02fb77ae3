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
  return whole(line === "" ? lines : [...lines, line]);
}

const LEFT_TO_RIGHT = "\u2066";
const FIRST_STRONG = "\u2068";
const POP = "\u2069";

/** An isolate that goes over the end of a line is closed there and opened anew on the next. @param {string[]} lines */
function whole(lines) {
  let open = "";
  return lines.map((line) => {
    const begun = open + line;
    for (const sign of line) {
      if (sign === LEFT_TO_RIGHT || sign === FIRST_STRONG) open += sign;
      else if (sign === POP) open = open.slice(0, -1);
    }
    return begun + POP.repeat(open.length);
  });
}

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

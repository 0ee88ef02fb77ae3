// What the map says in words. The server sends the texts; numbers go into their braces here. Nothing is ever parsed as markup.
import { isoOf } from "./days.js";

/** @typedef {import("./columns.js").Columns} Columns */
/** @typedef {{ words: Record<string, string>, tiers: Record<string, string> }} Texts */

/**
 * A text with its braces filled in.
 * @param {string} text
 * @param {Record<string, string | number>} values
 */
export function fill(text, values) {
  return text.replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
}

/**
 * A range of people: "57", "42–70", "at least 5" or "unknown", which "zero or more" is too.
 * @param {number} low -1 unknown
 * @param {number} high -1 open-ended
 * @param {Texts} texts
 */
export function rangeWords(low, high, { words }) {
  if (high < 0 && low <= 0) return words.notKnown;
  if (high < 0) return fill(words.atLeast, { n: low });
  // Isolated left to right (U+2066, U+2069): within Arabic a bare "57–120" would be laid out as 120–57.
  return low === high ? String(low) : `\u2066${low}–${high}\u2069`;
}

/**
 * A distance on the ground.
 * @param {number} metres
 * @param {Texts} texts
 */
export function distanceWords(metres, { words }) {
  return metres >= 1000 ? `${Math.round(metres / 100) / 10} ${words.km}` : `${metres} ${words.m}`;
}

/**
 * Tier and radius of a row's place: "town, ±3 km".
 * @param {Columns} columns
 * @param {number} row
 * @param {Texts} texts
 */
export function accuracyWords(columns, row, texts) {
  const tier = texts.tiers[columns.accuracies[columns.accuracy[row]]] ?? "";
  const metres = columns.radius[row];
  return metres > 0 ? fill(texts.words.accuracy, { tier, distance: distanceWords(metres, texts) }) : tier;
}

/**
 * "killed: 57–120".
 * @param {Columns} columns
 * @param {number} row
 * @param {Texts} texts
 */
export function killedWords(columns, row, texts) {
  return fill(texts.words.killed, { killed: rangeWords(columns.killedMin[row], columns.killedMax[row], texts) });
}

/**
 * One row in a line: date, code, killed.
 * @param {Columns} columns
 * @param {number} row
 * @param {Texts} texts
 */
export function rowWords(columns, row, texts) {
  return fill(texts.words.one, {
    date: isoOf(columns.startDay[row]),
    code: columns.id(row),
    killed: rangeWords(columns.killedMin[row], columns.killedMax[row], texts),
  });
}

/**
 * What several incidents add up to: one open end opens the sum, and unknown ones add nothing.
 * @param {{ known: number, open: number, low: number, high: number }} sums
 * @param {Texts} texts
 */
export function sumWords({ known, open, low, high }, texts) {
  return known === 0 ? texts.words.notKnown : rangeWords(low, open > 0 ? -1 : high, texts);
}

/**
 * A mark of the map, for those who cannot see it.
 * @param {Columns} columns
 * @param {{ count: number, row: number, low: number, high: number, known: number, open: number }} mark
 * @param {Texts} texts
 */
export function markWords(columns, mark, texts) {
  if (mark.count === 1) return rowWords(columns, mark.row, texts);
  return fill(texts.words.several, { n: mark.count, killed: sumWords(mark, texts) });
}

/**
 * A mark in a few words, beside the pointer.
 * @param {Columns} columns
 * @param {{ count: number, row: number, low: number, high: number, known: number, open: number }} mark
 * @param {Texts} texts
 */
export function tipWords(columns, mark, texts) {
  if (mark.count === 1) return `${isoOf(columns.startDay[mark.row])} · ${killedWords(columns, mark.row, texts)}`;
  return fill(texts.words.tip, { n: mark.count.toLocaleString("en"), killed: sumWords(mark, texts) });
}

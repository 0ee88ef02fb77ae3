// The look of groups: custom properties of the page become colours once a theme, not once a circle.
import { colourOf } from "./attributes.js";

/** @typedef {{ token: string, fill: string, edge?: string, dashed?: boolean, hollow?: boolean }} PointStyle as the page gives it */
/** @typedef {{ fill: string, edge: string, dashed: boolean, hollow: boolean }} Look */
/** @typedef {{ ink: string, surface: string, accent: string, font: string, heat: string, looks: Look[], slots: Uint8Array }} Looks slots: the look of each group */

/**
 * @param {Element} element whose computed style holds the custom properties
 * @param {PointStyle[] | undefined} palette the last style stands for every token that is not named
 * @param {string[]} tokens of the grouping, in the order of its indexes
 * @returns {Looks}
 */
export function looksOf(element, palette, tokens) {
  const style = getComputedStyle(element);
  /** @type {PointStyle} */
  const plain = { token: "", fill: "#7b4596" };
  const styles = palette?.length ? palette : [plain];
  const looks = styles.map((s) => {
    const fill = colourOf(style, s.fill, "#868d93");
    return { fill, edge: colourOf(style, s.edge, fill), dashed: s.dashed ?? false, hollow: s.hollow ?? false };
  });
  const slots = new Uint8Array(256).fill(looks.length - 1);
  tokens.forEach((token, i) => {
    const slot = styles.findIndex((s) => s.token === token);
    if (slot >= 0) slots[i] = slot;
  });
  return {
    looks, slots,
    ink: colourOf(style, "--ink", "#1b2126"),
    surface: colourOf(style, "--surface", "#fff"),
    heat: colourOf(style, "--heat --grade-fair", "#7b4596"),
    accent: colourOf(style, "--accent", "#0f5a73"),
    font: style.fontFamily || "sans-serif",
  };
}

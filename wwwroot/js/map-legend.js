// The two circles of the legend, in the scale of the present zoom level.

/**
 * The largest round number whose circle fits, and a tenth of it where that is a whole number of people.
 * @param {number} scale squared pixels of radius for each person
 * @param {number} largest radius in pixels
 * @returns {[number, number]}
 */
export function legendNumbers(scale, largest) {
  const most = Math.max(1, (largest * largest) / scale);
  const power = 10 ** Math.floor(Math.log10(most));
  const large = power * (most / power >= 5 ? 5 : most / power >= 2 ? 2 : 1);
  return [large, Math.max(1, Math.round(large / 10))];
}

/** @param {Element} root @param {number} scale */
export function showScale(root, scale) {
  const svg = root.querySelector("[data-legend-scale]");
  if (!svg) return;
  const [large, small] = legendNumbers(scale, 30);
  const bottom = 66;
  for (const [name, number] of /** @type {[string, number][]} */ ([["large", large], ["small", small]])) {
    const r = Math.sqrt(number * scale);
    const y = bottom - 2 * r;
    set(svg, `[data-${name}]`, { r, cy: bottom - r });
    set(svg, `[data-${name}-line]`, { y1: y, y2: y, visibility: name === "small" && large === small ? "hidden" : "visible" });
    // The lower number keeps clear of the upper one.
    set(svg, `[data-${name}-text]`, { y: name === "small" ? Math.max(y + 4, bottom - 2 * Math.sqrt(large * scale) + 18) : y + 4 });
    const text = svg.querySelector(`[data-${name}-text]`);
    if (text) text.textContent = name === "small" && large === small ? "" : number.toLocaleString("en");
  }
}

/**
 * @param {Element} svg
 * @param {string} selector
 * @param {Record<string, number | string>} values
 */
function set(svg, selector, values) {
  for (const [name, value] of Object.entries(values)) svg.querySelector(selector)?.setAttribute(name, String(value));
}

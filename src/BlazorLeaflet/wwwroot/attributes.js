// How elements read their attributes: bad input counts as absent, it never reaches Leaflet.

/**
 * A number, or undefined when the attribute is absent or no finite number.
 * @param {Element} element
 * @param {string} name
 * @returns {number | undefined}
 */
export function numberOf(element, name) {
  const text = element.getAttribute(name);
  const number = text === null || text.trim() === "" ? NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
}

/**
 * A box "west,south,east,north" in degrees as Leaflet's [[south, west], [north, east]].
 * @param {string | null} text
 * @returns {[[number, number], [number, number]] | undefined}
 */
export function boundsOf(text) {
  const n = (text ?? "").split(",").map(Number);
  if (n.length !== 4 || !n.every(Number.isFinite) || n[0] >= n[2] || n[1] >= n[3]) return undefined;
  return [[n[1], n[0]], [n[3], n[2]]];
}

/**
 * A CSS colour, or the value of the custom property of that name.
 * @param {CSSStyleDeclaration} style computed style of the element
 * @param {string | null | undefined} colour "#fff", "--land"; several names with spaces: the first that is set
 * @param {string} [fallback] for an empty or unknown one
 */
export function colourOf(style, colour, fallback = "") {
  for (const name of (colour ?? "").split(" ")) {
    const value = name.startsWith("--") ? style.getPropertyValue(name).trim() : name;
    if (value) return value;
  }
  return fallback;
}

/**
 * Parsed JSON, or undefined for none or bad.
 * @param {string | null} text
 * @returns {any}
 */
export function jsonOf(text) {
  if (!text) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

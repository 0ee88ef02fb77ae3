// How numbers become circles, and which circle an arrow key leads to.

/** Radius in CSS pixels of the largest circle, the least radius of a number above zero, and the most area a unit may take. */
const LARGEST = 32;
const LEAST = 2;
const MOST_PER_UNIT = 9;

/**
 * Squared pixels of radius for each unit, one for all circles of a zoom level: area stands for the number.
 * @param {number} largest the largest number that the level may have to show
 */
export function areaScale(largest) {
  return largest > 0 ? Math.min(MOST_PER_UNIT, (LARGEST * LARGEST) / largest) : MOST_PER_UNIT;
}

/**
 * Radius in CSS pixels.
 * @param {number} number zero or more
 * @param {number} scale from areaScale
 */
export function radiusOf(number, scale) {
  return number <= 0 ? 0 : Math.max(LEAST, Math.sqrt(number * scale));
}

/**
 * The nearest mark in the direction of an arrow key: within 60 degrees to either side, near and straight ahead first.
 * @template {{ px: number, py: number }} T
 * @param {readonly T[]} marks
 * @param {{ px: number, py: number }} from
 * @param {string} key ArrowLeft, ArrowRight, ArrowUp or ArrowDown
 * @returns {T | undefined}
 */
export function towards(marks, from, key) {
  const [ux, uy] = key === "ArrowLeft" ? [-1, 0] : key === "ArrowRight" ? [1, 0] : key === "ArrowUp" ? [0, -1] : [0, 1];
  let best, least = Infinity;
  for (const mark of marks) {
    const [dx, dy] = [mark.px - from.px, mark.py - from.py];
    const ahead = dx * ux + dy * uy;
    const aside = Math.abs(dx * uy - dy * ux);
    if (ahead <= 0.5 || aside > ahead * 1.733) continue;
    const cost = ahead + 2 * aside;
    if (cost < least) [best, least] = [mark, cost];
  }
  return best;
}

/**
 * The zoom level, nearest to the present one, at which a radius on the ground is 24 to 120 CSS pixels.
 * @param {number} metres
 * @param {number} lat degrees
 * @param {number} zoom present level
 * @param {number} min
 * @param {number} max
 */
export function zoomForRadius(metres, lat, zoom, min, max) {
  const pixelsAtZero = (metres * 256) / (40_075_016.686 * Math.cos((lat * Math.PI) / 180));
  const low = Math.ceil(Math.log2(24 / pixelsAtZero));
  const high = Math.floor(Math.log2(120 / pixelsAtZero));
  return Math.max(min, Math.min(max, Math.min(high, Math.max(low, Math.round(zoom)))));
}

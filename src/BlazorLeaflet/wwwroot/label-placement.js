// Which labels fit: the important first, none over another, none over what it is told to keep clear of.

/** @typedef {{ text: string, lon: number, lat: number, rank: number, kind?: string, angle?: number, minZoom?: number, maxZoom?: number }} Label */
/** @typedef {[left: number, top: number, right: number, bottom: number]} Box in CSS pixels */

/** Pixels between two labels of one thing. */
const APART = 320;

/** Pixels from a box within which a dot counts as covered by it. */
const NEAR = 18;

/**
 * Chooses a place for each label: beside its dot on the right, on the left, above, below, aslant; areas and waters only in their middle.
 * @param {{ x: number, y: number, width: number, height: number, centred: boolean, once?: string, beside?: boolean }[]} labels the important first;
 *   those with the same words in `once` keep far apart, since they name one thing in several places; those with `beside` stand
 *   at the edge of a box that covers their dot
 * @param {Box[]} taken boxes to keep clear of
 * @returns {({ x: number, y: number } | undefined)[]} the middle of each label; undefined where it does not fit
 */
export function placeLabels(labels, taken) {
  const grid = new BoxGrid();
  for (const box of taken) grid.add(box);
  /** @type {Map<string, { x: number, y: number }[]>} */
  const named = new Map();
  /** @type {Set<Box>} boxes that have a name at their edge */
  const edged = new Set();
  return labels.map(({ x, y, width, height, centred, once, beside }) => {
    const same = once === undefined ? undefined : named.get(once);
    if (same?.some((p) => Math.hypot(p.x - x, p.y - y) < APART)) return undefined;
    const [dx, dy] = [width / 2 + 7, height / 2 + 6];
    const tries = centred ? [[0, 0]] : [[dx, 0], [-dx, 0], [0, -dy], [0, dy], [dx, -dy], [-dx, -dy], [dx, dy], [-dx, dy]];
    const over = beside ? taken.find((b) => x >= b[0] - NEAR && x <= b[2] + NEAR && y >= b[1] - NEAR && y <= b[3] + NEAR && !edged.has(b)) : undefined;
    if (over) tries.push(...edgesOf(over, x, y, width, height));
    for (const [ox, oy] of tries) {
      /** @type {Box} */
      const box = [x + ox - width / 2, y + oy - height / 2, x + ox + width / 2, y + oy + height / 2];
      if (grid.hits(box)) continue;
      grid.add(box);
      if (over) edged.add(over);
      if (same) same.push({ x, y });
      else if (once !== undefined) named.set(once, [{ x, y }]);
      return { x: x + ox, y: y + oy };
    }
    return undefined;
  });
}

/**
 * Where a name can stand at the edge of a box: right, left, below, above.
 * @param {Box} box
 * @param {number} x of the dot
 * @param {number} y of the dot
 * @param {number} width
 * @param {number} height
 */
function edgesOf([left, top, right, bottom], x, y, width, height) {
  const [cx, cy] = [(left + right) / 2 - x, (top + bottom) / 2 - y];
  return [
    [right - x + width / 2 + 1, cy], [left - x - width / 2 - 1, cy],
    [cx, bottom - y + height / 2 + 1], [cx, top - y - height / 2 - 1],
  ];
}

const SIDE = 64;

/** Boxes by the squares they touch, so that a test meets only its neighbours. */
class BoxGrid {
  /** @type {Map<string, Box[]>} */ #squares = new Map();

  /** @param {Box} box */
  add(box) {
    for (const name of squares(box)) {
      const list = this.#squares.get(name);
      if (list) list.push(box);
      else this.#squares.set(name, [box]);
    }
  }

  /** @param {Box} box */
  hits(box) {
    for (const name of squares(box)) {
      for (const o of this.#squares.get(name) ?? []) {
        if (box[0] < o[2] && o[0] < box[2] && box[1] < o[3] && o[1] < box[3]) return true;
      }
    }
    return false;
  }
}

/** @param {Box} box */
function* squares([left, top, right, bottom]) {
  for (let i = Math.floor(left / SIDE); i <= Math.floor(right / SIDE); i++) {
    for (let j = Math.floor(top / SIDE); j <= Math.floor(bottom / SIDE); j++) yield `${i},${j}`;
  }
}

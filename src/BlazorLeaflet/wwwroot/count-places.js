// Where the count of each cluster stands: in its circle where it fits, else beside it, clear of other circles and other counts. A count
// keeps its side while it is free there, so that a drag of the dates or of the map does not make it jump.

/** @typedef {import("./point-drawing.js").Mark} Mark */
/** @typedef {[left: number, top: number, right: number, bottom: number]} Box in CSS pixels of the canvas */
/**
 * A count as it is drawn: its middle, half of its size, and whether its letters are the large ones, and whether it stands in its circle, bare of any other.
 * @typedef {{ text: string, of: number, x: number, y: number, halfWidth: number, halfHeight: number, large: boolean, inside: boolean, bare: boolean, side: number }} Count
 */
/** @typedef {{ large: (text: string) => number, small: (text: string) => number }} Widths widths of a count in both sizes of letters */

/** Half the height of the digits, in CSS pixels, large as in a circle and small as beside it. */
const HALF_LARGE = 4.7, HALF_SMALL = 4.2;

/** Room between a circle's edge and its count beside it, and between a count and anything else. */
const GAP = 3.5, CLEAR = 1.5;

/** Sides in the order in which they are tried: directions from the circle's middle. */
const SIDES = [[0, 1], [0, -1], [1, 0], [-1, 0], [1, 1], [-1, 1], [1, -1], [-1, -1]];

/** Of a count that has no side, or none yet. */
const NOWHERE = -1;

/** Side of the squares that neighbours are looked up in: a count with its circle and the circle next to it reach no further. */
const SQUARE = 128;

export class CountPlaces {
  #level = NaN;
  /** Sides other than the first, by the mark's key. @type {Map<number, number>} */ #kept = new Map();
  /** @type {readonly Mark[]} */ #marks = [];
  /** North-west corner of the squares that the marks lie in, and squares in a row. */ #left = 0;
  #top = 0;
  #width = 0;
  /** First mark of each square, and the next one of its square after each mark; -1 for none. */ #first = new Int32Array(0);
  #next = new Int32Array(0);

  /**
   * Gives each cluster's count its place.
   * @param {readonly Mark[]} marks large ones first
   * @param {number} level whole zoom level: keys belong to one
   * @param {Widths} widths
   */
  place(marks, level, widths) {
    if (level !== this.#level) this.#kept.clear();
    this.#level = level;
    this.#sort(marks);
    /** @type {Mark[]} */
    const beside = [];
    for (const mark of marks) mark.label = mark.count === 1 ? undefined : labelOf(mark);
    for (const mark of marks) if (mark.label && !this.#inside(mark, mark.label, widths)) beside.push(mark);
    // Those that stood somewhere keep it before others look for room.
    const waiting = beside.filter((mark) => !this.#stay(mark));
    for (const mark of waiting) this.#settle(mark);
  }

  /** Sorts the marks into squares, each a chain of marks. @param {readonly Mark[]} marks */
  #sort(marks) {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const { px, py } of marks) {
      if (px < left) left = px;
      if (px > right) right = px;
      if (py < top) top = py;
      if (py > bottom) bottom = py;
    }
    [this.#marks, this.#left, this.#top] = [marks, left, top];
    // One square more on each side, so that every mark has eight around its own.
    this.#width = marks.length === 0 ? 0 : Math.floor((right - left) / SQUARE) + 3;
    const size = marks.length === 0 ? 0 : this.#width * (Math.floor((bottom - top) / SQUARE) + 3);
    if (this.#first.length < size) this.#first = new Int32Array(size);
    if (this.#next.length < marks.length) this.#next = new Int32Array(2 * marks.length);
    this.#first.fill(-1, 0, size);
    marks.forEach((mark, i) => {
      const square = this.#squareOf(mark);
      this.#next[i] = this.#first[square];
      this.#first[square] = i;
    });
  }

  /** @param {Mark} mark */
  #squareOf({ px, py }) {
    return (Math.floor((py - this.#top) / SQUARE) + 1) * this.#width + Math.floor((px - this.#left) / SQUARE) + 1;
  }

  /** In its circle, where it fits. @param {Mark} mark @param {Count} label @param {Widths} widths */
  #inside(mark, label, { large, small }) {
    const hole = holeOf(mark.inner) - CLEAR;
    for (label.large of hole > HALF_LARGE ? [true, false] : [false]) {
      [label.halfWidth, label.halfHeight] = label.large ? [large(label.text) / 2, HALF_LARGE] : [small(label.text) / 2, HALF_SMALL];
      if (hole < 0 || label.halfWidth ** 2 + label.halfHeight ** 2 > hole ** 2) continue;
      [label.x, label.y, label.inside] = [mark.px, mark.py, true];
      label.bare = this.#crowd(mark, label.x, label.y) === 0;
      return true;
    }
    return false;
  }

  /** On the side where it stood, if that is free. @param {Mark} mark */
  #stay(mark) {
    const side = this.#kept.get(mark.key);
    return side !== undefined && this.#free(mark, side);
  }

  /** On the first side that is free, or else where least is in its way. @param {Mark} mark */
  #settle(mark) {
    for (let side = 0; side < SIDES.length; side++) if (this.#free(mark, side)) return;
    let [best, least] = [0, Infinity];
    for (let side = 0; side < SIDES.length; side++) {
      this.#put(mark, side);
      const label = /** @type {Count} */ (mark.label);
      const crowd = this.#crowd(mark, label.x, label.y);
      if (crowd < least) [best, least] = [side, crowd];
    }
    this.#put(mark, best);
  }

  /** Takes a side if nothing is in the way there. @param {Mark} mark @param {number} side */
  #free(mark, side) {
    this.#put(mark, side);
    const label = /** @type {Count} */ (mark.label);
    if (this.#crowd(mark, label.x, label.y) === 0) {
      this.#kept.set(mark.key, side);
      return true;
    }
    label.side = NOWHERE;
    return false;
  }

  /** @param {Mark} mark @param {number} side */
  #put(mark, side) {
    const label = /** @type {Count} */ (mark.label);
    const [dx, dy] = SIDES[side];
    // Aslant a corner of the count, not the middle of an edge, comes nearest to the circle.
    const reach = (mark.radius + GAP) * (dx !== 0 && dy !== 0 ? Math.SQRT1_2 : 1);
    label.x = mark.px + dx * (reach + label.halfWidth);
    label.y = mark.py + dy * (reach + label.halfHeight);
    label.side = side;
  }

  /**
   * What is in the way of a count: a circle counts one, another count, which would make one number of two, ten.
   * @param {Mark} mark
   * @param {number} x
   * @param {number} y
   */
  #crowd(mark, x, y) {
    const { halfWidth, halfHeight } = /** @type {Count} */ (mark.label);
    const middle = this.#squareOf(mark);
    let crowd = 0;
    for (let row = middle - this.#width; row <= middle + this.#width; row += this.#width) {
      for (let square = row - 1; square <= row + 1; square++) {
        for (let i = this.#first[square]; i >= 0; i = this.#next[i]) {
          const other = this.#marks[i];
          if (other === mark) continue;
          const [aside, above] = [Math.abs(other.px - x) - halfWidth, Math.abs(other.py - y) - halfHeight];
          const reach = other.radius + CLEAR;
          if (aside < reach && above < reach && (aside <= 0 || above <= 0 || aside * aside + above * above < reach * reach)) crowd++;
          const label = other.label;
          if (label && (label.inside || label.side !== NOWHERE)
            && Math.abs(label.x - x) < label.halfWidth + halfWidth + 2 * CLEAR && Math.abs(label.y - y) < label.halfHeight + halfHeight + CLEAR) crowd += 10;
        }
      }
    }
    return crowd;
  }
}

/** Radius of the hole of a cluster's ring, which holds its count where there is room. @param {number} inner radius of the lowest number's circle */
export const holeOf = (inner) => inner - Math.max(5, inner * 0.2);

/** The ground that a mark takes, its count included. @param {Mark} mark @returns {Box[]} */
export function groundOf({ px, py, radius, label }) {
  /** @type {Box} */
  const circle = [px - radius, py - radius, px + radius, py + radius];
  return !label || label.inside ? [circle]
    : [circle, [label.x - label.halfWidth - 2, label.y - label.halfHeight - 3, label.x + label.halfWidth + 2, label.y + label.halfHeight + 3]];
}

const COUNT = new Intl.NumberFormat("en");

/** The mark's count without a place; its words are made again only when the number is another. @param {Mark} mark @returns {Count} */
function labelOf(mark) {
  const label = (mark.label ??= { text: "", of: -1, x: 0, y: 0, halfWidth: 0, halfHeight: 0, large: false, inside: false, bare: false, side: -1 });
  if (label.of !== mark.count) [label.of, label.text] = [mark.count, mark.count < 1000 ? String(mark.count) : COUNT.format(mark.count)];
  [label.inside, label.bare, label.side] = [false, false, NOWHERE];
  return label;
}

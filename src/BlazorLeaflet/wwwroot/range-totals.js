// What the rows of the days add up to, wherever they lie. Every 4096th row keeps the sums of all rows from there on, so that a
// range is a difference and the few rows beside it.

/**
 * @typedef {object} Sums
 * @property {number} known rows whose number is known
 * @property {number} open of these, those without an upper end
 * @property {number} low sum of the lower ends
 * @property {number} high sum of the upper ends, open ones counted by their lower end
 */

/** Fields: rows, rows without a point, then four a pair of columns, then one a group. */
const ROWS = 0, WITHOUT_POINT = 1, PAIRS = 2;
const KNOWN = 0, OPEN = 1, LOW = 2, HIGH = 3, OF_PAIR = 4;
const STEP = 4096;

export class RangeTotals {
  #store;
  #pairs;
  #index;
  #groups;
  #width;
  #sums;
  /** Sums of the rows from each step on. */ #from;
  #arrived;

  /**
   * @param {import("./point-columns.js").PointStore} store
   * @param {{ low: Int32Array, high: Int32Array }[]} pairs columns to add up
   * @param {{ index: Uint8Array, tokens: string[] }} grouping whose groups are counted
   */
  constructor(store, pairs, grouping) {
    this.#store = store;
    this.#pairs = pairs;
    this.#index = grouping.index;
    this.#groups = PAIRS + pairs.length * OF_PAIR;
    this.#width = this.#groups + grouping.tokens.length;
    this.#sums = new Float64Array(this.#width);
    this.#from = new Float64Array((Math.ceil(store.columns.count / STEP) + 1) * this.#width);
    this.#arrived = Math.ceil(store.columns.count / STEP) * STEP;
    this.take();
  }

  /** Rows counted. */
  get count() {
    return this.#sums[ROWS];
  }

  /** Rows without a point. */
  get withoutPoint() {
    return this.#sums[WITHOUT_POINT];
  }

  /** @param {number} pair which of the pairs @returns {Sums} */
  of(pair) {
    const at = PAIRS + pair * OF_PAIR;
    return { known: this.#sums[at + KNOWN], open: this.#sums[at + OPEN], low: this.#sums[at + LOW], high: this.#sums[at + HIGH] };
  }

  /** Rows of a group; 0 for one that there is not. @param {number} group */
  inGroup(group) {
    return group < 0 ? 0 : (this.#sums[this.#groups + group] ?? 0);
  }

  /** Takes in the rows that have arrived since. */
  take() {
    const { arrived, columns } = this.#store;
    for (let step = this.#arrived - STEP; step >= arrived; step -= STEP) {
      const at = (step / STEP) * this.#width;
      this.#from.copyWithin(at, at + this.#width, at + 2 * this.#width);
      for (let row = step; row < Math.min(columns.count, step + STEP); row++) this.#add(this.#from, at, row, 1);
      this.#arrived = step;
    }
  }

  reset() {
    this.#sums.fill(0);
  }

  /** @type {import("./date-window.js").Counter["sweep"]} */
  sweep(rows, from, to, sign) {
    const first = Math.ceil(from / STEP) * STEP;
    const last = Math.floor(to / STEP) * STEP;
    if (rows !== null || first >= last || first < this.#arrived) {
      for (let i = from; i < to; i++) this.#add(this.#sums, 0, rows === null ? i : rows[i], sign);
      return;
    }
    for (let row = from; row < first; row++) this.#add(this.#sums, 0, row, sign);
    for (let row = last; row < to; row++) this.#add(this.#sums, 0, row, sign);
    const [a, b] = [(first / STEP) * this.#width, (last / STEP) * this.#width];
    for (let field = 0; field < this.#width; field++) this.#sums[field] += sign * (this.#from[a + field] - this.#from[b + field]);
  }

  /** @param {Float64Array} sums @param {number} at @param {number} row @param {1 | -1} sign */
  #add(sums, at, row, sign) {
    sums[at + ROWS] += sign;
    if (this.#store.x[row] < 0) sums[at + WITHOUT_POINT] += sign;
    sums[at + this.#groups + this.#index[row]] += sign;
    for (let n = 0, field = at + PAIRS; n < this.#pairs.length; n++, field += OF_PAIR) {
      const [low, high] = [this.#pairs[n].low[row], this.#pairs[n].high[row]];
      if (low < 0) continue;
      sums[field + KNOWN] += sign;
      sums[field + LOW] += sign * low;
      sums[field + HIGH] += sign * (high < 0 ? low : high);
      if (high < 0) sums[field + OPEN] += sign;
    }
  }
}

// What the rows of the days add up to, wherever they lie.
import { StepSums } from "./step-sums.js";

/**
 * @typedef {object} Sums
 * @property {number} known rows whose number is known: "zero or more" says nothing
 * @property {number} open rows without an upper end, "zero or more" among them
 * @property {number} low sum of the lower ends
 * @property {number} high sum of the upper ends, open ones counted by their lower end
 */

/** Fields: rows, rows without a point, then four a pair of columns, then one a group. */
const ROWS = 0, WITHOUT_POINT = 1, PAIRS = 2;
const KNOWN = 0, OPEN = 1, LOW = 2, HIGH = 3, OF_PAIR = 4;

export class RangeTotals extends StepSums {
  #pairs;
  #index;
  #groups;

  /**
   * @param {import("./point-columns.js").PointStore} store
   * @param {{ low: Int32Array, high: Int32Array }[]} pairs columns to add up
   * @param {{ index: Uint8Array, tokens: string[] }} grouping whose groups are counted
   */
  constructor(store, pairs, grouping) {
    super(store, PAIRS + pairs.length * OF_PAIR + grouping.tokens.length);
    this.#pairs = pairs;
    this.#index = grouping.index;
    this.#groups = PAIRS + pairs.length * OF_PAIR;
    this.take();
  }

  /** Rows counted. */
  get count() {
    return this.sums[ROWS];
  }

  /** Rows without a point. */
  get withoutPoint() {
    return this.sums[WITHOUT_POINT];
  }

  /** @param {number} pair which of the pairs @returns {Sums} */
  of(pair) {
    const at = PAIRS + pair * OF_PAIR;
    return { known: this.sums[at + KNOWN], open: this.sums[at + OPEN], low: this.sums[at + LOW], high: this.sums[at + HIGH] };
  }

  /** Rows of a group; 0 for one that there is not. @param {number} group */
  inGroup(group) {
    return group < 0 ? 0 : (this.sums[this.#groups + group] ?? 0);
  }

  /** @param {Float64Array} sums @param {number} at @param {number} row @param {1 | -1} sign */
  add(sums, at, row, sign) {
    sums[at + ROWS] += sign;
    if (this.store.x[row] < 0) sums[at + WITHOUT_POINT] += sign;
    sums[at + this.#groups + this.#index[row]] += sign;
    for (let n = 0, field = at + PAIRS; n < this.#pairs.length; n++, field += OF_PAIR) {
      const [low, high] = [this.#pairs[n].low[row], this.#pairs[n].high[row]];
      if (low < 0) continue;
      if (low > 0 || high >= 0) sums[field + KNOWN] += sign;
      sums[field + LOW] += sign * low;
      sums[field + HIGH] += sign * (high < 0 ? low : high);
      if (high < 0) sums[field + OPEN] += sign;
    }
  }
}

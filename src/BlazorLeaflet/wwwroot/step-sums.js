// Sums over the rows of the days. Every 4096th row keeps the sums of all rows from there on, so that a range is a difference and
// the few rows beside it.

const STEP = 4096;

/** What is added up is said by the classes that extend this one. */
export class StepSums {
  /** Sums of the rows of now. */ sums;
  #width;
  /** Sums of the rows from each step on. */ #from;
  /** @type {number} first row whose step has its sums */ #arrived;

  /**
   * @param {import("./point-columns.js").PointStore} store
   * @param {number} width how many numbers are added up
   */
  constructor(store, width) {
    this.store = store;
    this.#width = width;
    this.sums = new Float64Array(width);
    this.#from = new Float64Array((Math.ceil(store.columns.count / STEP) + 1) * width);
    this.#arrived = Math.ceil(store.columns.count / STEP) * STEP;
  }

  /**
   * Adds one row, or takes it out.
   * @param {Float64Array} _sums @param {number} _at where the numbers begin @param {number} _row @param {1 | -1} _sign
   */
  add(_sums, _at, _row, _sign) {}

  /** Takes in the rows that have arrived since. */
  take() {
    const { arrived, columns } = this.store;
    for (let step = this.#arrived - STEP; step >= arrived; step -= STEP) {
      const at = (step / STEP) * this.#width;
      this.#from.copyWithin(at, at + this.#width, at + 2 * this.#width);
      for (let row = step; row < Math.min(columns.count, step + STEP); row++) this.add(this.#from, at, row, 1);
      this.#arrived = step;
    }
  }

  /** Sums of all rows that have arrived, whatever the days. @returns {Float64Array} */
  all() {
    const all = new Float64Array(this.#width);
    this.#addRange(all, this.store.arrived, this.store.columns.count, 1);
    return all;
  }

  reset() {
    this.sums.fill(0);
  }

  /** @type {import("./date-window.js").Counter["sweep"]} */
  sweep(rows, from, to, sign) {
    if (rows === null) this.#addRange(this.sums, from, to, sign);
    else for (let i = from; i < to; i++) this.add(this.sums, 0, rows[i], sign);
  }

  /** @param {Float64Array} sums @param {number} from @param {number} to @param {1 | -1} sign */
  #addRange(sums, from, to, sign) {
    const first = Math.max(this.#arrived, Math.ceil(from / STEP) * STEP);
    const last = Math.floor(to / STEP) * STEP;
    if (first >= last) {
      for (let row = from; row < to; row++) this.add(sums, 0, row, sign);
      return;
    }
    for (let row = from; row < first; row++) this.add(sums, 0, row, sign);
    for (let row = last; row < to; row++) this.add(sums, 0, row, sign);
    const [a, b] = [(first / STEP) * this.#width, (last / STEP) * this.#width];
    for (let field = 0; field < this.#width; field++) sums[field] += sign * (this.#from[a + field] - this.#from[b + field]);
  }
}

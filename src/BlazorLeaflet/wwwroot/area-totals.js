// What the rows of the days add up to, area by area.
import { StepSums } from "./step-sums.js";

const COUNT = 0, KNOWN = 1, OPEN = 2, LOW = 3, HIGH = 4, FIELDS = 5;

export class AreaTotals extends StepSums {
  #index;

  /**
   * @param {import("./point-columns.js").PointStore} store
   * @param {Uint8Array} index area of each row; 0 for none
   * @param {number} areas how many there are
   */
  constructor(store, index, areas) {
    super(store, (areas + 1) * FIELDS);
    this.#index = index;
    this.take();
  }

  /** @param {number} area @param {Float64Array} [sums] of now, or of others */
  of(area, sums = this.sums) {
    const at = area * FIELDS;
    return { count: sums[at + COUNT], known: sums[at + KNOWN], open: sums[at + OPEN], low: sums[at + LOW], high: sums[at + HIGH] };
  }

  /** @param {Float64Array} sums @param {number} at @param {number} row @param {1 | -1} sign */
  add(sums, at, row, sign) {
    const to = at + this.#index[row] * FIELDS;
    const { low, high } = this.store.columns;
    sums[to + COUNT] += sign;
    if (low[row] < 0) return;
    // "Zero or more" says nothing, but opens the sum.
    if (low[row] > 0 || high[row] >= 0) sums[to + KNOWN] += sign;
    if (high[row] < 0) sums[to + OPEN] += sign;
    sums[to + LOW] += sign * low[row];
    sums[to + HIGH] += sign * Math.max(low[row], high[row]);
  }
}

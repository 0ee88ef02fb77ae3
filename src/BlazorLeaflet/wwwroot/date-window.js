// The rows that overlap a span of days. A drag of the dates visits only the rows that come and go: all that begin by the last
// day, less those that are over before the first one, are whole ranges of two orders, by start and by end.

/**
 * What counts rows. It is told of ranges and adds them (1) or takes them out again (-1).
 * @typedef {object} Counter
 * @property {(rows: Int32Array | null, from: number, to: number, sign: 1 | -1) => void} sweep the rows of a list from one index to
 *   another (exclusive), or the rows of these numbers without a list
 * @property {() => void} reset nothing is counted any more
 */

import { lowerBound } from "./point-columns.js";

export class DateWindow {
  /** @type {[number, number]} */ #days = [-Infinity, Infinity];
  /** Rows before it begin by the last day. */ #begun = 0;
  /** Rows before it begin before the first day. */ #before = 0;
  /** Rows of several days before it, by end, are over before the first day. */ #over = 0;
  /** Room for the rows that began before the first day and go on. */ #earlier = new Int32Array(0);
  /** @type {Set<Counter>} */ #counters = new Set();

  /** @param {import("./point-columns.js").PointStore} store */
  constructor(store) {
    this.store = store;
    this.#bounds(...this.#days);
  }

  /** The days shown, both included; infinite where open. */
  get days() {
    return this.#days;
  }

  /** How many rows overlap the days. */
  get size() {
    return this.#begun - this.#before + this.#gatherEarlier();
  }

  /** Whether a row is among those of now. @param {number} row */
  holds(row) {
    const { arrived, columns } = this.store;
    const [from, to] = this.#days;
    return row >= arrived && from <= to && columns.startDay[row] <= to && columns.endDay[row] >= from;
  }

  /** From now on a counter is told what changes; it begins with the rows of now. @param {Counter} counter */
  attach(counter) {
    this.#counters.add(counter);
    this.fill(counter);
  }

  /** @param {Counter} counter */
  detach(counter) {
    this.#counters.delete(counter);
  }

  /** Counts all rows of now afresh. @param {Counter} counter */
  fill(counter) {
    counter.reset();
    counter.sweep(null, this.#before, this.#begun, 1);
    const earlier = this.#gatherEarlier();
    counter.sweep(this.#earlier, 0, earlier, 1);
  }

  /** Each row of now, in no fixed order. @param {(row: number) => void} take */
  each(take) {
    const earlier = this.#gatherEarlier();
    for (let i = 0; i < earlier; i++) take(this.#earlier[i]);
    for (let row = this.#before; row < this.#begun; row++) take(row);
  }

  /** Other days. @param {number} from @param {number} to both included */
  move(from, to) {
    this.#days = [from, to];
    /** @type {[number, number, number]} */
    const old = [this.#begun, this.#before, this.#over];
    this.#bounds(from, to);
    const changed = Math.abs(this.#begun - old[0]) + Math.abs(this.#before - old[1]) + Math.abs(this.#over - old[2]);
    const all = this.#begun - this.#before + this.store.lastingByEnd.length - this.#over;
    for (const counter of this.#counters) {
      if (changed > all) this.fill(counter);
      else this.#shift(counter, old);
    }
  }

  /** The rows are others, or more have arrived. */
  renew() {
    this.#bounds(...this.#days);
    for (const counter of this.#counters) this.fill(counter);
  }

  /** @param {Counter} counter @param {[number, number, number]} old */
  #shift(counter, [begun, before, over]) {
    const { lasting, lastingByEnd } = this.store;
    span(begun, this.#begun, (from, to, sign) => counter.sweep(null, from, to, sign));
    span(before, this.#before, (from, to, sign) => {
      counter.sweep(null, from, to, /** @type {1 | -1} */ (-sign));
      // Rows of several days among them go by their ends.
      const first = lowerBound(lasting, from);
      counter.sweep(lasting, first, lowerBound(lasting, to, first), sign);
    });
    span(over, this.#over, (from, to, sign) => counter.sweep(lastingByEnd, from, to, /** @type {1 | -1} */ (-sign)));
  }

  /** Gathers the rows that began before the first day and go on. @returns {number} how many */
  #gatherEarlier() {
    const lasting = this.store.lastingByEnd;
    if (this.#earlier.length < lasting.length) this.#earlier = new Int32Array(lasting.length);
    let n = 0;
    for (let i = this.#over; i < lasting.length; i++) if (lasting[i] < this.#before) this.#earlier[n++] = lasting[i];
    return n;
  }

  /** @param {number} from @param {number} to */
  #bounds(from, to) {
    const { arrived, lastingEnds, columns } = this.store;
    // Days the wrong way round hold nothing: as if both ends lay after the last row.
    const last = from > to ? -Infinity : to;
    const first = from > to ? -Infinity : from;
    this.#begun = Math.max(arrived, lowerBound(columns.startDay, last + 1, arrived));
    this.#before = Math.min(this.#begun, lowerBound(columns.startDay, first, arrived));
    this.#over = lowerBound(lastingEnds, first);
  }
}

/** @param {number} old @param {number} now @param {(from: number, to: number, sign: 1 | -1) => void} take */
function span(old, now, take) {
  if (now > old) take(old, now, 1);
  else if (now < old) take(now, old, -1);
}

// Counts rows by the cells of a grid that is fixed to the world. Only a part of the world is counted, a little more than the
// view shows, so the table stays small however many rows there are.
import { COUNT, X, Y } from "./point-pyramid.js";

/**
 * Part of a grid.
 * @typedef {object} Region
 * @property {number} shift a cell is 2^shift units of the world wide
 * @property {number} left column of its first cell
 * @property {number} top row of its first cell
 * @property {number} width in cells
 * @property {number} height in cells
 */

export class CellTally {
  /** @type {Region} */ region = { shift: 30, left: 0, top: 0, width: 0, height: 0 };
  /** Fields of the cells, laid out as in the pyramid. */ cells = new Float64Array(0);
  /** Cells of the pyramid that meet the region, and the cell of the region that holds each. */ #met = { fine: new Int32Array(0), held: new Int32Array(0), size: 0, known: -1 };
  #pyramid;

  /** @param {import("./point-pyramid.js").PointPyramid} pyramid */
  constructor(pyramid) {
    this.#pyramid = pyramid;
  }

  /** Another part of the world. To be filled afresh. @param {Region} region */
  look(region) {
    this.region = region;
    this.#met.known = -1;
  }

  reset() {
    const length = this.region.width * this.region.height * this.#pyramid.stride;
    if (this.cells.length === length) this.cells.fill(0);
    else this.cells = new Float64Array(length);
  }

  /** @type {import("./date-window.js").Counter["sweep"]} */
  sweep(rows, from, to, sign) {
    if (rows !== null || !this.#pyramid.isLong(from, to)) this.#visit(rows, from, to, sign);
    else if (this.region.shift >= this.#pyramid.shift) this.#subtract(from, to, sign);
    else this.#visitCells(from, to, sign);
  }

  /**
   * Each row of a range, or of a list.
   * @param {Int32Array | null} rows @param {number} from @param {number} to @param {1 | -1} sign
   */
  #visit(rows, from, to, sign) {
    const pyramid = this.#pyramid;
    const { shift, left, top, width, height } = this.region;
    const { x, y } = pyramid.store;
    const { cells } = this;
    const [stride, inside] = [pyramid.stride, 2 ** shift - 1];
    for (let i = from; i < to; i++) {
      const row = rows === null ? i : rows[i];
      // A row without a point lies at -1, left of every region.
      const cx = (x[row] >> shift) - left;
      if (x[row] < 0 || cx < 0 || cx >= width) continue;
      const cy = (y[row] >> shift) - top;
      if (cy < 0 || cy >= height) continue;
      pyramid.add(cells, (cy * width + cx) * stride, row, sign, inside);
    }
  }

  /** A long range whose cells hold whole cells of the pyramid: a difference of its sums, and the rows beside its steps. @param {number} from @param {number} to @param {1 | -1} sign */
  #subtract(from, to, sign) {
    const [first, last] = [this.#pyramid.nearest(from), this.#pyramid.nearest(to)];
    this.#addSums(first.sums, sign);
    this.#addSums(last.sums, /** @type {1 | -1} */ (-sign));
    this.#beside(from, first.row, sign);
    this.#beside(to, last.row, /** @type {1 | -1} */ (-sign));
  }

  /** What lies between a row and the step that stood for it. @param {number} row @param {number} step @param {1 | -1} sign */
  #beside(row, step, sign) {
    if (row < step) this.#visit(null, row, step, sign);
    else this.#visit(null, step, row, /** @type {1 | -1} */ (-sign));
  }

  /** @param {Float64Array} sums @param {1 | -1} sign */
  #addSums(sums, sign) {
    const { column, line, shift, stride } = this.#pyramid;
    const { fine, held, size } = this.#meet();
    const { cells } = this;
    const [wide, narrow] = [2 ** (this.region.shift - shift) - 1, 2 ** shift];
    for (let i = 0; i < size; i++) {
      const [from, to] = [fine[i] * stride, held[i] * stride];
      if (from >= sums.length || sums[from] === 0) continue;
      for (let field = 0; field < stride; field++) cells[to + field] += sign * sums[from + field];
      const n = sign * sums[from + COUNT];
      cells[to + X] += n * (column[fine[i]] & wide) * narrow;
      cells[to + Y] += n * (line[fine[i]] & wide) * narrow;
    }
  }

  /** A long range seen from close by: only the rows of the pyramid's few cells that meet the region. @param {number} from @param {number} to @param {1 | -1} sign */
  #visitCells(from, to, sign) {
    const { starts, rows } = this.#pyramid.byCell();
    const { fine, size } = this.#meet();
    for (let i = 0; i < size; i++) {
      const [start, end] = [starts[fine[i]], starts[fine[i] + 1]];
      const first = bound(rows, from, start, end);
      this.#visit(rows, first, bound(rows, to, first, end), sign);
    }
  }

  /** The cells of the pyramid that meet the region; found once for both, and again when more have come. */
  #meet() {
    const { column, line, shift } = this.#pyramid;
    if (this.#met.known === column.length) return this.#met;
    const { shift: own, left, top, width, height } = this.region;
    const [up, down] = [Math.max(0, own - shift), Math.max(0, shift - own)];
    if (this.#met.fine.length < column.length) [this.#met.fine, this.#met.held] = [new Int32Array(column.length), new Int32Array(column.length)];
    let size = 0;
    for (let cell = 0; cell < column.length; cell++) {
      const [cx, cy] = [((column[cell] << down) >> up) - left, ((line[cell] << down) >> up) - top];
      if (cx + (1 << down) <= 0 || cy + (1 << down) <= 0 || cx >= width || cy >= height) continue;
      this.#met.fine[size] = cell;
      this.#met.held[size++] = cy * width + cx;
    }
    [this.#met.size, this.#met.known] = [size, column.length];
    return this.#met;
  }
}

/**
 * First place in a part of an ascending list whose value is not below a number.
 * @param {Int32Array} list @param {number} value @param {number} low @param {number} high
 */
function bound(list, value, low, high) {
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (list[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

// Sums over the points, prepared as they arrive, so that a long range of rows is counted without a visit to each: for every
// 65,536th row what all rows from there on add up to, cell by cell of a fine grid; and the rows of each cell. Sums are whole
// numbers below 2^53, so adding and taking out again is exact.

/** Fields of a cell, before its groups. X and Y are sums of units of the world from the cell's north-west corner. */
export const COUNT = 0, KNOWN = 1, OPEN = 2, LOW = 3, HIGH = 4, X = 5, Y = 6, ROW = 7, GROUPS = 8;

/** Rows from one sum to the next. */
const STEP = 65_536;

/** Cells that the first STEP points may spread over: as fine a grid as keeps the sums small. */
const MOST_CELLS = 8192;

export class PointPyramid {
  /** Width of a cell: 2^shift units of the world. */ shift = 31;
  /** Numbers from one cell to the next. */ stride = GROUPS + 1;
  /** Column and row of each cell in the world's grid, in the order in which cells were met. @type {number[]} */ column = [];
  /** @type {number[]} */ line = [];
  /** The cell of each row; -1 without a point. */ cellOf;
  /** Sums from each step on, the first for the last row there can be. @type {Map<number, Float64Array>} */ #from = new Map();
  /** @type {Map<number, number>} cells by column and row */ #cells = new Map();
  /** @type {Uint8Array} */ #index;
  /** @type {Uint8Array} */ #slots = new Uint8Array(256);
  /** @type {number} */ #arrived;
  /** @type {{ starts: Int32Array, rows: Int32Array, arrived: number } | undefined} */ #byCell;

  /** @param {import("./point-columns.js").PointStore} store */
  constructor(store) {
    this.store = store;
    this.cellOf = new Int32Array(store.columns.count).fill(-1);
    this.#index = new Uint8Array(store.columns.count);
    this.#arrived = store.columns.count;
    this.take();
  }

  /** Takes in the rows that have arrived since. */
  take() {
    const { arrived, columns } = this.store;
    // Too few to judge by: they are visited one by one meanwhile.
    if (columns.count - arrived < STEP && arrived > 0) return;
    if (this.column.length === 0) this.shift = shiftFor(this.store);
    this.#assign(arrived, this.#arrived);
    this.#arrived = arrived;
    this.#sum();
  }

  /**
   * What shares are counted by.
   * @param {Uint8Array} index group of each row
   * @param {Uint8Array} slots slot of each group
   * @param {number} count of slots
   */
  share(index, slots, count) {
    [this.#index, this.#slots, this.stride] = [index, slots, GROUPS + count];
    this.#from.clear();
    this.#sum();
  }

  /** The slot that a row is counted in. @param {number} row */
  slotOf(row) {
    return this.#slots[this.#index[row]];
  }

  /**
   * The step nearest to a row that has its sums.
   * @param {number} row
   * @returns {{ row: number, sums: Float64Array }} sums of the rows from it on, by cell; cells beyond its end have none
   */
  nearest(row) {
    const { count } = this.store.columns;
    let step = Math.round(row / STEP) * STEP;
    while (step < count && !this.#from.has(step)) step += STEP;
    const sums = step < count ? this.#from.get(step) : undefined;
    return sums ? { row: step, sums } : { row: count, sums: NOTHING };
  }

  /** Whether a range is long enough to be counted by sums. @param {number} from @param {number} to */
  isLong(from, to) {
    return to - from > STEP / 2 && from >= this.#arrived;
  }

  /** The rows of each cell, in their order. */
  byCell() {
    if (this.#byCell?.arrived === this.#arrived) return this.#byCell;
    const starts = new Int32Array(this.column.length + 1);
    for (const cell of this.cellOf) if (cell >= 0) starts[cell + 1]++;
    for (let cell = 0; cell < this.column.length; cell++) starts[cell + 1] += starts[cell];
    const rows = new Int32Array(starts[this.column.length]);
    const next = starts.slice();
    for (let row = this.#arrived; row < this.cellOf.length; row++) if (this.cellOf[row] >= 0) rows[next[this.cellOf[row]]++] = row;
    return (this.#byCell = { starts, rows, arrived: this.#arrived });
  }

  /**
   * Adds one row to the sums of a cell.
   * @param {Float64Array} sums @param {number} at where the cell's fields begin @param {number} row @param {1 | -1} sign
   * @param {number} inside the last bits of a world coordinate, those within a cell
   */
  add(sums, at, row, sign, inside) {
    const { x, y, columns } = this.store;
    const [a, b] = [columns.low[row], columns.high[row]];
    sums[at] += sign;
    if (a >= 0) {
      if (a > 0 || b >= 0) sums[at + KNOWN] += sign;
      if (b < 0) sums[at + OPEN] += sign;
      sums[at + LOW] += sign * a;
      sums[at + HIGH] += sign * (b > a ? b : a);
    }
    sums[at + X] += sign * (x[row] & inside);
    sums[at + Y] += sign * (y[row] & inside);
    sums[at + ROW] += sign * row;
    sums[at + GROUPS + this.#slots[this.#index[row]]] += sign;
  }

  /** @param {number} from @param {number} to */
  #assign(from, to) {
    const { x, y } = this.store;
    for (let row = to - 1; row >= from; row--) {
      if (x[row] < 0) continue;
      const [column, line] = [x[row] >> this.shift, y[row] >> this.shift];
      const name = line * 2 ** (31 - this.shift) + column;
      let cell = this.#cells.get(name);
      if (cell === undefined) {
        this.#cells.set(name, (cell = this.column.length));
        this.column.push(column);
        this.line.push(line);
      }
      this.cellOf[row] = cell;
    }
  }

  /** The sums that can be made and are not there yet, from the last rows backwards. */
  #sum() {
    const { count } = this.store.columns;
    const inside = 2 ** this.shift - 1;
    for (let step = Math.floor((count - 1) / STEP) * STEP; step >= this.#arrived; step -= STEP) {
      if (this.#from.has(step)) continue;
      const end = Math.min(count, step + STEP);
      let cells = (this.#from.get(end)?.length ?? 0) / this.stride;
      for (let row = step; row < end; row++) cells = Math.max(cells, this.cellOf[row] + 1);
      const sums = new Float64Array(cells * this.stride);
      sums.set(this.#from.get(end) ?? NOTHING);
      for (let row = step; row < end; row++) if (this.cellOf[row] >= 0) this.add(sums, this.cellOf[row] * this.stride, row, 1, inside);
      this.#from.set(step, sums);
    }
  }
}

const NOTHING = new Float64Array(0);

/** The finest grid in which the points of the last rows take few cells. @param {import("./point-columns.js").PointStore} store */
function shiftFor({ x, y, columns }) {
  const first = Math.max(0, columns.count - STEP);
  let shift = 24;
  for (const cells = new Set(); shift > 12; shift--, cells.clear()) {
    for (let row = first; row < columns.count && cells.size <= MOST_CELLS; row++) {
      if (x[row] >= 0) cells.add((y[row] >> (shift - 1)) * 2 ** 20 + (x[row] >> (shift - 1)));
    }
    if (cells.size > MOST_CELLS) break;
  }
  return shift;
}

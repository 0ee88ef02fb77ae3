// Points as columns, and where they lie in the world.

/**
 * Points as columns, one entry a row, sorted by start day. A row may span days (start to end). Rows may arrive bit by bit, the last
 * ones first: those from `arrived` on are complete.
 * @typedef {object} PointColumns
 * @property {number} count rows, those that have not arrived yet among them
 * @property {number} arrived the first row that is there at the beginning
 * @property {Int32Array} startDay any integer day number, ascending
 * @property {Int32Array} endDay not before the start
 * @property {Int32Array} lon ten-millionths of a degree (WGS 84); NO_POINT for a row without a point
 * @property {Int32Array} lat ten-millionths of a degree
 * @property {Int32Array} low lower end of the number shown; -1 unknown
 * @property {Int32Array} high upper end; -1 open-ended or unknown
 * @property {Int32Array} radius accuracy in metres; -1 unknown
 * @property {Record<string, { index: Uint8Array, tokens: string[] }>} groups groupings by name
 * @property {(row: number) => string} id
 * @property {(id: string) => number} rowOf -1 for none
 */

/** Stands for a longitude that is not there. */
export const NO_POINT = -0x80000000;

/** Units of the world's side: Web Mercator in whole numbers, 64 units to a pixel at zoom level 17. */
export const WORLD = 2 ** 31;

/**
 * Web Mercator, 0 to 1, y down.
 * @param {number} lon degrees
 * @param {number} lat degrees
 * @returns {[number, number]}
 */
export function toWorld(lon, lat) {
  const s = Math.sin((Math.max(-85.0511287798, Math.min(85.0511287798, lat)) * Math.PI) / 180);
  return [lon / 360 + 0.5, 0.5 - Math.log((1 + s) / (1 - s)) / (4 * Math.PI)];
}

/**
 * First index whose value is not below a number; the array ascends.
 * @param {Int32Array} array
 * @param {number} value
 * @param {number} [start] where to begin
 */
export function lowerBound(array, value, start = 0) {
  let [low, high] = [start, array.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (array[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** World coordinates of the rows, and those of several days in the order of their ends. */
export class PointStore {
  /** Rows that end on a later day than they start, in their order. */ lasting = new Int32Array(0);
  /** The same by end. */ lastingByEnd = new Int32Array(0);
  /** The ends of these. */ lastingEnds = new Int32Array(0);

  /** @param {PointColumns} columns */
  constructor(columns) {
    this.columns = columns;
    /** World coordinates in units of WORLD; -1 without a point. */
    this.x = new Int32Array(columns.count).fill(-1);
    this.y = new Int32Array(columns.count).fill(-1);
    /** The first row that is there. */
    this.arrived = columns.count;
    this.take(columns.arrived);
  }

  /** Takes in the rows that have arrived since. @param {number} arrived the first row that is there now */
  take(arrived) {
    const { startDay, endDay } = this.columns;
    const lasting = [];
    for (let row = arrived; row < this.arrived; row++) {
      if (endDay[row] > startDay[row]) lasting.push(row);
      this.#project(row);
    }
    this.arrived = arrived;
    if (lasting.length === 0) return;
    this.lasting = Int32Array.from([...lasting, ...this.lasting]);
    const byEnd = Float64Array.from(this.lasting, (row) => endDay[row] * WORLD + row).sort();
    this.lastingByEnd = Int32Array.from(byEnd, (key) => key - Math.floor(key / WORLD) * WORLD);
    this.lastingEnds = Int32Array.from(this.lastingByEnd, (row) => endDay[row]);
  }

  /** @param {number} row */
  #project(row) {
    const { lon, lat } = this.columns;
    if (lon[row] === NO_POINT) return;
    const s = Math.sin((Math.max(-850511287, Math.min(850511287, lat[row])) * Math.PI) / 1.8e9);
    this.x[row] = Math.min(WORLD - 1, (lon[row] / 3.6e9 + 0.5) * WORLD);
    this.y[row] = (0.5 - Math.log((1 + s) / (1 - s)) / (4 * Math.PI)) * WORLD;
  }
}

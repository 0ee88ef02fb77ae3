// Groups points that lie close together: cells of a grid that is fixed to the world at each zoom level, counted over the rows of
// the days, near cells taken together.
import { GROUP_REACH, groupCells } from "./cell-groups.js";
import { CellTally } from "./cell-tally.js";
import { WORLD } from "./point-columns.js";
import { COUNT, GROUPS, HIGH, KNOWN, LOW, OPEN, ROW, X, Y } from "./point-pyramid.js";

/**
 * @typedef {object} Cluster
 * @property {number} key stable for one zoom level
 * @property {number} x world coordinate of the middle, 0 to 1
 * @property {number} y world coordinate of the middle, 0 to 1, down
 * @property {number} count rows under it
 * @property {number} row the row, where there is one
 * @property {number} low sum of the known lower ends
 * @property {number} high sum of the upper ends, open ones counted by their lower end
 * @property {number} known rows whose number is known
 * @property {number} open of these, those without an upper end
 * @property {Float64Array} shares rows by slot
 */

/** Width of a cell is 64 CSS pixels: a quarter of a tile. */
const CELLS_OF_TILE = 2;

/** Cells counted beyond the view on each side: a drag of the map goes on for a while before anything is counted anew. */
const SPARE = 4;

/** Keys of cells: row and column of the world's grid in one number. */
const KEY = 2 ** 26;

/** The key of a row that stands by itself. */
export const APART = -1;

/** @param {number} level whole zoom level */
const shiftOf = (level) => 31 - CELLS_OF_TILE - level;

export class PointClusters {
  #pyramid;
  #tally;
  /** @type {{ group: Int32Array, high: number }} */ #groups = { group: new Int32Array(0), high: 0 };
  /** First row there was when the cells were grouped. */ #arrived = -1;
  #slots = 1;
  /** @type {Cluster[]} kept from one drawing to the next */ #pool = [];
  /** Place in the pool of each cell's group. */ #placeOf = new Int32Array(0);

  /**
   * @param {import("./date-window.js").DateWindow} window
   * @param {import("./point-pyramid.js").PointPyramid} pyramid
   */
  constructor(window, pyramid) {
    this.window = window;
    this.#pyramid = pyramid;
    this.#tally = new CellTally(pyramid);
  }

  /** Begins to count. */
  start() {
    this.window.attach(this.#tally);
  }

  /** Counts no more. */
  stop() {
    this.window.detach(this.#tally);
  }

  /** The pyramid counts shares by other groups, of so many slots. @param {number} slots */
  share(slots) {
    this.#slots = slots;
    this.#pool = [];
    this.window.fill(this.#tally);
  }

  /**
   * Goes to a part of the world.
   * @param {number} level whole zoom level
   * @param {[number, number, number, number]} box west, north, east, south, 0 to 1
   * @returns {number} the largest number that a group of all rows shows there
   */
  look(level, box) {
    const shift = shiftOf(level);
    const side = 2 ** (31 - shift);
    const [west, north, east, south] = box.map((edge) => Math.floor(edge * side));
    const { region } = this.#tally;
    const covered = region.shift === shift && west - GROUP_REACH >= region.left && north - GROUP_REACH >= region.top
      && east + GROUP_REACH < region.left + region.width && south + GROUP_REACH < region.top + region.height;
    if (!covered) {
      const [left, top] = [west - SPARE, north - SPARE];
      this.#tally.look({ shift, left, top, width: east - west + 1 + 2 * SPARE, height: south - north + 1 + 2 * SPARE });
      this.window.fill(this.#tally);
    }
    if (!covered || this.#arrived !== this.window.store.arrived) {
      this.#groups = groupCells(this.#pyramid, this.#tally.region);
      this.#arrived = this.window.store.arrived;
    }
    return this.#groups.high;
  }

  /**
   * The groups of the part looked at. They and their shares are used again by the next call.
   * @param {number} [apart] a row that stands by itself
   * @returns {Cluster[]}
   */
  list(apart = -1) {
    const { cells, region } = this.#tally;
    const { stride } = this.#pyramid;
    const { group } = this.#groups;
    if (this.#placeOf.length < group.length) this.#placeOf = new Int32Array(group.length);
    this.#placeOf.fill(-1);
    const own = this.#takeOut(apart, -1);
    let found = 0;
    for (let i = 0; i < group.length; i++) {
      const at = i * stride;
      if (cells[at] === 0) continue;
      const lead = group[i];
      if (this.#placeOf[lead] < 0) this.#clear((this.#placeOf[lead] = found++), this.#keyOf(lead));
      this.#gather(this.#pool[this.#placeOf[lead]], at, region.left + (i % region.width), region.top + Math.floor(i / region.width));
    }
    this.#takeOut(own, 1);
    if (own >= 0) this.#alone(found++, own);
    const clusters = this.#pool.slice(0, found);
    for (const cluster of clusters) {
      cluster.x /= cluster.count;
      cluster.y /= cluster.count;
      cluster.row = cluster.count === 1 ? cluster.row : -1;
    }
    return clusters;
  }

  /** The key of the group that a row belongs to; NaN where it is not looked at. @param {number} row */
  keyOf(row) {
    const cell = this.#cellOf(row);
    return cell < 0 ? NaN : this.#keyOf(this.#groups.group[cell]);
  }

  /**
   * The rows under a cluster, in their order.
   * @param {Cluster} cluster
   * @param {number} [apart] a row that stands by itself
   */
  rowsUnder(cluster, apart = -1) {
    /** @type {number[]} */
    const rows = [];
    this.window.each((row) => {
      const cell = this.#cellOf(row);
      if (row !== apart && cell >= 0 && this.#keyOf(this.#groups.group[cell]) === cluster.key) rows.push(row);
    });
    return rows;
  }

  /** World coordinates of a row, 0 to 1; NaN for one without a point. @param {number} row @returns {[number, number]} */
  at(row) {
    const { x, y } = this.window.store;
    return x[row] < 0 ? [NaN, NaN] : [x[row] / WORLD, y[row] / WORLD];
  }

  /** @param {number} cell of the region */
  #keyOf(cell) {
    const { left, top, width } = this.#tally.region;
    return (top + Math.floor(cell / width)) * KEY + left + (cell % width);
  }

  /** @param {number} row */
  #cellOf(row) {
    const { shift, left, top, width, height } = this.#tally.region;
    const { x, y } = this.window.store;
    const [cx, cy] = [(x[row] >> shift) - left, (y[row] >> shift) - top];
    return x[row] < 0 || cx < 0 || cy < 0 || cx >= width || cy >= height ? -1 : cy * width + cx;
  }

  /** Leaves a row out of its cell, or puts it back. @param {number} row @param {1 | -1} sign @returns {number} the row; -1 when it is not counted here */
  #takeOut(row, sign) {
    if (row < 0 || this.#cellOf(row) < 0 || !this.window.holds(row)) return -1;
    this.#tally.sweep(null, row, row + 1, sign);
    return row;
  }

  /** @param {number} place @param {number} key */
  #clear(place, key) {
    const cluster = (this.#pool[place] ??= { key, x: 0, y: 0, count: 0, row: 0, low: 0, high: 0, known: 0, open: 0, shares: new Float64Array(this.#slots) });
    cluster.key = key;
    cluster.x = cluster.y = cluster.count = cluster.row = cluster.low = cluster.high = cluster.known = cluster.open = 0;
    cluster.shares.fill(0);
    return cluster;
  }

  /** @param {Cluster} cluster @param {number} at @param {number} cx @param {number} cy */
  #gather(cluster, at, cx, cy) {
    const { cells, region } = this.#tally;
    const n = cells[at + COUNT];
    cluster.count += n;
    cluster.known += cells[at + KNOWN];
    cluster.open += cells[at + OPEN];
    cluster.low += cells[at + LOW];
    cluster.high += cells[at + HIGH];
    cluster.row += cells[at + ROW];
    cluster.x += (n * cx) / 2 ** (31 - region.shift) + cells[at + X] / WORLD;
    cluster.y += (n * cy) / 2 ** (31 - region.shift) + cells[at + Y] / WORLD;
    for (let slot = 0; slot < this.#slots; slot++) cluster.shares[slot] += cells[at + GROUPS + slot];
  }

  /** @param {number} place @param {number} row */
  #alone(place, row) {
    const cluster = this.#clear(place, APART);
    const { low, high } = this.window.store.columns;
    [cluster.x, cluster.y] = this.at(row);
    [cluster.count, cluster.row] = [1, row];
    if (low[row] >= 0) [cluster.known, cluster.open, cluster.low, cluster.high] = [low[row] > 0 || high[row] >= 0 ? 1 : 0, high[row] < 0 ? 1 : 0, low[row], Math.max(low[row], high[row])];
    cluster.shares[this.#pyramid.slotOf(row)] = 1;
  }
}

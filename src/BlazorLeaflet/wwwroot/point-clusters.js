// Groups points that lie close together. Which points belong together is fixed to the world for each zoom level and to all
// columns, not to the slice or the view: a drag of the map or of the dates never shuffles the groups, it only counts anew.

/**
 * Points as columns, one entry a row. A row may span days (start to end); rows are sorted by start.
 * @typedef {object} PointColumns
 * @property {number} count rows
 * @property {Int32Array} startDay any integer day number, ascending
 * @property {Int32Array} endDay not before the start
 * @property {Float64Array} lon degrees; NaN for a row without a point
 * @property {Float64Array} lat degrees
 * @property {Int32Array} low lower end of the number shown; -1 unknown
 * @property {Int32Array} high upper end; -1 open-ended or unknown
 * @property {Int32Array} radius accuracy in metres; -1 unknown
 * @property {Record<string, { index: Uint8Array, tokens: string[] }>} groups groupings by name
 * @property {(row: number) => string} id
 */

/**
 * The rows in play: start to end (exclusive), and rows before them that last into them.
 * @typedef {{ start: number, end: number, extra: Int32Array | number[] }} Slice
 */

/**
 * @typedef {object} Cluster
 * @property {number} key stable for one zoom level
 * @property {number} x world coordinate of the middle, 0 to 1
 * @property {number} y world coordinate of the middle, 0 to 1, down
 * @property {number} count rows under it
 * @property {number} row the first row under it
 * @property {number} low sum of the known lower ends
 * @property {number} high sum of the upper ends, open ones counted by their lower end
 * @property {number} known rows whose number is known
 * @property {Uint32Array} shares rows by group index
 * @property {[number, number, number, number]} box world coordinates: west, north, east, south
 */

/** Cell of the grid in CSS pixels, and the distance below which the groups of neighbouring cells become one. */
export const CELL = 64;
const JOIN = 54;
const TILE = 256;

/**
 * Web Mercator, 0 to 1, y down.
 * @param {number} lon
 * @param {number} lat
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
 */
export function lowerBound(array, value) {
  let [low, high] = [0, array.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (array[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

export class PointClusters {
  /** @type {Float64Array} */ #x;
  /** @type {Float64Array} */ #y;
  /** @type {Int32Array} rows of several days */ #long;
  /** @type {Map<number, { groupOf: Int32Array, groups: number }>} */ #levels = new Map();

  /** @param {PointColumns} columns */
  constructor(columns) {
    this.columns = columns;
    this.#x = new Float64Array(columns.count);
    this.#y = new Float64Array(columns.count);
    const long = [];
    for (let row = 0; row < columns.count; row++) {
      [this.#x[row], this.#y[row]] = toWorld(columns.lon[row], columns.lat[row]);
      if (columns.endDay[row] > columns.startDay[row]) long.push(row);
    }
    this.#long = Int32Array.from(long);
  }

  /**
   * The rows that overlap a span of days, both ends included.
   * @param {number} from day
   * @param {number} to day
   * @returns {Slice}
   */
  slice(from, to) {
    const start = lowerBound(this.columns.startDay, from);
    const end = Math.max(start, lowerBound(this.columns.startDay, to + 1));
    const extra = from > to ? [] : this.#long.filter((row) => row < start && this.columns.endDay[row] >= from);
    return { start, end, extra };
  }

  /**
   * World coordinates of a row; NaN for a row without a point.
   * @param {number} row
   * @returns {[number, number]}
   */
  at(row) {
    return [this.#x[row], this.#y[row]];
  }

  /**
   * Groups of a slice at a zoom level. Their counts add up to the rows of the slice that have a point.
   * @param {number} zoom whole number
   * @param {Slice} slice
   * @param {string} colourBy name of a grouping
   * @param {number} [apart] a row that stands by itself, with the key that follows those of the groups
   * @returns {Cluster[]}
   */
  of(zoom, slice, colourBy, apart = -1) {
    const { groupOf, groups } = this.#level(zoom);
    const grouping = this.columns.groups[colourBy];
    /** @type {(Cluster | undefined)[]} */
    const found = new Array(groups + 1);
    const keyOf = (/** @type {number} */ row) => (row === apart && groupOf[row] >= 0 ? groups : groupOf[row]);
    for (const row of slice.extra) this.#add(found, keyOf(row), row, grouping);
    for (let row = slice.start; row < slice.end; row++) this.#add(found, keyOf(row), row, grouping);
    const clusters = /** @type {Cluster[]} */ (found.filter((c) => c !== undefined));
    for (const c of clusters) {
      c.x /= c.count;
      c.y /= c.count;
    }
    return clusters;
  }

  /**
   * The group of a row at a zoom level; -1 for a row without a point.
   * @param {number} zoom whole number
   * @param {number} row
   */
  keyOf(zoom, row) {
    return this.#level(zoom).groupOf[row] ?? -1;
  }

  /**
   * The rows under a cluster, in the order of the columns.
   * @param {number} zoom
   * @param {Slice} slice
   * @param {Cluster} cluster
   * @param {number} [apart] a row that stands by itself
   * @returns {number[]}
   */
  rowsUnder(zoom, slice, cluster, apart = -1) {
    const { groupOf } = this.#level(zoom);
    const rows = [];
    for (const row of slice.extra) if (groupOf[row] === cluster.key) rows.push(row);
    for (let row = slice.start; row < slice.end; row++) if (groupOf[row] === cluster.key) rows.push(row);
    return rows.filter((row) => row !== apart);
  }

  /**
   * @param {(Cluster | undefined)[]} found
   * @param {number} key
   * @param {number} row
   * @param {{ index: Uint8Array, tokens: string[] } | undefined} grouping
   */
  #add(found, key, row, grouping) {
    if (key < 0) return;
    const [x, y] = [this.#x[row], this.#y[row]];
    const c = (found[key] ??= {
      key, x: 0, y: 0, count: 0, row, low: 0, high: 0, known: 0,
      shares: new Uint32Array(Math.max(1, grouping?.tokens.length ?? 1)), box: [x, y, x, y],
    });
    const { low, high } = this.columns;
    c.x += x;
    c.y += y;
    c.count++;
    if (low[row] >= 0) {
      c.known++;
      c.low += low[row];
      c.high += Math.max(low[row], high[row]);
    }
    c.shares[grouping?.index[row] ?? 0]++;
    if (x < c.box[0]) c.box[0] = x;
    if (y < c.box[1]) c.box[1] = y;
    if (x > c.box[2]) c.box[2] = x;
    if (y > c.box[3]) c.box[3] = y;
  }

  /** @param {number} zoom */
  #level(zoom) {
    let level = this.#levels.get(zoom);
    if (!level) this.#levels.set(zoom, (level = this.#group(zoom)));
    return level;
  }

  /** @param {number} zoom */
  #group(zoom) {
    const side = (TILE * 2 ** zoom) / CELL;
    const groupOf = new Int32Array(this.columns.count).fill(-1);
    /** @type {Map<number, number>} */
    const cells = new Map();
    /** @type {{ cx: number, cy: number, x: number, y: number, n: number }[]} */
    const list = [];
    for (let row = 0; row < groupOf.length; row++) {
      const [x, y] = [this.#x[row], this.#y[row]];
      if (Number.isNaN(x) || Number.isNaN(y)) continue;
      const [cx, cy] = [Math.floor(x * side), Math.floor(y * side)];
      const name = cellName(cx, cy);
      let cell = cells.get(name);
      if (cell === undefined) {
        cells.set(name, (cell = list.length));
        list.push({ cx, cy, x: 0, y: 0, n: 0 });
      }
      groupOf[row] = cell;
      const c = list[cell];
      c.x += x;
      c.y += y;
      c.n++;
    }
    const joined = joinNeighbours(list, cells, JOIN / (TILE * 2 ** zoom));
    for (let row = 0; row < groupOf.length; row++) if (groupOf[row] >= 0) groupOf[row] = joined.to[groupOf[row]];
    return { groupOf, groups: joined.groups };
  }
}

/**
 * @param {number} cx
 * @param {number} cy
 */
function cellName(cx, cy) {
  return cx * 0x2000000 + cy;
}

/**
 * Gives every cell the number of its group: the fullest cells first take in the neighbours whose middle is near.
 * @param {{ cx: number, cy: number, x: number, y: number, n: number }[]} list
 * @param {Map<number, number>} cells
 * @param {number} near distance in world coordinates
 */
function joinNeighbours(list, cells, near) {
  const to = new Int32Array(list.length).fill(-1);
  const order = list.map((_, i) => i).sort((a, b) => list[b].n - list[a].n || list[a].cx - list[b].cx || list[a].cy - list[b].cy);
  let groups = 0;
  for (const i of order) {
    if (to[i] >= 0) continue;
    const a = list[i];
    to[i] = groups++;
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        const j = cells.get(cellName(a.cx + dx, a.cy + dy));
        if (j === undefined || to[j] >= 0) continue;
        const b = list[j];
        if (Math.hypot(a.x / a.n - b.x / b.n, a.y / a.n - b.y / b.n) < near) to[j] = to[i];
      }
    }
  }
  return { to, groups };
}

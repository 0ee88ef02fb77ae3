// Cells whose points lie close together across an edge become one group. Which ones depends on all rows, never on the dates, and
// only on the cells around: so a drag of the map or of the dates never shuffles the groups.
import { CellTally } from "./cell-tally.js";
import { COUNT, HIGH, X, Y } from "./point-pyramid.js";

/** Middles nearer than this share of a cell's width belong together. */
const NEAR = 54 / 64;

/** Cells around a cell on which its group depends. */
export const GROUP_REACH = 2;

/** @typedef {{ n: Float64Array, x: Float64Array, y: Float64Array, width: number, height: number }} Cells rows, and middles in widths of a cell */

/**
 * The group of each cell of a region, by the number of the cell that leads it; -1 for a cell without rows. The cells within
 * GROUP_REACH of the region's edge may be grouped otherwise than they would be further inside.
 * @param {import("./point-pyramid.js").PointPyramid} pyramid
 * @param {import("./cell-tally.js").Region} region
 * @returns {{ group: Int32Array, high: number }} high: the largest number that a group may have to show
 */
export function groupCells(pyramid, region) {
  const all = new CellTally(pyramid);
  all.look(region);
  all.reset();
  all.sweep(null, pyramid.store.arrived, pyramid.store.columns.count, 1);
  const cells = middles(all, pyramid.stride);
  const leader = cells.n.map((n, i) => (n > 0 && strongest(cells, i) === i ? i : -1));
  const group = new Int32Array(cells.n.length);
  const high = new Float64Array(cells.n.length);
  let most = 0;
  for (let i = 0; i < group.length; i++) {
    // A cell joins the fullest leader that is near; with none it stands by itself.
    group[i] = cells.n[i] === 0 ? -1 : leader[i] === i ? i : strongest(cells, i, leader);
    if (group[i] >= 0) most = Math.max(most, (high[group[i]] += all.cells[i * pyramid.stride + HIGH]));
  }
  return { group, high: most };
}

/** @param {CellTally} tally @param {number} stride @returns {Cells} */
function middles({ cells, region: { shift, width, height } }, stride) {
  const size = width * height;
  const [n, x, y] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  for (let i = 0; i < size; i++) {
    n[i] = cells[i * stride + COUNT];
    x[i] = (i % width) + cells[i * stride + X] / (n[i] * 2 ** shift);
    y[i] = Math.floor(i / width) + cells[i * stride + Y] / (n[i] * 2 ** shift);
  }
  return { n, x, y, width, height };
}

/**
 * The fullest cell near a cell, itself among them; of equals the one further north, then west.
 * @param {Cells} cells
 * @param {number} i
 * @param {Float64Array} [leader] only those that lead, or else the cell itself
 */
function strongest({ n, x, y, width, height }, i, leader) {
  const [cx, cy] = [i % width, Math.floor(i / width)];
  let best = leader ? -1 : i;
  for (let dy = cy > 0 ? -1 : 0; dy <= (cy < height - 1 ? 1 : 0); dy++) {
    for (let dx = cx > 0 ? -1 : 0; dx <= (cx < width - 1 ? 1 : 0); dx++) {
      const j = i + dy * width + dx;
      if (n[j] === 0 || (leader && leader[j] !== j) || Math.hypot(x[i] - x[j], y[i] - y[j]) >= NEAR) continue;
      if (best < 0 || n[j] > n[best] || (n[j] === n[best] && j < best)) best = j;
    }
  }
  return best < 0 ? i : best;
}

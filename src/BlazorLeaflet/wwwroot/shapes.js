// Lines and areas of GeoJSON as flat arrays of world coordinates, and how they become paths on a canvas.
import { toWorld } from "./point-columns.js";

/**
 * @typedef {object} Shape a line, an area with its holes, or several of one feature
 * @property {Float64Array[]} parts x and y by turns, 0 to 1, y down
 * @property {boolean} closed an area
 * @property {[west: number, north: number, east: number, south: number]} box 0 to 1
 */

/** Pixels: points nearer to the one before are left out. */
const NEAR = 1;

/**
 * The lines and areas of a GeoJSON object (RFC 7946); points are none.
 * @param {any} data
 * @returns {Shape[]}
 */
export function shapesOf(data) {
  switch (data?.type) {
    case "FeatureCollection": return data.features.flatMap(shapesOf);
    case "Feature": return shapesOf(data.geometry);
    case "GeometryCollection": return data.geometries.flatMap(shapesOf);
    case "LineString": return [shapeOf([data.coordinates], false)];
    case "MultiLineString": return [shapeOf(data.coordinates, false)];
    case "Polygon": return [shapeOf(data.coordinates, true)];
    case "MultiPolygon": return data.coordinates.map((/** @type {number[][][]} */ rings) => shapeOf(rings, true));
    default: return [];
  }
}

/** @param {number[][][]} lines longitude before latitude @param {boolean} closed @returns {Shape} */
function shapeOf(lines, closed) {
  /** @type {Shape["box"]} */
  const box = [Infinity, Infinity, -Infinity, -Infinity];
  const parts = lines.map((line) => {
    const part = new Float64Array(2 * line.length);
    line.forEach(([lon, lat], i) => {
      const [x, y] = toWorld(lon, lat);
      [part[2 * i], part[2 * i + 1]] = [x, y];
      [box[0], box[1], box[2], box[3]] = [Math.min(box[0], x), Math.min(box[1], y), Math.max(box[2], x), Math.max(box[3], y)];
    });
    return part;
  });
  return { parts, closed, box };
}

/** @typedef {Pick<CanvasRenderingContext2D, "beginPath" | "moveTo" | "lineTo" | "closePath">} Pen */
/** @typedef {import("./canvas-pane.js").View} View */

/**
 * Whether anything of a shape can be in view.
 * @param {Shape} shape @param {View} view @param {number} reach pixels by which its edge reaches beyond its points
 */
export function inView({ box: [west, north, east, south] }, { scale, left, top, width, height }, reach) {
  return east * scale + left >= -reach && west * scale + left <= width + reach && south * scale + top >= -reach && north * scale + top <= height + reach;
}

/**
 * Begins the path that fills an area.
 * @param {Pen} c @param {Shape} shape @param {View} view
 */
export function areaPath(c, { parts }, view) {
  c.beginPath();
  for (const part of parts) {
    walk(part, view, (x, y, first) => (first ? c.moveTo(x, y) : c.lineTo(x, y)));
    c.closePath();
  }
}

/**
 * Begins the path along the lines of a shape, or the edges of an area: only what can be in view, since dashes are laid out along all of it.
 * @param {Pen} c @param {Shape} shape @param {View} view @param {number} reach pixels beyond the view
 */
export function linePath(c, { parts }, view, reach) {
  const [right, bottom] = [view.width + reach, view.height + reach];
  c.beginPath();
  for (const part of parts) {
    let [px, py, drawing] = [0, 0, false];
    walk(part, view, (x, y, first) => {
      const beyond = first || (x < -reach && px < -reach) || (y < -reach && py < -reach) || (x > right && px > right) || (y > bottom && py > bottom);
      if (!beyond && !drawing) c.moveTo(px, py);
      if (!beyond) c.lineTo(x, y);
      [px, py, drawing] = [x, y, !beyond];
    });
  }
}

/**
 * The points of a part on the canvas, without those that nobody could tell from the one before; the last is never left out.
 * @param {Float64Array} part @param {View} view @param {(x: number, y: number, first: boolean) => void} take
 */
function walk(part, { scale, left, top }, take) {
  let [px, py] = [NaN, NaN];
  for (let i = 0; i < part.length; i += 2) {
    const [x, y] = [part[i] * scale + left, part[i + 1] * scale + top];
    if (Math.abs(x - px) + Math.abs(y - py) < NEAR && i < part.length - 2) continue;
    take(x, y, i === 0);
    [px, py] = [x, y];
  }
}

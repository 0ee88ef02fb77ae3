import test from "node:test";
import assert from "node:assert/strict";
import { areaPath, inView, linePath, shapesOf } from "../../src/BlazorLeaflet/wwwroot/shapes.js";
import { toWorld } from "../../src/BlazorLeaflet/wwwroot/point-columns.js";

/** What a pen was told, in whole pixels. */
function pen() {
  /** @type {string[]} */
  const told = [];
  const say = (/** @type {string} */ name) => (/** @type {number[]} */ ...at) => void told.push([name, ...at.map(Math.round)].join(" "));
  return { told, beginPath() {}, moveTo: say("M"), lineTo: say("L"), closePath: say("Z") };
}

/** A view of 100 pixels that begins at a place of the world, at zoom 8. */
const viewAt = (/** @type {number} */ lon, /** @type {number} */ lat) => {
  const [scale, [x, y]] = [256 * 2 ** 8, toWorld(lon, lat)];
  return { scale, left: -x * scale, top: -y * scale, width: 100, height: 100, zoom: 8 };
};

/** Degrees of longitude to a pixel. */
const PIXEL = 360 / (256 * 2 ** 8);
const line = (/** @type {number[]} */ ...pixels) => ({ type: "LineString", coordinates: pixels.map((x) => [36 + x * PIXEL, 34]) });

test("lines and areas are found at any depth; points are none", () => {
  const ring = [[36, 34], [37, 34], [37, 35], [36, 34]];
  const shapes = shapesOf({ type: "FeatureCollection", features: [
    { type: "Feature", geometry: { type: "MultiPolygon", coordinates: [[ring, ring], [ring]] } },
    { type: "Feature", geometry: { type: "GeometryCollection", geometries: [line(0, 1), { type: "Point", coordinates: [36, 34] }] } },
    { type: "Feature", geometry: null },
  ] });
  assert.deepEqual(shapes.map((s) => [s.closed, s.parts.length]), [[true, 2], [true, 1], [false, 1]]);
});

test("a line is drawn as far as it can be in view, and begun anew where it comes back", () => {
  const [shape] = shapesOf({ type: "LineString", coordinates: [[-900, 5], [-500, 5], [10, 5], [50, 5], [800, 5], [900, 5], [900, 90], [50, 90]].map(([x, y]) => [36 + x * PIXEL, 34 - y * PIXEL * Math.cos((34 * Math.PI) / 180)]) });
  const c = pen();
  linePath(c, shape, viewAt(36, 34), 2);
  assert.deepEqual(c.told, ["M -500 5", "L 10 5", "L 50 5", "L 800 5", "M 900 90", "L 50 90"]);
});

test("points that nobody could tell apart are left out, but never the last", () => {
  const [shape] = shapesOf(line(0, 0.3, 0.6, 10, 10.2));
  const c = pen();
  linePath(c, shape, viewAt(36, 34), 0);
  assert.deepEqual(c.told, ["M 0 0", "L 10 0", "L 10 0"]);
});

test("an area is closed and keeps its corners out of view, or its filling would change", () => {
  const [shape] = shapesOf({ type: "Polygon", coordinates: [[[-900, 0], [900, 0], [900, 90], [-900, 0]].map(([x, y]) => [36 + x * PIXEL, 34 - y * PIXEL * Math.cos((34 * Math.PI) / 180)])] });
  const c = pen();
  areaPath(c, shape, viewAt(36, 34));
  assert.deepEqual(c.told, ["M -900 0", "L 900 0", "L 900 90", "L -900 0", "Z"]);
});

test("what lies aside of the view is not drawn, what an edge reaches into it is", () => {
  const [shape] = shapesOf(line(103, 200));
  assert.equal(inView(shape, viewAt(36, 34), 2), false);
  assert.equal(inView(shape, viewAt(36, 34), 4), true);
});

import test from "node:test";
import assert from "node:assert/strict";
import { CountPlaces, groundOf } from "../../src/BlazorLeaflet/wwwroot/count-places.js";
import { random } from "./made-up.js";

/** @typedef {import("../../src/BlazorLeaflet/wwwroot/point-drawing.js").Mark} Mark */

const widths = { large: (/** @type {string} */ text) => text.length * 7.6, small: (/** @type {string} */ text) => text.length * 6.8 };

/** @param {number} key @param {number} px @param {number} py @param {number} radius @param {number} count @returns {Mark} */
const mark = (key, px, py, radius, count) =>
  ({ key, px, py, radius, inner: radius, count, x: 0, y: 0, row: -1, low: 0, high: 0, known: count, open: 0, shares: new Float64Array(1) });

/** Marks as the map's grid spreads them, none nearer to another than the grid lets them, the large ones first. @param {number} count @param {number} seed */
function spread(count, seed) {
  const next = random(seed);
  /** @type {Mark[]} */
  const marks = [];
  for (let i = 0; i < count * 20 && marks.length < count; i++) {
    const [x, y] = [next() * 1000, next() * 700];
    if (marks.every((m) => Math.hypot(m.px - x, m.py - y) >= 54)) marks.push(mark(i, x, y, 5 + 27 * next() ** 4, Math.floor(10 ** (5 * next())) + 1));
  }
  return marks.sort((a, b) => b.radius - a.radius || a.key - b.key);
}

/** @param {Mark} m */
const labelOf = ({ label }) => /** @type {NonNullable<Mark["label"]>} */ (label);
const counted = (/** @type {Mark[]} */ marks) => marks.filter((m) => m.count > 1);
const placed = (/** @type {CountPlaces} */ places, /** @type {Mark[]} */ marks, level = 7) => (places.place(marks, level, widths), counted(marks).map((m) => labelOf(m).side));

/** @param {Mark} a @param {Mark} b */
function coverEachOther(a, b) {
  const [one, two] = [labelOf(a), labelOf(b)];
  return Math.abs(one.x - two.x) < one.halfWidth + two.halfWidth && Math.abs(one.y - two.y) < one.halfHeight + two.halfHeight;
}

/** @param {Mark} a @param {Mark} b */
function standsOn(a, b) {
  const { x, y, halfWidth, halfHeight } = labelOf(a);
  return Math.hypot(Math.max(0, Math.abs(b.px - x) - halfWidth), Math.max(0, Math.abs(b.py - y) - halfHeight)) < b.radius;
}

test("no count stands on another or on a circle of others, as densely as the grid allows", () => {
  for (let seed = 1; seed < 30; seed++) {
    const marks = spread(140, seed);
    placed(new CountPlaces(), marks);
    for (const a of counted(marks)) {
      for (const b of counted(marks)) if (a !== b) assert.ok(!coverEachOther(a, b), `${a.count} and ${b.count}, seed ${seed}`);
      if (!labelOf(a).inside) for (const b of marks) assert.ok(!standsOn(a, b), `${a.count} on ${b.count}, seed ${seed}`);
    }
  }
});

test("a count stands in its circle where it fits, below it else, and aside where something lies below", () => {
  const [wide, narrow, next] = [mark(1, 100, 100, 30, 706), mark(2, 300, 100, 8, 44), mark(3, 300, 118, 6, 5)];
  placed(new CountPlaces(), [wide, narrow, next]);
  assert.deepEqual([labelOf(wide).inside, labelOf(wide).x, labelOf(wide).y, labelOf(wide).bare], [true, 100, 100, true]);
  assert.ok(labelOf(narrow).y < 100 && labelOf(next).y > 118);
  assert.deepEqual(groundOf(wide), [[70, 70, 130, 130]]);
  assert.equal(groundOf(narrow).length, 2);
});

test("a count in its circle that a smaller circle covers is not bare, so that its halo keeps it readable", () => {
  const [large, small] = [mark(1, 100, 100, 32, 34_172), mark(2, 112, 104, 5, 3)];
  placed(new CountPlaces(), [large, small]);
  assert.deepEqual([labelOf(large).inside, labelOf(large).bare], [true, false]);
});

test("two numbers beside each other never read as one", () => {
  const marks = [mark(1, 100, 100, 8, 1889), mark(2, 126, 102, 7, 996)];
  placed(new CountPlaces(), marks);
  assert.ok(!coverEachOther(marks[0], marks[1]));
});

test("a count keeps its side while it is free there, also when its first side comes free, and forgets it at another level", () => {
  const places = new CountPlaces();
  const [above, below] = [mark(1, 100, 100, 8, 44), mark(2, 100, 118, 6, 5)];
  const [side] = placed(places, [above, below]);
  assert.notEqual(side, 0);
  const again = mark(1, 103, 99, 8, 40);
  assert.deepEqual(placed(places, [again]), [side]);
  assert.deepEqual(placed(places, [again], 8), [0]);
});

test("a drag of the map moves every count with its circle", () => {
  const places = new CountPlaces();
  const marks = spread(120, 5);
  const before = placed(places, marks);
  for (let step = 1; step < 40; step++) {
    for (const m of marks) [m.px, m.py] = [m.px - 7, m.py + 3];
    assert.deepEqual(placed(places, marks), before);
  }
});

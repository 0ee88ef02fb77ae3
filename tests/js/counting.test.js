import test from "node:test";
import assert from "node:assert/strict";
import { count, sentences } from "../../wwwroot/js/counting.js";

const columns = /** @type {any} */ ({
  killedMin: [4, -1, 3], killedMax: [6, -1, -1], civiliansMin: [4, -1, 3], civiliansMax: [6, -1, 9], grade: [0, 1, 1], grades: ["fair", "weak"],
  slice: () => ({ start: 0, end: 3 }), lasting: () => [],
});

const said = (/** @type {any} */ totals, /** @type {boolean} */ ar) => sentences(totals, ar).map((part) => part.text).join("");

test("unknown counts are left out of the sums and counted beside them; one open end opens the sum", () => {
  assert.deepEqual(count(columns, null, null), { incidents: 3, killed: { min: 7, max: null }, unknown: 1, civilians: { min: 7, max: 15 }, fair: 1 });
});

test("the sentences are the server's", () => {
  const totals = { incidents: 163, killed: { min: 1963, max: null }, civilians: { min: 1630, max: 3553 }, unknown: 0, fair: 41 };
  assert.equal(said(totals, false), "163 incidents. At least 1,963 people killed; civilians: 1,630–3,553. 25% graded fair or better.");
  assert.equal(said({ ...totals, killed: { min: 800, max: 986 }, civilians: { min: 486, max: 516 } }, true),
    "163 حادثة. قُتل فيها من 800 إلى 986 شخصًا، منهم من 486 إلى 516 مدنيًا. 25% منها مرجَّح أو مؤكَّد.");
});

import test from "node:test";
import assert from "node:assert/strict";
import { RangeTotals } from "../../src/BlazorLeaflet/wwwroot/range-totals.js";
import { sentences, totalsOf } from "../../wwwroot/js/counting.js";

const columns = /** @type {any} */ ({
  killedMin: Int32Array.of(4, -1, 3), killedMax: Int32Array.of(6, -1, -1), civiliansMin: Int32Array.of(4, -1, 3), civiliansMax: Int32Array.of(6, -1, 9),
  grade: Uint8Array.of(0, 1, 1), grades: ["fair", "weak"],
});

const said = (/** @type {any} */ totals, /** @type {boolean} */ ar) => sentences(totals, ar).map((part) => part.text).join("");

test("unknown counts are left out of the sums and counted beside them; one open end opens the sum", () => {
  const store = /** @type {any} */ ({ x: new Int32Array(3), arrived: 0, columns: { count: 3 } });
  const counted = new RangeTotals(store, [{ low: columns.killedMin, high: columns.killedMax }, { low: columns.civiliansMin, high: columns.civiliansMax }], { index: columns.grade, tokens: columns.grades });
  counted.sweep(null, 0, 3, 1);
  assert.deepEqual(totalsOf(columns, counted), { incidents: 3, killed: { min: 7, max: null }, unknown: 1, civilians: { min: 7, max: 15 }, fair: 1 });
});

test("zero or more is not known: only what is known is said, in the server's words", () => {
  const totals = { incidents: 4, killed: { min: 0, max: null }, civilians: { min: 0, max: 4 }, unknown: 2, fair: 1 };
  assert.equal(said(totals, false), "4 incidents. 0–4 civilians killed. In 2 the number is not known. 25% graded fair or better.");
  assert.equal(said(totals, true), "4 حوادث. قُتل فيها من 0 إلى 4 مدنيين. العدد غير معروف في حادثتين. 25% منها مرجَّح أو مؤكَّد.");
  assert.equal(said({ ...totals, killed: null, civilians: { min: 0, max: null } }, false), "4 incidents. In 2 the number is not known. 25% graded fair or better.");
  const rows = { low: Int32Array.of(0, 2), high: Int32Array.of(-1, 3) };
  const counted = new RangeTotals(/** @type {any} */ ({ x: new Int32Array(2), arrived: 0, columns: { count: 2 } }), [rows], { index: Uint8Array.of(0, 0), tokens: ["fair"] });
  counted.sweep(null, 0, 2, 1);
  assert.deepEqual(counted.of(0), { known: 1, open: 1, low: 2, high: 3 });
});

test("the sentences are the server's", () => {
  const totals = { incidents: 163, killed: { min: 1963, max: null }, civilians: { min: 1630, max: 3553 }, unknown: 0, fair: 41 };
  assert.equal(said(totals, false), "163 incidents. At least 1,963 people killed; civilians: 1,630–3,553. 25% graded fair or better.");
  assert.equal(said({ ...totals, killed: { min: 800, max: 986 }, civilians: { min: 486, max: 516 } }, true),
    "163 حادثة. قُتل فيها من 800 إلى 986 شخصًا، منهم من 486 إلى 516 مدنيًا. 25% منها مرجَّح أو مؤكَّد.");
});

import assert from "node:assert/strict";
import test from "node:test";
import { pointOf, stepOf, written } from "../../wwwroot/js/review-map.js";

test("degrees are written with six digits at most", () => {
  assert.equal(written(40.45154321987), "40.451543");
  assert.equal(written(40), "40");
  assert.equal(written(-0.1 - 0.2), "-0.3");
});

test("what is no point is none", () => {
  assert.deepEqual(pointOf("40.5", " 35 "), { lng: 40.5, lat: 35 });
  for (const [lon, lat] of [["", "35"], ["40", " "], ["x", "35"], ["4239", "35"], ["40", "91"], ["NaN", "1"]]) assert.equal(pointOf(lon, lat), undefined);
});

test("arrow keys move the point, with Shift ten times as far, and no other key does", () => {
  assert.deepEqual(stepOf("ArrowUp", false), [0, -4]);
  assert.deepEqual(stepOf("ArrowRight", true), [40, 0]);
  assert.equal(stepOf("Enter", false), undefined);
});

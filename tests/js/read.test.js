import assert from "node:assert/strict";
import test from "node:test";
import { isTooLarge, tabAfter } from "../../wwwroot/js/read.js";

test("arrows go from tab to tab the way they point, around the end, in both directions of writing", () => {
  assert.equal(tabAfter("ArrowRight", 0, 3, false), 1);
  assert.equal(tabAfter("ArrowLeft", 0, 3, false), 2);
  assert.equal(tabAfter("ArrowLeft", 0, 3, true), 1);
  assert.equal(tabAfter("ArrowRight", 0, 3, true), 2);
  assert.equal(tabAfter("Home", 2, 3, true), 0);
  assert.equal(tabAfter("End", 0, 3, false), 2);
  assert.equal(tabAfter("Enter", 1, 3, false), undefined);
});

test("a file above the limit is not sent, one at the limit is", () => {
  assert.equal(isTooLarge({ size: 2_000_001 }, 2_000_000), true);
  assert.equal(isTooLarge({ size: 2_000_000 }, 2_000_000), false);
});

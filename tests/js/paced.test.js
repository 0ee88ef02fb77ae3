import test from "node:test";
import assert from "node:assert/strict";
import { Paced } from "../../wwwroot/js/paced.js";

/** @param {any} t */
function watched(t) {
  t.mock.timers.enable({ apis: ["setTimeout", "Date"], now: 1_000 });
  /** @type {number[]} */
  const taken = [];
  return { taken, paced: new Paced((/** @type {number} */ value) => taken.push(value)), pass: (/** @type {number} */ ms) => t.mock.timers.tick(ms) };
}

test("the first words come at once, those of a moving hand at a pace that can be read", (t) => {
  const { taken, paced, pass } = watched(t);
  for (let step = 0; step < 50; step++) {
    paced.give(step);
    pass(16);
  }
  assert.equal(taken[0], 0);
  assert.ok(taken.length >= 3 && taken.length <= 5, String(taken));
});

test("a hand that rests is told the newest", (t) => {
  const { taken, paced, pass } = watched(t);
  for (const value of [1, 2, 3]) paced.give(value);
  pass(1_000);
  assert.deepEqual(taken, [1, 3]);
});

test("at the end what waits is taken at once, and only once", (t) => {
  const { taken, paced, pass } = watched(t);
  for (const value of [1, 2]) paced.give(value);
  paced.now();
  paced.now();
  pass(1_000);
  assert.deepEqual(taken, [1, 2]);
});

test("words that follow one hand change together, whenever each of them began", (t) => {
  const { pass } = watched(t);
  /** @type {[string, number][]} */
  const taken = [];
  const [dates, sums] = ["dates", "sums"].map((name) => new Paced((/** @type {number} */ step) => taken.push([name, step])));
  for (let step = 0; step < 60; step++) {
    dates.give(step);
    if (step > 3) sums.give(step);
    pass(16);
  }
  const steps = (/** @type {string} */ of) => taken.filter(([name]) => name === of).map(([, step]) => step);
  assert.ok(steps("sums").length >= 4, String(taken));
  assert.deepEqual(steps("sums").slice(1), steps("dates").slice(1));
});

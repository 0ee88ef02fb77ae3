import assert from "node:assert/strict";
import test from "node:test";
import { dayOf, isoOf } from "../../wwwroot/js/days.js";
import { moved, stepped, steppedEnd, zoomed } from "../../wwwroot/js/timeline-scale.js";

test("a step is a day, a week, a calendar month or a year", () => {
  const day = dayOf("2016-01-31");
  assert.equal(isoOf(stepped(day, "day", 1)), "2016-02-01");
  assert.equal(isoOf(stepped(day, "week", -1)), "2016-01-24");
  assert.equal(isoOf(stepped(day, "month", 1)), "2016-02-29");
  assert.equal(isoOf(stepped(day, "year", 1)), "2017-01-31");
});

test("the end of a month steps to the end of the next", () => {
  assert.equal(isoOf(steppedEnd(dayOf("2017-02-28"), "month", 1)), "2017-03-31");
  assert.equal(isoOf(steppedEnd(dayOf("2017-03-31"), "month", -1)), "2017-02-28");
});

test("a moved selection keeps its length at the ends of the records", () => {
  const extent = { first: 0, last: 100 };
  assert.deepEqual(moved({ from: 90, to: 95 }, 30, extent), { from: 95, to: 100 });
  assert.deepEqual(moved({ from: 3, to: 9 }, -30, extent), { from: 0, to: 6 });
});

test("zooming keeps the day under the pointer and stays within the records", () => {
  const extent = { first: 0, last: 9999 };
  for (const [factor, about] of [[0.5, 100], [2, 5000], [100, 9999], [0.0001, 42]]) {
    const shown = zoomed({ first: 0, last: 9999 }, factor, about, extent);
    assert.ok(shown.first >= 0 && shown.last <= 9999 && shown.first <= about && about <= shown.last, JSON.stringify([factor, about, shown]));
    assert.ok(shown.last - shown.first + 1 >= 14);
  }
});

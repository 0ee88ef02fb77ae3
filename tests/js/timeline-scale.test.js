import assert from "node:assert/strict";
import test from "node:test";
import { dayOf, isoOf } from "../../wwwroot/js/days.js";
import { moved, stepped, steppedEnd, zoomed } from "../../wwwroot/js/timeline-scale.js";
import { firstOf, nextOf } from "../../wwwroot/js/timeline-play.js";

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

test("playback moves a span of the same length or lets it grow, one step a beat, and stands still at the end", () => {
  const limits = { first: dayOf("2014-01-01"), last: dayOf("2014-12-31") };
  const march = { from: dayOf("2014-03-01"), to: dayOf("2014-03-31") };
  assert.deepEqual(nextOf(march, "month", "moving", limits), { from: dayOf("2014-04-01"), to: dayOf("2014-05-01") });
  assert.deepEqual(nextOf(march, "month", "growing", limits), { from: march.from, to: dayOf("2014-04-30") });
  const end = { from: dayOf("2014-12-01"), to: limits.last };
  assert.deepEqual(nextOf(end, "month", "moving", limits), end);
  assert.deepEqual(nextOf(end, "day", "growing", limits), end);
});

test("playback begins at the selection, and with everything selected at the first days", () => {
  const shown = { first: 0, last: 119 };
  assert.deepEqual(firstOf({ from: 30, to: 40 }, "day", "moving", shown), { from: 30, to: 40 });
  assert.deepEqual(firstOf({ from: 0, to: 119 }, "day", "moving", shown), { from: 0, to: 10 });
  assert.deepEqual(firstOf({ from: 0, to: 119 }, "day", "growing", shown), { from: 0, to: 0 });
  assert.deepEqual(firstOf({ from: 100, to: 119 }, "day", "moving", shown), { from: 0, to: 19 });
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { dayOf, isoOf } from "../../wwwroot/js/days.js";

test("a date reads back as written, leap days and the year 1970 among them", () => {
  for (const iso of ["1970-01-01", "2016-02-29", "2017-06-26", "2026-12-31"]) assert.equal(isoOf(dayOf(iso)), iso);
});

test("31 February and words are no dates", () => {
  for (const bad of ["2017-02-31", "2017-6-1", "", "yesterday"]) assert.ok(Number.isNaN(dayOf(bad)));
});

import assert from "node:assert/strict";
import test from "node:test";
import { dayOf, isoOf } from "../../wwwroot/js/days.js";
import { isPageAddress, typedDay, withDates } from "../../wwwroot/js/state.js";

test("dates are understood as readers type them, in both languages and both sets of digits", () => {
  for (const text of ["2017-06-26", "26/6/2017", "26.06.2017", "26 June 2017", "26 jun 2017", "26 حزيران 2017", "٢٦ يونيو ٢٠١٧", "26 حزيران/يونيو 2017", "٢٠١٧-٠٦-٢٦"])
    assert.equal(isoOf(typedDay(text)), "2017-06-26", text);
});

test("what is no date is not guessed at", () => {
  for (const text of ["31 February 2017", "2017-13-01", "26 Juneish 2017", "6/26/2017", "2017", "yesterday", "<b>"]) assert.ok(Number.isNaN(typedDay(text)), text);
});

test("new dates keep the filter and the open incident, and begin the list again", () => {
  const url = withDates("https://x.test/?grade=fair&page=3&id=SY-1", dayOf("2017-06-01"), dayOf("2017-06-30"));
  assert.equal(url.search, "?grade=fair&id=SY-1&from=2017-06-01&to=2017-06-30");
  assert.equal(withDates(url.href, null, null).search, "?grade=fair&id=SY-1");
});

test("only the map page of the same language is followed without loading", () => {
  const here = "https://x.test/?lang=en&grade=fair";
  assert.ok(isPageAddress("/?lang=en", here));
  assert.ok(!isPageAddress("/?lang=ar", here));
  assert.ok(!isPageAddress("/method?lang=en", here));
  assert.ok(!isPageAddress("https://other.test/?lang=en", here));
});

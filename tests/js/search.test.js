import test from "node:test";
import assert from "node:assert/strict";
import { Asking, wordsOf } from "../../wwwroot/js/search.js";

const raqqa = { id: "gn:1", name: "Raqqa", nameAr: "الرقة", matchedName: "Rakka", lon: 39, lat: 36, radiusMetres: 6000, admin1: "Raqqa", admin1Ar: "محافظة الرقة", featureEn: "city", featureAr: "مدينة" };

test("a suggestion speaks the language of the page and keeps the other name beside it", () => {
  assert.deepEqual(wordsOf(raqqa, false), { name: "Raqqa", other: "الرقة", facts: "city · Raqqa", matched: "Rakka" });
  const apart = { ...raqqa, apartEn: "5 km south of Hama", apartAr: "5 كم جنوب حماة" };
  assert.equal(wordsOf(apart, false).facts, "city · Raqqa · 5 km south of Hama");
  assert.equal(wordsOf(apart, true).facts, "مدينة · محافظة الرقة · 5 كم جنوب حماة");
  assert.deepEqual(wordsOf(raqqa, true), { name: "الرقة", other: "Raqqa", facts: "مدينة · محافظة الرقة", matched: "Rakka" });
});

test("a matched name that differs by a hyphen or a sign only is not shown again", () => {
  assert.equal(wordsOf({ ...raqqa, matchedName: "ráqqa" }, false).matched, "");
  assert.equal(wordsOf({ ...raqqa, name: "Al Bab", nameAr: null, matchedName: "al-Bab" }, true).matched, "");
});

test("a place without an Arabic name or governorate is told by what there is", () => {
  const bare = { ...raqqa, nameAr: null, admin1: null, admin1Ar: null, matchedName: "Raqqa" };
  assert.deepEqual(wordsOf(bare, true), { name: "Raqqa", other: "", facts: "مدينة", matched: "" });
});

test("of two questions only the newer is answered, whichever answer comes first", async () => {
  const waiting = new Map();
  const asking = new Asking((address) => new Promise((done) => waiting.set(new URL(address, "http://m").searchParams.get("q"),
    () => done({ ok: true, json: async () => ({ suggestions: [address] }) }))));
  const [old, young] = [asking.ask("r"), asking.ask("ra")];
  waiting.get("ra")();
  waiting.get("r")();
  assert.equal((await young)?.length, 1);
  assert.equal(await old, undefined);
  assert.equal((await asking.ask("r"))?.length, 1, "the late answer is kept for when it is asked for again");
});

test("a refused or failed question is no answer and no error", async () => {
  assert.equal(await new Asking(async () => ({ ok: false })).ask("x"), undefined);
  assert.equal(await new Asking(async () => { throw new TypeError("offline"); }).ask("x"), undefined);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { placeLabels } from "../../src/BlazorLeaflet/wwwroot/label-placement.js";
import { areaScale, radiusOf, towards, zoomForRadius } from "../../src/BlazorLeaflet/wwwroot/point-scale.js";
import { columnsQuery, daysOf, isSame, viewOf, withView } from "../../wwwroot/js/map-address.js";
import { alongRiver, labelsOf } from "../../wwwroot/js/map-basemap.js";
import { legendNumbers } from "../../wwwroot/js/map-legend.js";
import { fill, markWords, rangeWords } from "../../wwwroot/js/map-words.js";

const texts = { words: { notKnown: "unknown", atLeast: "at least {n}", several: "{n}: {killed}", km: "km", m: "m" }, tiers: {} };

test("area, not radius, stands for the number", () => {
  const scale = areaScale(400);
  assert.ok(Math.abs(radiusOf(400, scale) / radiusOf(100, scale) - 2) < 1e-9);
  assert.equal(radiusOf(0, scale), 0);
});

test("an accuracy radius is 24 to 120 pixels after the flight, wherever it started", () => {
  for (const metres of [25, 100, 800, 3000, 15_000, 90_000]) {
    for (const from of [6, 9, 17]) {
      const zoom = zoomForRadius(metres, 35, from, 0, 22);
      const pixels = (metres * 256 * 2 ** zoom) / (40_075_016.686 * Math.cos((35 * Math.PI) / 180));
      assert.ok(pixels >= 24 && pixels <= 120, `${metres} m from ${from}: ${pixels}`);
    }
  }
});

test("an arrow leads to the nearest mark ahead and never back", () => {
  const here = { px: 0, py: 0 };
  const [near, far, up] = [{ px: 10, py: 2 }, { px: 40, py: 0 }, { px: 1, py: -9 }];
  assert.equal(towards([far, near, up], here, "ArrowRight"), near);
  assert.equal(towards([far, near, up], here, "ArrowUp"), up);
  assert.equal(towards([far, near, up], here, "ArrowLeft"), undefined);
});

test("labels never overlap, the important stand first, taken ground stays free", () => {
  const label = (x, y) => ({ x, y, width: 60, height: 14, centred: false });
  const labels = Array.from({ length: 60 }, (_, i) => label((i * 37) % 300, (i * 53) % 200));
  const taken = [[100, 50, 180, 120]];
  const places = placeLabels(labels, taken);
  assert.ok(places[0]);
  const boxes = places.filter(Boolean).map((p) => [p.x - 30, p.y - 7, p.x + 30, p.y + 7]).concat(taken);
  for (const [i, a] of boxes.entries()) {
    for (const b of boxes.slice(i + 1)) assert.ok(a[0] >= b[2] || b[0] >= a[2] || a[1] >= b[3] || b[1] >= a[3]);
  }
});

test("a city whose dot a cluster covers is named at the cluster's edge, one name a cluster", () => {
  const city = { x: 100, y: 100, width: 60, height: 14, centred: false, beside: true };
  const cluster = [70, 70, 130, 130];
  const [first, second] = placeLabels([city, { ...city, x: 105 }], [cluster]);
  assert.ok(first.x - 30 >= 130 && first.x - 30 < 135 && Math.abs(first.y - 100) < 1);
  assert.equal(second, undefined);
  assert.equal(placeLabels([{ ...city, beside: false }], [cluster])[0], undefined);
});

test("a river's name follows its course and is never upside down", () => {
  const [[, , west]] = alongRiver({ type: "LineString", coordinates: [[39, 35], [38.6, 35], [38.2, 35]] }, 0.5);
  assert.ok(Math.abs(west) < 1e-9);
  const [[, , southEast]] = alongRiver({ type: "LineString", coordinates: [[39, 35], [39.4, 34.6], [39.8, 34.2]] }, 0.5);
  assert.ok(southEast > 0.7 && southEast < 1);
});

test("one river is not named twice side by side", () => {
  const water = (x) => ({ x, y: 50, width: 60, height: 14, centred: true, once: "Euphrates" });
  assert.deepEqual(placeLabels([water(0), water(200), water(600)], []).map(Boolean), [true, false, true]);
});

test("dates slice, the other words load: the query of the columns leaves dates and page words out", () => {
  const search = new URLSearchParams("lang=ar&from=2017-06-01&to=2017-06-30&party=russia&grade=&id=X&map=1,2,3");
  assert.equal(columnsQuery(search), "party=russia");
  assert.deepEqual(daysOf(search), [17318, 17347]);
  assert.deepEqual(daysOf(new URLSearchParams("from=nonsense")), [-Infinity, Infinity]);
});

test("the view goes into the address and comes back", () => {
  const view = { lat: 35.0213, lon: 40.4537, zoom: 9 };
  const back = viewOf(withView("http://x/?id=A", view).searchParams);
  assert.ok(Math.abs(back.lat - view.lat) < 0.001 && Math.abs(back.lon - view.lon) < 0.001 && back.zoom === 9);
  assert.equal(viewOf(new URLSearchParams("map=1,2")), null);
  assert.equal(viewOf(new URLSearchParams("map=95,2,4")), null);
});

test("labels speak the language of the page", () => {
  const basemap = { towns: [{ en: "Raqqa", ar: "الرقة", lon: 39, lat: 35.9, rank: 2 }] };
  assert.equal(labelsOf(basemap, "ar")[0].text, "الرقة");
  assert.equal(labelsOf(basemap, "en")[0].text, "Raqqa");
});

test("a long river has several places for its name", () => {
  const line = Array.from({ length: 101 }, (_, i) => [36 + i * 0.05, 35]);
  assert.equal(alongRiver({ type: "LineString", coordinates: line }, 1).length, 5);
});

test("the legend shows round numbers whose circles fit", () => {
  for (const scale of [9, 1, 0.1, 0.003]) {
    const [large, small] = legendNumbers(scale, 30);
    assert.ok(Math.sqrt(large * scale) <= 30 && Math.sqrt(large * scale) > 10);
    assert.ok(Number.isInteger(small) && small <= large);
  }
});

test("counts are said as they are: a range, an open end, unknown, zero", () => {
  assert.deepEqual([[42, 70], [57, 57], [5, -1], [-1, -1], [0, 0], [0, -1]].map(([a, b]) => rangeWords(a, b, texts)), ["\u206642–70\u2069", "57", "at least 5", "unknown", "0", "unknown"]);
  assert.equal(markWords(undefined, { count: 3, row: 0, low: 1, high: 4, known: 2, open: 0 }, texts), "3: \u20661–4\u2069");
  assert.equal(markWords(undefined, { count: 3, row: 0, low: 1, high: 4, known: 2, open: 1 }, texts), "3: at least 1");
  assert.equal(fill("{a} {b}", { a: 1 }), "1 {b}");
});

test("two views are one where an address could not tell them apart", () => {
  const view = { lat: 34.84123, lon: 39.00119, zoom: 7 };
  assert.ok(isSame(view, { ...view, lat: 34.84127 }));
  assert.ok(!isSame(view, { ...view, lat: 34.86 }));
  assert.ok(!isSame(view, { ...view, zoom: 8 }));
  assert.ok(!isSame({ ...view, zoom: 18 }, { ...view, zoom: 18, lat: 34.84127 }));
  assert.ok(!isSame(view, undefined));
});

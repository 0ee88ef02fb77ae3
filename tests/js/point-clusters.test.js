import assert from "node:assert/strict";
import { test } from "node:test";
import { AreaTotals } from "../../src/BlazorLeaflet/wwwroot/area-totals.js";
import { DateWindow } from "../../src/BlazorLeaflet/wwwroot/date-window.js";
import { PointClusters } from "../../src/BlazorLeaflet/wwwroot/point-clusters.js";
import { PointPyramid } from "../../src/BlazorLeaflet/wwwroot/point-pyramid.js";
import { NO_POINT, PointStore, toWorld } from "../../src/BlazorLeaflet/wwwroot/point-columns.js";
import { RangeTotals } from "../../src/BlazorLeaflet/wwwroot/range-totals.js";
import { made, overlapping, spans } from "./made-up.js";

const SYRIA = [...toWorld(35, 38), ...toWorld(43, 32)];

/** @param {ReturnType<typeof made>} columns */
function clustersOf(columns) {
  const window = new DateWindow(new PointStore(columns));
  const pyramid = new PointPyramid(window.store);
  const clusters = new PointClusters(window, pyramid);
  clusters.start();
  pyramid.share(columns.groups.grade.index, Uint8Array.of(0, 1, 2), 3);
  clusters.share(3);
  return { window, pyramid, clusters };
}

const sum = (/** @type {Iterable<any>} */ list, /** @type {(c: any) => number} */ of) => [...list].reduce((total, c) => total + of(c), 0);

test("at every zoom level and for every span of days, dragged there from any other, the numbers add up to the rows that overlap it and have a point", () => {
  const columns = made(3000);
  const { window, clusters } = clustersOf(columns);
  for (const [at, [from, to]] of spans(60).entries()) {
    window.move(from, to);
    clusters.look(5 + (at % 8), SYRIA);
    const rows = overlapping(columns, from, to).filter((row) => columns.lon[row] !== NO_POINT);
    const known = rows.filter((row) => columns.low[row] >= 0);
    const found = clusters.list();
    assert.deepEqual(
      [sum(found, (c) => c.count), sum(found, (c) => sum(c.shares, (n) => n)), sum(found, (c) => c.known), sum(found, (c) => c.open), sum(found, (c) => c.low), sum(found, (c) => c.high)],
      [rows.length, rows.length, known.filter((row) => columns.low[row] > 0 || columns.high[row] >= 0).length, known.filter((row) => columns.high[row] < 0).length, sum(known, (row) => columns.low[row]), sum(known, (row) => Math.max(columns.low[row], columns.high[row]))],
      `${from}..${to} at ${5 + (at % 8)}`);
  }
});

test("sums over many rows, prepared as they arrive, are those of the rows themselves, from afar and from close by", () => {
  const columns = made(200_000);
  const { window, pyramid, clusters } = clustersOf({ ...columns, arrived: 190_000 });
  for (const arrived of [130_000, 66_000, 0]) {
    window.store.take(arrived);
    pyramid.take();
    window.renew();
    for (const [at, [from, to]] of [[100, 800], [0, 999], [650, 700], [-Infinity, 420], [20, 990]].entries()) {
      window.move(from, to);
      const level = 6 + ((3 * at) % 11);
      const box = level < 12 ? SYRIA : [...toWorld(37, 34.31), ...toWorld(37.35, 34)];
      clusters.look(level, box);
      const rows = overlapping(columns, from, to).filter((row) => row >= arrived && columns.lon[row] !== NO_POINT);
      const inside = rows.filter((row) => { const [x, y] = clusters.at(row); return x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3]; });
      const found = new Map(clusters.list().map((c) => [c.key, { ...c, shares: [...c.shares] }]));
      const expected = new Map();
      for (const row of rows) if (!Number.isNaN(clusters.keyOf(row))) expected.set(clusters.keyOf(row), (expected.get(clusters.keyOf(row)) ?? 0) + 1);
      assert.ok(inside.every((row) => found.has(clusters.keyOf(row))));
      assert.deepEqual([...found.values()].map((c) => [c.key, c.count]).sort((a, b) => a[0] - b[0]), [...expected].sort((a, b) => a[0] - b[0]), `${from}..${to} at ${level}`);
      assert.ok([...found.values()].every((c) => sum(c.shares, (n) => n) === c.count && c.low <= c.high));
    }
  }
});

test("the middle of a group is that of its points, whichever way it was counted", () => {
  const columns = made(150_000);
  const { clusters } = clustersOf(columns);
  clusters.look(8, SYRIA);
  for (const cluster of [...clusters.list()].slice(0, 12)) {
    const rows = clusters.rowsUnder(cluster);
    const mean = (/** @type {0 | 1} */ axis) => sum(rows, (row) => clusters.at(row)[axis]) / rows.length;
    assert.ok(Math.hypot(cluster.x - mean(0), cluster.y - mean(1)) < 1e-9);
  }
});

test("the totals follow every drag of the days exactly, unknown, open-ended and without a point kept apart", () => {
  const columns = made(20_000);
  const window = new DateWindow(new PointStore(columns));
  const totals = new RangeTotals(window.store, [columns], columns.groups.grade);
  window.attach(totals);
  for (const [from, to] of spans(200)) {
    window.move(from, to);
    const rows = overlapping(columns, from, to);
    const known = rows.filter((row) => columns.low[row] >= 0);
    assert.deepEqual([totals.count, window.size, totals.withoutPoint, totals.inGroup(1)],
      [rows.length, rows.length, rows.filter((row) => columns.lon[row] === NO_POINT).length, rows.filter((row) => row % 3 === 1).length]);
    assert.deepEqual(totals.of(0), {
      known: known.filter((row) => columns.low[row] > 0 || columns.high[row] >= 0).length, open: known.filter((row) => columns.high[row] < 0).length,
      low: sum(known, (row) => columns.low[row]), high: sum(known, (row) => Math.max(columns.low[row], columns.high[row])),
    });
  }
});

test("each area counts apart how many of its rows have no upper end, so that no sum of open ends is told as closed", () => {
  const columns = made(5000);
  const window = new DateWindow(new PointStore(columns));
  const area = Uint8Array.from({ length: columns.count }, (_, row) => row % 3);
  const totals = new AreaTotals(window.store, area, 2);
  window.attach(totals);
  for (const [from, to] of spans(50)) {
    window.move(from, to);
    const known = overlapping(columns, from, to).filter((row) => area[row] === 2 && columns.low[row] >= 0);
    const { open, low, known: said } = totals.of(2);
    assert.equal(said, known.filter((row) => columns.low[row] > 0 || columns.high[row] >= 0).length);
    assert.deepEqual([open, low], [known.filter((row) => columns.high[row] < 0).length, sum(known, (row) => columns.low[row])]);
  }
});

test("rows that arrive bit by bit, the newest first, end up counted like those that were there at once", () => {
  const columns = made(2000);
  const { window, pyramid, clusters } = clustersOf({ ...columns, arrived: 1500 });
  window.move(200, 800);
  for (const arrived of [1200, 400, 0]) {
    window.store.take(arrived);
    pyramid.take();
    window.renew();
    clusters.look(7, SYRIA);
    const rows = overlapping(columns, 200, 800).filter((row) => row >= arrived && columns.lon[row] !== NO_POINT);
    assert.equal(sum(clusters.list(), (c) => c.count), rows.length);
  }
});

test("the rows under a cluster are as many as its number says, and are the days' own", () => {
  const columns = made(1000);
  const { window, clusters } = clustersOf(columns);
  window.move(200, 500);
  clusters.look(7, SYRIA);
  for (const cluster of [...clusters.list()]) {
    const rows = clusters.rowsUnder(cluster);
    assert.equal(rows.length, cluster.count);
    if (cluster.count === 1) assert.equal(cluster.row, rows[0]);
    for (const row of rows) assert.ok(columns.startDay[row] <= 500 && columns.endDay[row] >= 200);
  }
});

test("which points stand together depends neither on the dates nor on what part of the world is looked at", () => {
  const columns = made(3000);
  const { window, clusters } = clustersOf(columns);
  const keys = () => Array.from({ length: columns.count }, (_, row) => clusters.keyOf(row));
  clusters.look(9, SYRIA);
  const all = keys();
  window.move(100, 300);
  assert.deepEqual(keys(), all);
  for (const [lon, lat] of [[36.2, 33.1], [38, 34.4], [40.1, 36]]) {
    const box = [...toWorld(lon - 0.3, lat + 0.3), ...toWorld(lon + 0.3, lat - 0.3)];
    clusters.look(9, box);
    for (let row = 0; row < columns.count; row++) {
      const [x, y] = clusters.at(row);
      if (x > box[0] && x < box[2] && y > box[1] && y < box[3]) assert.equal(clusters.keyOf(row), all[row]);
    }
  }
});

test("a lone point is drawn where it is, and one that stands by itself is left out of its group", () => {
  const columns = made(40);
  columns.lon.fill(404500000);
  columns.lat.fill(350200000);
  const { window, clusters } = clustersOf(columns);
  clusters.look(10, SYRIA);
  const near = (/** @type {any} */ c) => Math.hypot(c.x - toWorld(40.45, 35.02)[0], c.y - toWorld(40.45, 35.02)[1]) * 2 ** 25;
  const [group, own, ...rest] = clusters.list(17);
  assert.deepEqual([group.count, own.count, own.row, own.shares[17 % 3], rest.length], [39, 1, 17, 1, 0]);
  assert.ok(near(group) < 0.1 && near(own) < 0.1, `${near(group)} and ${near(own)} pixels off at the deepest zoom level`);
  assert.equal(sum(clusters.list(), (c) => c.count), 40);
  window.move(columns.startDay[17] + 100, 5000);
  assert.ok(clusters.list(17).every((c) => c.row !== 17));
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { PointClusters, toWorld } from "../../src/BlazorLeaflet/wwwroot/point-clusters.js";

/** Numbers that look random and are the same in every run. */
function random(seed) {
  return () => (seed = (seed * 16807) % 2147483647) / 2147483647;
}

/** Made-up columns around a few towns; every tenth row has no point, every seventh lasts some days. */
function made(count) {
  const next = random(7);
  const days = Int32Array.from({ length: count }, () => Math.floor(next() * 1000)).sort();
  const lon = new Float64Array(count), lat = new Float64Array(count);
  const low = new Int32Array(count), high = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    lon[i] = i % 10 === 0 ? NaN : 36 + Math.floor(next() * 6) + next() * 0.3;
    lat[i] = i % 10 === 0 ? NaN : 33 + Math.floor(next() * 4) + next() * 0.3;
    low[i] = i % 5 === 0 ? -1 : Math.floor(next() * 20);
    high[i] = low[i] < 0 ? -1 : i % 4 === 0 ? -1 : low[i] + 3;
  }
  return {
    count, startDay: days, endDay: days.map((d, i) => (i % 7 === 0 ? d + 20 : d)), lon, lat, low, high,
    radius: new Int32Array(count), id: String,
    groups: { grade: { index: Uint8Array.from({ length: count }, (_, i) => i % 3), tokens: ["a", "b", "c"] } },
  };
}

const sum = (clusters, of) => clusters.reduce((total, c) => total + of(c), 0);

test("at every zoom level and for every span of days the numbers add up to the rows that overlap it and have a point", () => {
  const columns = made(5000);
  const clusters = new PointClusters(columns);
  for (const [from, to] of [[-Infinity, Infinity], [0, 999], [300, 300], [301, 420], [990, 2000], [5000, 6000], [500, 400]]) {
    let expected = 0;
    for (let i = 0; i < columns.count; i++) {
      if (from <= to && columns.startDay[i] <= to && columns.endDay[i] >= from && !Number.isNaN(columns.lon[i])) expected++;
    }
    for (let zoom = 5; zoom <= 17; zoom++) {
      const found = clusters.of(zoom, clusters.slice(from, to), "grade");
      assert.equal(sum(found, (c) => c.count), expected, `${from}..${to} at ${zoom}`);
      assert.equal(sum(found, (c) => sum([...c.shares], (n) => n)), expected);
    }
  }
});

test("sums leave unknown numbers out and count an open end by its lower one", () => {
  const columns = made(2000);
  const clusters = new PointClusters(columns);
  const found = clusters.of(6, clusters.slice(-Infinity, Infinity), "grade");
  let low = 0, high = 0, known = 0;
  for (let i = 0; i < columns.count; i++) {
    if (Number.isNaN(columns.lon[i]) || columns.low[i] < 0) continue;
    known++;
    low += columns.low[i];
    high += Math.max(columns.low[i], columns.high[i]);
  }
  assert.deepEqual([sum(found, (c) => c.low), sum(found, (c) => c.high), sum(found, (c) => c.known)], [low, high, known]);
});

test("the rows under a cluster are as many as its number says, and are the slice's own", () => {
  const columns = made(1000);
  const clusters = new PointClusters(columns);
  const slice = clusters.slice(200, 500);
  for (const cluster of clusters.of(7, slice, "grade")) {
    const rows = clusters.rowsUnder(7, slice, cluster);
    assert.equal(rows.length, cluster.count);
    for (const row of rows) assert.ok(columns.startDay[row] <= 500 && columns.endDay[row] >= 200);
  }
});

test("which points stand together does not depend on the dates", () => {
  const columns = made(3000);
  const clusters = new PointClusters(columns);
  const all = clusters.slice(-Infinity, Infinity);
  const part = clusters.slice(100, 300);
  const groupOf = new Map();
  for (const c of clusters.of(8, all, "grade")) for (const row of clusters.rowsUnder(8, all, c)) groupOf.set(row, c.key);
  for (const c of clusters.of(8, part, "grade")) for (const row of clusters.rowsUnder(8, part, c)) assert.equal(groupOf.get(row), c.key);
});

test("a lone point is drawn where it is", () => {
  const columns = made(1);
  columns.lon[0] = 40.45;
  columns.lat[0] = 35.02;
  const [only] = new PointClusters(columns).of(10, { start: 0, end: 1, extra: [] }, "grade");
  assert.deepEqual([only.x, only.y], toWorld(40.45, 35.02));
});

test("100,000 points are counted for a frame in less than its time", () => {
  const columns = made(100_000);
  const clusters = new PointClusters(columns);
  clusters.of(7, clusters.slice(0, 999), "grade");
  const times = [];
  for (let i = 0; i < 9; i++) {
    const start = performance.now();
    clusters.of(7, clusters.slice(i, 999), "grade");
    times.push(performance.now() - start);
  }
  assert.ok(times.sort((a, b) => a - b)[4] < 16, `median ${times[4]} ms`);
});

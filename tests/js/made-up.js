// Made-up columns that look random and are the same in every run.
import { NO_POINT } from "../../src/BlazorLeaflet/wwwroot/point-columns.js";

/** @param {number} seed */
export function random(seed) {
  return () => (seed = (seed * 16807) % 2147483647) / 2147483647;
}

/** Columns around a few towns; every tenth row has no point, every seventh lasts some days. @param {number} count @param {number} [seed] */
export function made(count, seed = 7) {
  const next = random(seed);
  const days = Int32Array.from({ length: count }, () => Math.floor(next() * 1000)).sort();
  const [lon, lat, low, high] = [new Int32Array(count), new Int32Array(count), new Int32Array(count), new Int32Array(count)];
  for (let i = 0; i < count; i++) {
    lon[i] = i % 10 === 0 ? NO_POINT : Math.round(1e7 * (36 + Math.floor(next() * 6) + next() * 0.3));
    lat[i] = i % 10 === 0 ? NO_POINT : Math.round(1e7 * (33 + Math.floor(next() * 4) + next() * 0.3));
    low[i] = i % 5 === 0 ? -1 : Math.floor(next() * 20);
    high[i] = low[i] < 0 ? -1 : i % 4 === 0 ? -1 : low[i] + 3;
  }
  return {
    count, arrived: 0, startDay: days, endDay: days.map((d, i) => (i % 7 === 0 ? d + 20 : d)), lon, lat, low, high,
    radius: new Int32Array(count), id: String, rowOf: Number,
    groups: { grade: { index: Uint8Array.from({ length: count }, (_, i) => i % 3), tokens: ["a", "b", "c"] } },
  };
}

/** The rows that overlap days, by their definition. @param {ReturnType<typeof made>} columns @param {number} from @param {number} to */
export function overlapping(columns, from, to) {
  const rows = [];
  for (let i = 0; i < columns.count; i++) if (from <= to && columns.startDay[i] <= to && columns.endDay[i] >= from) rows.push(i);
  return rows;
}

/** Spans of days, among them empty, reversed and open ones. @param {number} count */
export function spans(count) {
  const next = random(11);
  const any = () => Math.floor(next() * 1100) - 50;
  return [[-Infinity, Infinity], [0, 999], [300, 300], [990, 2000], [5000, 6000], [500, 400], [-Infinity, 500], [700, Infinity],
    ...Array.from({ length: count }, () => [any(), any()])];
}

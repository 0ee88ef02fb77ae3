import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { decodeChunk, joinChunks, loadColumns } from "../../wwwroot/js/columns.js";
import { dayOf } from "../../wwwroot/js/days.js";

/** The bytes that the server's encoder is tested with. */
function twoRows() {
  const hex = readFileSync(new URL("../IncidentMap.Core.Tests/Incidents/columns-two-rows.hex", import.meta.url), "utf8").trim();
  return Uint8Array.from(hex.match(/../g), (pair) => parseInt(pair, 16)).buffer;
}

const manifest = { version: 1, count: 2, first: 0, last: 1, kinds: ["airstrike"], parties: [], grades: [], accuracies: [] };

test("the bytes of the server come back as columns, with unknown, open-ended and missing places kept apart", () => {
  const chunk = decodeChunk(twoRows());
  assert.equal(chunk.count, 2);
  assert.deepEqual([chunk.id(0), chunk.id(1)], ["SY-2017-06-26-1", "ü"]);
  assert.deepEqual([...chunk.startDay], [dayOf("2017-06-26"), dayOf("2017-06-30")]);
  assert.deepEqual([...chunk.endDay], [dayOf("2017-06-26"), dayOf("2017-07-02")]);
  assert.deepEqual([[...chunk.killedMin], [...chunk.killedMax]], [[42, 5], [70, -1]]);
  assert.deepEqual([[...chunk.civiliansMin], [...chunk.radius]], [[-1, -1], [3000, -1]]);
  assert.equal(chunk.lon[0], 40.45);
  assert.ok(Number.isNaN(chunk.lon[1]) && Number.isNaN(chunk.lat[1]));
  assert.deepEqual([[...chunk.kind], [...chunk.party], [...chunk.grade], [...chunk.accuracy]], [[0, 12], [0, 14], [1, 1], [5, 11]]);
});

test("bytes that are no columns, or are cut off, are refused", () => {
  assert.throws(() => decodeChunk(new ArrayBuffer(40)), RangeError);
  assert.throws(() => decodeChunk(twoRows().slice(0, 100)), RangeError);
});

test("chunks put behind one another keep their rows, ids and slices", () => {
  const columns = joinChunks([decodeChunk(twoRows()), decodeChunk(twoRows())], manifest);
  assert.equal(columns.count, 4);
  assert.deepEqual([0, 1, 2, 3].map((row) => columns.id(row)), ["SY-2017-06-26-1", "ü", "SY-2017-06-26-1", "ü"]);
});

test("a span of days is a slice of starts and the rows that last into it", () => {
  const columns = joinChunks([decodeChunk(twoRows())], manifest);
  assert.deepEqual(columns.slice(dayOf("2017-06-26"), dayOf("2017-06-26")), { start: 0, end: 1 });
  assert.deepEqual(columns.slice(dayOf("2017-07-01"), dayOf("2017-07-09")), { start: 2, end: 2 });
  assert.deepEqual(columns.lasting(dayOf("2017-07-02"), dayOf("2017-07-09")), [1]);
  assert.deepEqual(columns.lasting(dayOf("2017-07-03"), dayOf("2017-07-09")), []);
});

test("a manifest is loaded with its chunks, and a server's refusal is an error", async (t) => {
  t.mock.method(globalThis, "fetch", async (/** @type {string} */ url) => url === "/m"
    ? Response.json({ ...manifest, chunks: [{ url: "/c" }] })
    : url === "/c" ? new Response(twoRows()) : new Response("", { status: 404 }));
  const columns = await loadColumns("/m");
  assert.deepEqual([columns.count, columns.kinds[0]], [2, "airstrike"]);
  await assert.rejects(loadColumns("/gone"), /404/);
});

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Columns, loadColumns } from "../../wwwroot/js/columns.js";
import { dayOf } from "../../wwwroot/js/days.js";

/** The bytes that the server's encoder is tested with. */
function twoRows() {
  const hex = readFileSync(new URL("../IncidentMap.Core.Tests/Incidents/columns-two-rows.hex", import.meta.url), "utf8").trim();
  return Uint8Array.from(hex.match(/../g), (pair) => parseInt(pair, 16)).buffer;
}

const manifest = { version: 1, count: 2, first: 0, last: 1, kinds: ["airstrike"], parties: [], grades: [], accuracies: [], areas: [], chunks: [] };

test("the bytes of the server come back as columns, with unknown, open-ended and missing places kept apart", () => {
  const columns = new Columns(manifest);
  assert.equal(columns.take(twoRows(), 0), true);
  assert.equal(columns.arrived, 0);
  assert.deepEqual([columns.id(0), columns.id(1)], ["SY-2017-06-26-1", "ü"]);
  assert.deepEqual([...columns.startDay], [dayOf("2017-06-26"), dayOf("2017-06-30")]);
  assert.deepEqual([...columns.endDay], [dayOf("2017-06-26"), dayOf("2017-07-02")]);
  assert.deepEqual([[...columns.killedMin], [...columns.killedMax]], [[42, 5], [70, -1]]);
  assert.deepEqual([[...columns.civiliansMin], [...columns.radius]], [[-1, -1], [3000, -1]]);
  assert.deepEqual([[...columns.lon], [...columns.lat]], [[404500000, -2147483648], [350200000, -2147483648]]);
  assert.deepEqual([columns.kind, columns.party, columns.grade, columns.accuracy, columns.area].map((c) => [...c]), [[0, 12], [0, 14], [1, 1], [5, 11], [0, 0]]);
});

test("a code leads to its row, whatever its form, and a code that is not there to none", () => {
  const columns = new Columns({ ...manifest, count: 4 });
  columns.take(twoRows(), 2);
  assert.deepEqual(["SY-2017-06-26-1", "ü", "SY-2017-06-26-2", "SY-2017-06-26-01", "SY-2017-13-45-1", "x"].map((code) => columns.rowOf(code)), [2, 3, -1, -1, -1, -1]);
});

test("bytes that are no columns, are cut off, or are more than the manifest says, are refused", () => {
  const columns = new Columns(manifest);
  assert.throws(() => columns.take(new ArrayBuffer(40), 0), RangeError);
  assert.throws(() => columns.take(twoRows().slice(0, 100), 0), RangeError);
  assert.throws(() => columns.take(twoRows(), 1), RangeError);
});

test("rows arrive from the newest on; an older chunk that is faster waits for the newer one", () => {
  const columns = new Columns({ ...manifest, count: 6 });
  assert.equal(columns.take(twoRows(), 2), false);
  assert.equal(columns.arrived, 6);
  assert.equal(columns.take(twoRows(), 4), true);
  assert.equal(columns.arrived, 2);
  assert.equal(columns.take(twoRows(), 0), true);
  assert.equal(columns.arrived, 0);
});

test("a manifest is loaded with its chunks in their order, and a server's refusal is an error", async (t) => {
  const asked = [];
  t.mock.method(globalThis, "fetch", async (/** @type {string} */ url) => {
    asked.push(url);
    return url === "/m" ? Response.json({ ...manifest, count: 6, chunks: [{ url: "/c4", start: 4 }, { url: "/c2", start: 2 }, { url: "/c0", start: 0 }] })
      : url.startsWith("/c") ? new Response(twoRows()) : new Response("", { status: 404 });
  });
  const seen = [];
  const columns = await loadColumns("/m", { arrived: (c) => seen.push(c.arrived) });
  assert.deepEqual(asked, ["/m", "/c4", "/c2", "/c0"]);
  assert.deepEqual([columns.count, columns.arrived, columns.kinds[0]], [6, 0, "airstrike"]);
  assert.ok(seen.every((arrived) => arrived > 0 && arrived < 6));
  await assert.rejects(loadColumns("/gone"), /404/);
});

test("a manifest that is known already is not asked for", async (t) => {
  const asked = t.mock.method(globalThis, "fetch", async () => new Response(twoRows()));
  const columns = await loadColumns("/m", { manifest: { ...manifest, chunks: [{ url: "/c0", start: 0, rows: 2, first: 0, last: 1 }] } });
  assert.deepEqual(asked.mock.calls.map((call) => call.arguments[0]), ["/c0"]);
  assert.equal(columns.arrived, 0);
});

test("a manifest whose chunks do not hold all rows is an error, not a map with fewer", async (t) => {
  t.mock.method(globalThis, "fetch", async (/** @type {string} */ url) => url === "/m"
    ? Response.json({ ...manifest, count: 4, chunks: [{ url: "/c2", start: 2 }] }) : new Response(twoRows()));
  await assert.rejects(loadColumns("/m"), /missing/);
});

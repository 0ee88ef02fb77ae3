import assert from "node:assert/strict";
import { test } from "node:test";
import { wrapped } from "../../wwwroot/js/picture-text.js";
import { embedCode, sharedAddress } from "../../wwwroot/js/share.js";
import { after, dragged } from "../../wwwroot/js/sheet.js";
import { lastZoom } from "../../src/BlazorLeaflet/wwwroot/pmtiles-header.js";

const letters = (text) => text.length;

test("a caption is broken between words, and a word too long stands alone", () => {
  assert.deepEqual(wrapped("one two  three\nfour", 9, letters), ["one two", "three", "four"]);
  assert.deepEqual(wrapped("a incomprehensibilities b", 6, letters), ["a", "incomprehensibilities", "b"]);
  assert.deepEqual(wrapped("  ", 6, letters), []);
});

test("an isolate that is broken at the end of a line keeps its direction on both", () => {
  assert.deepEqual(wrapped("من \u2066one two three\u2069 إلى", 9, (text) => text.replace(/[\u2066\u2069]/g, "").length), ["من \u2066one\u2069", "\u2066two three\u2069", "إلى"]);
});

test("a shared link names the language and leaves the scheme to its reader", () => {
  assert.equal(sharedAddress("http://map/?from=2017-01-01&theme=dark&map=35.1,38.2,7#side", "ar").href, "http://map/?from=2017-01-01&map=35.1,38.2,7&lang=ar");
});

test("the code of the embedded map is markup that nothing breaks out of", () => {
  const code = embedCode('http://map/table?q="><script>&id=SY-1&page=2&kind=raid', "en", 'A "title" <b>');
  assert.equal(code, '<iframe src="http://map/embed?q=%22%3E%3Cscript%3E&amp;kind=raid&amp;lang=en" title="A &quot;title&quot; &lt;b>" width="100%" height="640" loading="lazy"></iframe>');
});

test("a press leads the sheet up and then down, a drag where the finger goes", () => {
  assert.deepEqual(["peek", "half", "full"].map(after), ["half", "full", "peek"]);
  assert.equal(dragged("half", 10, 900), "half");
  assert.equal(dragged("half", 60, 900), "full");
  assert.equal(dragged("full", -60, 900), "half");
  assert.equal(dragged("full", -400, 900), "peek");
  assert.equal(dragged("peek", -60, 900), "peek");
});

test("the header of an archive says its last zoom level, and anything else is refused", () => {
  const header = new Uint8Array(127);
  header.set(new TextEncoder().encode("PMTiles"));
  [header[7], header[101]] = [3, 14];
  assert.equal(lastZoom(header.buffer), 14);
  header[7] = 2;
  assert.throws(() => lastZoom(header.buffer), /version 3/);
  assert.throws(() => lastZoom(new ArrayBuffer(10)), /version 3/);
});

import assert from "node:assert/strict";
import test from "node:test";
import { light } from "../../wwwroot/js/marked.js";

/** An element as far as lighting it up goes. @param {string} key */
function element(key) {
  const classes = new Set();
  return {
    classes,
    getAttribute: () => key,
    classList: { toggle: (/** @type {string} */ name, /** @type {boolean} */ on) => (on ? classes.add(name) : classes.delete(name)) },
  };
}

test("all that carry the key light up, whatever characters it has, and go out again", () => {
  const elements = [element("a\"]"), element("b"), element("a\"]")];
  const lit = () => elements.map((e) => e.classes.has("lit"));
  light(/** @type {any} */ (elements), "a\"]");
  assert.deepEqual(lit(), [true, false, true]);
  light(/** @type {any} */ (elements), undefined);
  assert.deepEqual(lit(), [false, false, false]);
});

// Words of a text and what stands for them beside it carry the same key (data-mark): pointing at one, or reaching it by
// the keyboard, lights up all of them. Without this module the labels tie them together.

/**
 * Keys hold letters of reports' makers at most by accident, but are compared as text, never put into a selector.
 * @param {Iterable<Element>} elements all that carry a key
 * @param {string | undefined} key the one to light up; undefined for none
 */
export function light(elements, key) {
  for (const element of elements) element.classList.toggle("lit", key !== undefined && element.getAttribute("data-mark") === key);
}

/** @param {EventTarget | null} target */
function keyAt(target) {
  const own = target instanceof Element ? target.closest("[data-mark]") ?? target.querySelector(":scope > [data-mark]") : null;
  return own?.getAttribute("data-mark") || undefined;
}

/** @type {string | undefined} */
let lit;

/** @param {Event} event */
function point(event) {
  const key = keyAt(event.target);
  if (key === lit) return;
  lit = key;
  light(document.querySelectorAll("[data-mark]"), key);
}

if (typeof document !== "undefined") {
  for (const kind of ["pointerover", "focusin"]) document.addEventListener(kind, point);
}

// The sheet of the phone: it peeks with the timeline alone, stands half over the map, or covers it. The timeline stays in all three.

/** @typedef {"peek" | "half" | "full"} Stand */

/** @type {Stand[]} from the lowest to the highest */
const STANDS = ["peek", "half", "full"];

/** Pixels that a finger must move before it counts as a drag. */
const LEAST_DRAG = 24;

/** @returns {Stand} */
function present() {
  const is = (/** @type {string} */ name) => document.body.classList.contains(name);
  return is("sheet-full") ? "full" : is("sheet-peek") ? "peek" : "half";
}

/** @param {Stand} stand */
function put(stand) {
  document.body.classList.toggle("sheet-full", stand === "full");
  document.body.classList.toggle("sheet-peek", stand === "peek");
  window.scrollTo({ top: 0 });
  say();
}

/**
 * Where a press of the handle leads: up to the top, then down to the lowest.
 * @param {Stand} stand @returns {Stand}
 */
export function after(stand) {
  return stand === "peek" ? "half" : stand === "half" ? "full" : "peek";
}

/**
 * Where a drag leads: one stand for a short one, as far as it goes for one longer than a third of the window.
 * @param {Stand} stand @param {number} up pixels, negative for down @param {number} height of the window
 * @returns {Stand}
 */
export function dragged(stand, up, height) {
  if (Math.abs(up) < LEAST_DRAG) return stand;
  const steps = Math.abs(up) > height / 3 ? 2 : 1;
  const at = STANDS.indexOf(stand) + Math.sign(up) * steps;
  return STANDS[Math.min(STANDS.length - 1, Math.max(0, at))];
}

function handle() {
  return /** @type {HTMLElement | null} */ (document.querySelector("[data-sheet]"));
}

/** The handle says what a press would do. */
function say() {
  const button = handle();
  const label = button?.dataset[after(present())];
  if (button && label) button.setAttribute("aria-label", label);
}

export function startSheet() {
  const button = handle();
  if (!button) return;
  /** @type {number | undefined} */
  let from;
  let moved = false;
  button.addEventListener("pointerdown", (event) => {
    [from, moved] = [event.clientY, false];
    button.setPointerCapture(event.pointerId);
  });
  button.addEventListener("pointerup", (event) => {
    if (from === undefined) return;
    const stand = dragged(present(), from - event.clientY, innerHeight);
    moved = Math.abs(from - event.clientY) >= LEAST_DRAG;
    from = undefined;
    if (moved) put(stand);
  });
  button.addEventListener("pointercancel", () => { from = undefined; });
  button.addEventListener("click", () => {
    // A drag that ends on the handle is no press.
    if (!moved) put(after(present()));
    moved = false;
  });
  button.removeAttribute("hidden");
  say();
}

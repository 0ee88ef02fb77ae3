// Mouse, touch and keyboard on the marks of a canvas.
import { towards } from "./point-scale.js";

/** @typedef {import("./point-drawing.js").Mark} Mark */

/**
 * @typedef {object} Listener
 * @property {() => Mark[]} marks as drawn, large ones first
 * @property {(x: number, y: number) => Mark | undefined} [hit] a mark that is no circle, at a place of the canvas
 * @property {(mark: Mark) => void} open
 * @property {(mark: Mark) => string} describe
 * @property {() => void} changed what is hovered or focused has changed
 * @property {(mark: Mark | undefined) => void} hovered
 * @property {() => void} close Escape was pressed
 */

/** Pixels by which a mark may be missed. */
const SLACK = 6;

export class PointInput {
  /** Key of the mark under the pointer. @type {number | undefined} */ hovered;
  /** Key of the mark that has the keyboard. @type {number | undefined} */ focused;
  #ready;
  #canvas;
  #listener;
  /** @type {{ px: number, py: number } | undefined} where to look for the focused mark after the map has moved */ #resume;
  #live = document.createElement("div");
  #dragged = false;

  /**
   * @param {import("./map-element.js").Ready} ready
   * @param {HTMLCanvasElement} canvas
   * @param {Listener} listener
   */
  constructor(ready, canvas, listener) {
    this.#ready = ready;
    this.#canvas = canvas;
    this.#listener = listener;
    canvas.tabIndex = 0;
    canvas.setAttribute("role", "application");
    this.#live.setAttribute("aria-live", "polite");
    this.#live.className = "leaflet-points-live";
    this.#live.style.cssText = "position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)";
    ready.map.getContainer().append(this.#live);
    ready.map.on("mousemove", this.#move, this).on("mouseout", this.#out, this).on("click", this.#click, this).on("dragstart dragend", this.#drag, this);
    canvas.addEventListener("keydown", this.#key);
    canvas.addEventListener("blur", this.#blur);
  }

  remove() {
    this.#ready.map.off("mousemove", this.#move, this).off("mouseout", this.#out, this).off("click", this.#click, this).off("dragstart dragend", this.#drag, this);
    this.#canvas.removeEventListener("keydown", this.#key);
    this.#canvas.removeEventListener("blur", this.#blur);
    this.#live.remove();
  }

  /** Other columns: keys mean something else now. */
  reset() {
    this.hovered = this.focused = this.#resume = undefined;
  }

  /** The marks were drawn anew; keys are stable for one zoom level only. */
  drawn() {
    const focused = this.#listener.marks().find((m) => m.key === this.focused);
    if (focused) this.#resume = { px: focused.px, py: focused.py };
  }

  /** @param {import("leaflet").LeafletMouseEvent} event */
  #at(event) {
    const box = this.#canvas.getBoundingClientRect();
    const [x, y] = [event.originalEvent.clientX - box.left, event.originalEvent.clientY - box.top];
    const hit = this.#listener.hit?.(x, y);
    if (hit) return hit;
    let best, least = Infinity;
    for (const mark of this.#listener.marks()) {
      const over = Math.hypot(mark.px - x, mark.py - y) - mark.radius;
      // Small marks lie on top of large ones: inside both, the smaller is meant.
      const cost = over > 0 ? over + 1000 : mark.radius;
      if (over <= SLACK && cost < least) [best, least] = [mark, cost];
    }
    return best;
  }

  /** @param {import("leaflet").LeafletEvent} event */
  #drag({ type }) {
    this.#dragged = type === "dragstart";
  }

  /** @param {import("leaflet").LeafletMouseEvent} event */
  #move(event) {
    // What goes by under a map that is dragged is not meant.
    if (this.#dragged) return;
    this.#hover(this.#at(event));
  }

  #out() {
    this.#hover(undefined);
  }

  /** @param {Mark | undefined} mark */
  #hover(mark) {
    if (this.hovered === mark?.key) return;
    this.hovered = mark?.key;
    this.#ready.map.getContainer().style.cursor = mark ? "pointer" : "";
    this.#listener.hovered(mark);
    this.#listener.changed();
  }

  /** @param {import("leaflet").LeafletMouseEvent} event */
  #click(event) {
    const mark = this.#at(event);
    if (mark) this.#listener.open(mark);
  }

  #blur = () => {
    this.focused = undefined;
    this.#listener.changed();
  };

  /** @param {KeyboardEvent} event */
  #key = (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (this.#answer(event)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  /** @param {KeyboardEvent} event */
  #answer({ key, shiftKey }) {
    const { map } = this.#ready;
    if (key === "+" || key === "=") map.zoomIn();
    else if (key === "-") map.zoomOut();
    else if (key === "Enter" || key === " ") this.#open();
    else if (key === "Escape") this.#listener.close();
    else if (key.startsWith("Arrow") && shiftKey) this.#pan(key);
    else if (key.startsWith("Arrow")) this.#step(key);
    else return false;
    return true;
  }

  #open() {
    const mark = this.#listener.marks().find((m) => m.key === this.focused);
    if (mark) this.#listener.open(mark);
  }

  /** @param {string} key */
  #step(key) {
    const marks = this.#inView();
    const here = marks.find((m) => m.key === this.focused);
    const middle = { px: this.#canvas.clientWidth / 2, py: this.#canvas.clientHeight / 2 };
    const next = here ? towards(marks, here, key) : nearest(marks, this.#resume ?? middle);
    if (!next) {
      this.#pan(key);
      return;
    }
    this.focused = next.key;
    this.#live.textContent = this.#listener.describe(next);
    this.#listener.changed();
  }

  /** The marks that the reader can see: the canvas is larger than the map. */
  #inView() {
    const [size, box, map] = [this.#ready.map.getSize(), this.#canvas.getBoundingClientRect(), this.#ready.map.getContainer().getBoundingClientRect()];
    const [dx, dy] = [map.left - box.left, map.top - box.top];
    return this.#listener.marks().filter((m) => m.px >= dx && m.py >= dy && m.px <= dx + size.x && m.py <= dy + size.y);
  }

  /** @param {string} key */
  #pan(key) {
    const step = 120;
    this.#ready.map.panBy([
      key === "ArrowLeft" ? -step : key === "ArrowRight" ? step : 0,
      key === "ArrowUp" ? -step : key === "ArrowDown" ? step : 0,
    ], { animate: false });
  }
}

/**
 * @param {Mark[]} marks
 * @param {{ px: number, py: number }} from
 */
function nearest(marks, from) {
  let best, least = Infinity;
  for (const mark of marks) {
    const distance = Math.hypot(mark.px - from.px, mark.py - from.py);
    if (distance < least) [best, least] = [mark, distance];
  }
  return best;
}

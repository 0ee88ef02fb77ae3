// <leaflet-geojson src fill stroke weight dash order>: lines and areas on a canvas; or set `data`.
import { colourOf, numberOf } from "./attributes.js";
import { CanvasPane } from "./canvas-pane.js";
import { LayerElement } from "./layer-element.js";
import { areaPath, inView, linePath, shapesOf } from "./shapes.js";

/** @typedef {import("./map-element.js").Ready} Ready */
/** @typedef {{ fill: string, stroke: string, weight: number, dash: number[] }} Look */
/** @typedef {{ pane: CanvasPane, layers: Set<LeafletGeoJsonElement> }} Stack */

/** What the GeoJSON layers of a map share: one canvas. @type {WeakMap<import("leaflet").Map, Stack>} */
const stacks = new WeakMap();

/** Height of the canvas among Leaflet's panes: that of its tiles. */
const GROUND = 200;

/** @param {Ready} ready @returns {Stack} */
function stackOf(ready) {
  const there = stacks.get(ready.map);
  if (there) return there;
  /** @type {Set<LeafletGeoJsonElement>} */
  const layers = new Set();
  const pane = new CanvasPane(ready, "geojson", GROUND, (context, view) => {
    for (const layer of [...layers].sort((a, b) => a.order - b.order)) layer.draw(context, view);
  }, { still: true, lasting: true, isEmpty: () => [...layers].every((layer) => layer.isEmpty) });
  pane.canvas.setAttribute("aria-hidden", "true");
  const stack = { pane, layers };
  stacks.set(ready.map, stack);
  return stack;
}

export class LeafletGeoJsonElement extends LayerElement {
  static observedAttributes = ["src", "fill", "stroke", "weight", "dash", "order"];
  /** @type {Stack | undefined} */ #stack;
  /** @type {import("geojson").GeoJsonObject | undefined} */ #data;
  /** @type {import("./shapes.js").Shape[]} */ #shapes = [];
  /** Read once for all shapes: asking the page for colours makes it settle its styles. @type {Look} */ #look = { fill: "", stroke: "", weight: 1, dash: [] };
  #loaded = "";

  /** The GeoJSON shown, longitude before latitude, WGS 84. */
  get data() {
    return this.#data;
  }

  set data(data) {
    this.#data = data;
    this.#shapes = shapesOf(data);
    this.#stack?.pane.request();
  }

  /** Whether there is nothing to draw. */
  get isEmpty() {
    return this.#shapes.length === 0;
  }

  /** Higher lies above. */
  get order() {
    return numberOf(this, "order") ?? 0;
  }

  /** @param {Ready} ready */
  join(ready) {
    this.#stack = stackOf(ready);
    this.#stack.layers.add(this);
    this.refresh();
  }

  leave() {
    this.#stack?.layers.delete(this);
    this.#stack?.pane.request();
    this.#stack = undefined;
  }

  refresh() {
    const source = this.getAttribute("src");
    if (source && source !== this.#loaded) void this.#load(source);
    const style = getComputedStyle(this.parentElement ?? this);
    this.#look = {
      fill: colourOf(style, this.getAttribute("fill")), stroke: colourOf(style, this.getAttribute("stroke")), weight: numberOf(this, "weight") ?? 1,
      dash: (this.getAttribute("dash") ?? "").split(/[\s,]+/).map(Number).filter((n) => n > 0),
    };
    this.#stack?.pane.request();
  }

  /** @param {CanvasRenderingContext2D} c @param {import("./canvas-pane.js").View} view */
  draw(c, view) {
    const { fill, stroke, weight, dash } = this.#look;
    c.fillStyle = fill;
    c.strokeStyle = stroke;
    c.lineWidth = weight;
    c.lineJoin = c.lineCap = "round";
    c.setLineDash(dash);
    for (const shape of this.#shapes) {
      if (!inView(shape, view, weight)) continue;
      if (fill && shape.closed) {
        areaPath(c, shape, view);
        c.fill("evenodd");
      }
      if (!stroke) continue;
      linePath(c, shape, view, weight);
      c.stroke();
    }
    c.setLineDash([]);
  }

  /** @param {string} source */
  async #load(source) {
    this.#loaded = source;
    const answer = await fetch(new URL(source, document.baseURI));
    if (answer.ok && this.#loaded === source) this.data = await answer.json();
  }
}

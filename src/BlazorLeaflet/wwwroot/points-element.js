// <leaflet-points palettes colour-by selected aria-label>: columns of points on one canvas.
import { jsonOf } from "./attributes.js";
import { CanvasPane } from "./canvas-pane.js";
import { LayerElement } from "./layer-element.js";
import { PointClusters } from "./point-clusters.js";
import { drawMark, drawSelection, markOf, standApart } from "./point-drawing.js";
import { PointInput } from "./point-input.js";
import { areaScale, zoomForRadius } from "./point-scale.js";
import { looksOf } from "./point-style.js";

/** @typedef {import("./map-element.js").Ready} Ready */
/** @typedef {import("./point-clusters.js").PointColumns} PointColumns */
/** @typedef {import("./point-drawing.js").Mark} Mark */

/** Ids told with an event at most. */
const LISTED = 200;

export class LeafletPointsElement extends LayerElement {
  static observedAttributes = ["palettes", "colour-by", "selected", "aria-label"];

  /** @type {CanvasPane | undefined} */ #pane;
  /** @type {PointInput | undefined} */ #input;
  /** @type {PointClusters | undefined} */ #clusters;
  /** @type {import("./point-clusters.js").Slice} */ #slice = { start: 0, end: 0, extra: [] };
  /** @type {[number, number]} */ #range = [-Infinity, Infinity];
  /** @type {import("./point-style.js").Looks | undefined} */ #looks;
  /** @type {Map<number, number>} area scale by zoom level */ #scales = new Map();
  /** @type {Mark[]} */ #marks = [];
  /** @type {Map<string, number> | undefined} rows by id */ #rows;
  #drawnScale = 0;
  #selectedRow = -1;
  #highlightedRow = -1;

  /** Says in words what a mark is, for the live region; set by the page. @type {((mark: Mark) => string) | undefined} */
  describe;
  /** Words beside the accuracy radius of a row; set by the page. @type {((row: number) => string) | undefined} */
  selectionLabel;
  /** What the selected row is, in two lines: its name, which may be empty, and its number; set by the page.
   * @type {((row: number) => [string, string]) | undefined} */
  selectionTitle;

  /** Boxes of the selection's ring and words, in CSS pixels of the canvas, for layers that keep clear of them.
   * @type {[number, number, number, number][]} */
  selectionBoxes = [];

  /** The marks as last drawn, in CSS pixels of the canvas: large ones first. */
  get marks() {
    return this.#marks;
  }

  /** Rows of the slice that have no point, and so are not drawn. */
  get withoutPoint() {
    if (!this.#clusters) return 0;
    const { lon } = this.#clusters.columns;
    let none = this.#slice.extra.length;
    for (const row of this.#slice.extra) if (!Number.isNaN(lon[row])) none--;
    for (let row = this.#slice.start; row < this.#slice.end; row++) if (Number.isNaN(lon[row])) none++;
    return none;
  }

  /** Rows of the slice, drawn or not. */
  get shown() {
    return this.#slice.end - this.#slice.start + this.#slice.extra.length;
  }

  /** Place of the canvas in the map, for layers that keep clear of the marks. */
  get view() {
    return this.#pane?.view;
  }

  /** @param {Ready} ready */
  join(ready) {
    this.#pane = new CanvasPane(ready, "points", 430, (context, view) => this.#draw(context, view));
    this.#input = new PointInput(ready, this.#pane.canvas, {
      marks: () => this.#marks,
      open: (mark) => this.open(mark),
      describe: (mark) => this.describe?.(mark) ?? String(mark.count),
      changed: () => this.#pane?.request(),
      hovered: (mark) => this.#send("leafletpointhover", { id: mark?.count === 1 ? this.#id(mark.row) : null }),
      close: () => this.#send("leafletpointclose", {}),
    });
    this.refresh();
  }

  leave() {
    this.#input?.remove();
    this.#pane?.remove();
    this.#pane = this.#input = undefined;
  }

  refresh() {
    this.#looks = undefined;
    this.#pane?.canvas.setAttribute("aria-label", this.getAttribute("aria-label") ?? "");
    const selected = this.getAttribute("selected");
    this.#selectedRow = selected ? this.#rowOf(selected) : -1;
    this.#pane?.request();
  }

  /**
   * Gives the layer its points; the range stays.
   * @param {PointColumns} columns
   */
  setColumns(columns) {
    this.#clusters = new PointClusters(columns);
    this.#rows = undefined;
    this.#scales.clear();
    this.#input?.reset();
    this.setRange(...this.#range);
    this.refresh();
  }

  /**
   * Shows the rows that overlap a span of days, both ends included; rows of several days that began before it among them.
   * @param {number} fromDay
   * @param {number} toDay
   */
  setRange(fromDay, toDay) {
    this.#range = [fromDay, toDay];
    if (this.#clusters) this.#slice = this.#clusters.slice(fromDay, toDay);
    this.#pane?.request();
  }

  /**
   * Shows the rows from one index to another (exclusive).
   * @param {number} start
   * @param {number} end
   */
  setSlice(start, end) {
    this.#slice = { start, end, extra: [] };
    this.#pane?.request();
  }

  /**
   * Colours the points by another grouping.
   * @param {string} name
   */
  colourBy(name) {
    this.setAttribute("colour-by", name);
  }

  /**
   * Selects a point and flies to it, so that its accuracy radius can be seen.
   * @param {string | null} id null for none
   * @param {{ fly?: boolean }} [options]
   */
  select(id, { fly = true } = {}) {
    if (id === null) this.removeAttribute("selected");
    else this.setAttribute("selected", id);
    if (fly) this.flyToSelected();
  }

  flyToSelected() {
    const columns = this.#clusters?.columns;
    const map = this.joined?.map;
    const row = this.#selectedRow;
    if (!columns || !map || row < 0 || Number.isNaN(columns.lon[row])) return;
    this.flyTo(columns.lon[row], columns.lat[row], columns.radius[row]);
  }

  /**
   * Flies to a place, so that its radius is 24 to 120 pixels.
   * @param {number} lon
   * @param {number} lat
   * @param {number} radius metres; not above zero when unknown
   */
  flyTo(lon, lat, radius) {
    const map = this.joined?.map;
    if (!map) return;
    const zoom = radius > 0 ? zoomForRadius(radius, lat, map.getZoom(), map.getMinZoom(), map.getMaxZoom()) : Math.max(map.getZoom(), 9);
    const middle = map.unproject(map.project([lat, lon], zoom).add([0, (this.host?.coveredBelow() ?? 0) / 2]), zoom);
    fly(map, [middle.lat, middle.lng], zoom);
  }

  /**
   * Makes the mark of a point stand out, as if the pointer were on it.
   * @param {string | null} id
   */
  highlight(id) {
    const row = id === null ? -1 : this.#rowOf(id);
    if (row === this.#highlightedRow) return;
    this.#highlightedRow = row;
    this.#pane?.request();
  }

  /**
   * Opens a mark: a point is selected, a cluster is zoomed into, points at one spot are listed.
   * @param {Mark} mark
   */
  open(mark) {
    const map = this.joined?.map;
    if (!this.#clusters || !map) return;
    if (mark.count === 1) {
      this.#send("leafletpointselect", { id: this.#id(mark.row) });
      return;
    }
    const [west, north, east, south] = mark.box;
    const extent = Math.max(east - west, south - north) * 256 * 2 ** map.getMaxZoom();
    if (extent < 24 || map.getZoom() >= map.getMaxZoom()) {
      const rows = this.#clusters.rowsUnder(Math.round(map.getZoom()), this.#slice, mark, this.#selectedRow);
      const ids = rows.slice(0, LISTED).map((row) => this.#id(row));
      this.#send("leafletpointlist", { ids, count: rows.length, rows: rows.slice(0, LISTED), x: mark.px, y: mark.py });
      return;
    }
    const [a, b] = [fromWorld(west, south), fromWorld(east, north)];
    const zoom = Math.min(map.getMaxZoom(), Math.max(map.getZoom() + 1, map.getBoundsZoom([a, b], false, this.joined?.L.point(80, 80))));
    fly(map, [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2], zoom);
  }

  /** @param {string} id */
  #rowOf(id) {
    const columns = this.#clusters?.columns;
    if (!columns) return -1;
    // Ids are decoded one by one, so they are gathered when one is first asked for, and kept.
    this.#rows ??= new Map(Array.from({ length: columns.count }, (_, row) => [columns.id(row), row]));
    return this.#rows.get(id) ?? -1;
  }

  /**
   * One scale a zoom level, taken from all columns, so that circles do not change size while dates are dragged.
   * @param {number} zoom
   */
  #scale(zoom) {
    let scale = this.#scales.get(zoom);
    if (scale === undefined && this.#clusters) {
      const all = this.#clusters.of(zoom, { start: 0, end: this.#clusters.columns.count, extra: [] }, "");
      this.#scales.set(zoom, (scale = areaScale(all.reduce((most, c) => Math.max(most, c.high), 0))));
    }
    return scale ?? 1;
  }

  /**
   * @param {CanvasRenderingContext2D} context
   * @param {import("./canvas-pane.js").View} view
   */
  #draw(context, view) {
    this.#marks = [];
    if (!this.#clusters) return;
    const colourBy = this.getAttribute("colour-by") ?? "";
    const tokens = this.#clusters.columns.groups[colourBy]?.tokens ?? [""];
    this.#looks ??= looksOf(this.parentElement ?? this, jsonOf(this.getAttribute("palettes"))?.[colourBy], tokens);
    const zoom = Math.round(view.zoom);
    const scale = this.#scale(zoom);
    for (const cluster of this.#clusters.of(zoom, this.#slice, colourBy, this.#selectedRow)) {
      const mark = markOf(cluster, view, scale);
      const reach = mark.radius + 20;
      if (mark.px > -reach && mark.py > -reach && mark.px < view.width + reach && mark.py < view.height + reach) this.#marks.push(mark);
    }
    this.#marks.sort((a, b) => b.radius - a.radius || a.key - b.key);
    const selected = this.#marks.find((m) => m.count === 1 && m.row === this.#selectedRow);
    if (selected) standApart(this.#marks, selected);
    const highlighted = this.#highlightedRow < 0 ? -1 : this.#clusters.keyOf(zoom, this.#highlightedRow);
    const draw = (/** @type {Mark} */ mark) => {
      const hovered = this.#input?.hovered === mark.key || highlighted === mark.key;
      drawMark(context, mark, /** @type {import("./point-style.js").Looks} */ (this.#looks), { hovered, focused: this.#input?.focused === mark.key });
    };
    for (const mark of this.#marks) if (mark !== selected) draw(mark);
    this.#drawSelected(context, view, scale);
    if (selected) draw(selected);
    this.#input?.drawn();
    if (scale !== this.#drawnScale) {
      this.#drawnScale = scale;
      this.#send("leafletpointscale", { scale });
    }
    this.#send("leafletpointsdrawn", {});
  }

  /**
   * @param {CanvasRenderingContext2D} context
   * @param {import("./canvas-pane.js").View} view
   * @param {number} scale
   */
  #drawSelected(context, view, scale) {
    const row = this.#selectedRow;
    this.selectionBoxes = [];
    if (row < 0 || !this.#clusters || !this.#looks) return;
    const { low, high, lat, radius } = this.#clusters.columns;
    const [x, y] = this.#clusters.at(row);
    if (Number.isNaN(x)) return;
    const around = radius[row] > 0 ? (radius[row] * view.scale) / (40_075_016.686 * Math.cos((lat[row] * Math.PI) / 180)) : 0;
    const number = Math.max(low[row], high[row], 0);
    const mark = { px: x * view.scale + view.left, py: y * view.scale + view.top, radius: Math.sqrt(number * scale) };
    const words = { tier: this.selectionLabel?.(row) ?? "", title: this.selectionTitle?.(row) ?? ["", ""] };
    this.selectionBoxes = drawSelection(context, mark, around, words, this.#looks);
  }

  /** @param {number} row */
  #id(row) {
    return this.#clusters?.columns.id(row) ?? "";
  }

  /**
   * @param {string} name
   * @param {object} detail
   */
  #send(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, detail }));
  }
}

/**
 * @param {number} x
 * @param {number} y
 * @returns {[number, number]} latitude, longitude, as Leaflet wants them
 */
function fromWorld(x, y) {
  return [(Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI, (x - 0.5) * 360];
}

/**
 * Flies for 400 ms; jumps where the reader asked for less motion.
 * @param {import("leaflet").Map} map
 * @param {[number, number]} to latitude, longitude
 * @param {number} zoom
 */
function fly(map, to, zoom) {
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) map.setView(to, zoom, { animate: false });
  else map.flyTo(to, zoom, { duration: 0.4 });
}

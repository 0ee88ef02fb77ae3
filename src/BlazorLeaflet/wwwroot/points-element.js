// <leaflet-points palettes colour-by selected aria-label>: columns of points on one canvas.
import { jsonOf } from "./attributes.js";
import { CanvasPane } from "./canvas-pane.js";
import { CirclesView } from "./circles-view.js";
import { groundOf } from "./count-places.js";
import { DateWindow } from "./date-window.js";
import { LayerElement } from "./layer-element.js";
import { NO_POINT, PointStore } from "./point-columns.js";
import { drawTip } from "./point-drawing.js";
import { PointPyramid } from "./point-pyramid.js";
import { PointInput } from "./point-input.js";
import { zoomForRadius } from "./point-scale.js";
import { looksOf } from "./point-style.js";
import { RangeTotals } from "./range-totals.js";

/** @typedef {import("./map-element.js").Ready} Ready */
/** @typedef {import("./point-columns.js").PointColumns} PointColumns */
/** @typedef {import("./point-drawing.js").Mark} Mark */

/** Heights of the canvas among Leaflet's panes; <leaflet-labels> stands at 420. */
const [ABOVE_NAMES, BELOW_NAMES] = [430, 410];

/** Ids told with an event at most. */
const LISTED = 200;

/** Views that few readers ask for come when one does. @type {Record<string, () => Promise<Later>>} */
const LATER = { density: () => import("./density-view.js"), areas: () => import("./areas-view.js") };

/** @typedef {{ DensityView?: typeof import("./density-view.js").DensityView, AreasView?: typeof import("./areas-view.js").AreasView }} Later */
/** @typedef {import("./density-view.js").DensityView} DensityView */
/** @typedef {import("./areas-view.js").AreasView} AreasView */

export class LeafletPointsElement extends LayerElement {
  static observedAttributes = ["palettes", "colour-by", "show-as", "selected", "aria-label"];

  /** @type {CanvasPane | undefined} */ #pane;
  /** @type {PointInput | undefined} */ #input;
  /** @type {DateWindow | undefined} */ #window;
  /** @type {PointPyramid | undefined} */ #pyramid;
  /** @type {CirclesView | DensityView | AreasView | undefined} */ #view;
  #shownAs = "";
  /** @type {Later} */ #later = {};
  /** @type {Set<string>} views that are there or on their way */ #asked = new Set();
  /** @type {import("./areas-view.js").Areas | undefined} */ #areas;
  /** @type {RangeTotals[]} */ #totals = [];
  /** @type {[number, number]} */ #range = [-Infinity, Infinity];
  /** @type {import("./point-style.js").Looks | undefined} */ #looks;
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

  /** What is written beside the mark under the pointer; set by the page. @type {((mark: Mark) => string) | undefined} */
  tip;

  /** Boxes of the selection's ring and words, in CSS pixels of the canvas, for layers that keep clear of them. */
  get selectionBoxes() {
    return this.#view?.selectionBoxes ?? [];
  }

  /** The marks as last drawn, in CSS pixels of the canvas: large ones first. @returns {Mark[]} */
  get marks() {
    return this.#view?.marks ?? [];
  }

  /** Boxes of circles and of their counts, in CSS pixels of the canvas, for layers that keep clear of them. */
  get grounds() {
    return this.#view instanceof CirclesView ? this.#view.marks.flatMap(groundOf) : [];
  }

  /** Place of the canvas in the map, for layers that keep clear of the marks. */
  get view() {
    return this.#pane?.view;
  }

  /** @param {Ready} ready */
  join(ready) {
    this.#pane = new CanvasPane(ready, "points", ABOVE_NAMES, (context, view) => this.#draw(context, view));
    this.#input = new PointInput(ready, this.#pane.canvas, {
      marks: () => this.marks,
      hit: (x, y) => (this.#view && "hit" in this.#view && this.#pane?.context ? this.#view.hit(this.#pane.context, x, y) : undefined),
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
   * Gives the layer its points; the days stay.
   * @param {PointColumns} columns
   */
  setColumns(columns) {
    this.#view?.stop();
    this.#view = undefined;
    this.#areas = undefined;
    this.#window = new DateWindow(new PointStore(columns));
    this.#window.move(...this.#range);
    this.#pyramid = new PointPyramid(this.#window.store);
    this.#totals = [];
    this.#input?.reset();
    this.refresh();
  }

  /** Draws what there is without waiting for a frame. */
  drawNow() {
    this.#pane?.drawNow();
  }

  /**
   * More rows of the columns have arrived.
   * @param {number} arrived the first row that is there
   */
  takeArrived(arrived) {
    if (!this.#window) return;
    this.#window.store.take(arrived);
    this.#pyramid?.take();
    for (const totals of this.#totals) totals.take();
    if (this.#view && "take" in this.#view) this.#view.take();
    this.#window.renew();
    const selected = this.getAttribute("selected");
    if (selected && this.#selectedRow < 0) this.#selectedRow = this.#rowOf(selected);
    this.#pane?.request();
  }

  /**
   * Shows the rows that overlap a span of days, both ends included; rows of several days that began before it among them.
   * @param {number} fromDay
   * @param {number} toDay
   * @param {{ moving?: boolean }} [options] moving: a hand drags the days, and others will follow at once
   */
  setRange(fromDay, toDay, { moving = false } = {}) {
    this.#range = [fromDay, toDay];
    this.#window?.move(fromDay, toDay);
    // Within the frame that a drag of dates has asked for: waiting for the next one would make two frames of one step.
    this.#pane?.drawNow(moving);
  }

  /**
   * Areas for the view "areas", and the area of each row of the columns.
   * @param {import("./areas-view.js").Areas} areas
   */
  setAreas(areas) {
    this.#areas = areas;
    if (this.#shownAs === "areas") this.#shownAs = "";
    this.refresh();
  }

  /**
   * Adds up columns over the rows that overlap the days shown, now and whenever the days change.
   * @param {{ low: Int32Array, high: Int32Array }[]} pairs columns of lower and upper ends
   * @param {{ index: Uint8Array, tokens: string[] }} grouping whose groups are counted
   */
  count(pairs, grouping) {
    if (!this.#window) return undefined;
    const totals = new RangeTotals(this.#window.store, pairs, grouping);
    this.#totals.push(totals);
    this.#window.attach(totals);
    return totals;
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
    const columns = this.#window?.store.columns;
    const row = this.#selectedRow;
    if (!columns || row < 0 || columns.lon[row] === NO_POINT) return;
    this.flyTo(columns.lon[row] / 1e7, columns.lat[row] / 1e7, columns.radius[row]);
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
    const middle = map.unproject(map.project([lat, lon], zoom).add([0, ((this.host?.coveredBelow() ?? 0) - (this.host?.coveredAbove() ?? 0)) / 2]), zoom);
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
    if (!this.#view || !map) return;
    if ("area" in mark) {
      this.#send("leafletareaselect", { area: mark.key });
      return;
    }
    if (!(this.#view instanceof CirclesView)) return;
    if (mark.count === 1) {
      this.#send("leafletpointselect", { id: this.#id(mark.row) });
      return;
    }
    const rows = this.#view.clusters.rowsUnder(mark, this.#selectedRow);
    const [west, north, east, south] = boxAround(rows, this.#view.clusters);
    const extent = Math.max(east - west, south - north) * 256 * 2 ** map.getMaxZoom();
    if (extent < 24 || map.getZoom() >= map.getMaxZoom()) {
      this.#send("leafletpointlist", { ids: rows.slice(0, LISTED).map((row) => this.#id(row)), count: rows.length, rows, x: mark.px, y: mark.py });
      return;
    }
    const [a, b] = [fromWorld(west, south), fromWorld(east, north)];
    const zoom = Math.min(map.getMaxZoom(), Math.max(map.getZoom() + 1, map.getBoundsZoom([a, b], false, this.joined?.L.point(80, 80))));
    fly(map, [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2], zoom);
  }

  /** @param {string} id */
  #rowOf(id) {
    return this.#window?.store.columns.rowOf(id) ?? -1;
  }

  /**
   * @param {CanvasRenderingContext2D} context
   * @param {import("./canvas-pane.js").View} view
   */
  #draw(context, view) {
    const shown = this.#currentView();
    if (!shown) return;
    const row = this.#selectedRow;
    const looks = this.#currentLooks(shown);
    shown.draw(context, view, {
      looks,
      selected: row, highlighted: this.#highlightedRow, hovered: this.#input?.hovered, focused: this.#input?.focused,
      words: row < 0 ? { tier: "", title: ["", ""] } : { tier: this.selectionLabel?.(row) ?? "", title: this.selectionTitle?.(row) ?? ["", ""] },
    });
    const pointed = shown.marks.find((m) => m.key === this.#input?.hovered || m.key === this.#input?.focused);
    if (pointed && this.tip) drawTip(context, view, pointed, this.tip(pointed), looks);
    this.#input?.drawn();
    // A view without circles has no scale.
    if (shown.scale > 0 && shown.scale !== this.#drawnScale) {
      this.#drawnScale = shown.scale;
      this.#send("leafletpointscale", { scale: this.#drawnScale });
    }
    this.#send("leafletpointsdrawn", {});
  }

  /** The view that is asked for; circles until it is there. */
  #currentView() {
    const wanted = this.#ready(this.getAttribute("show-as") ?? "");
    if (!this.#window || !this.#pyramid || (this.#view && this.#shownAs === wanted)) return this.#view;
    this.#view?.stop();
    this.#shownAs = wanted;
    // What covers the land lies below its names; circles lie above them, and the names keep clear.
    this.#pane?.lift(wanted === "circles" ? ABOVE_NAMES : BELOW_NAMES);
    const { DensityView: Density, AreasView: Areas } = this.#later;
    this.#view = wanted === "density" && Density ? new Density(this.#window, this.#pyramid)
      : wanted === "areas" && Areas && this.#areas ? new Areas(this.#window, this.#areas)
      : new CirclesView(this.#window, this.#pyramid);
    this.#input?.reset();
    if (this.#looks) this.#view.share(this.#looks.looks.length);
    return this.#view;
  }

  /** A view that can be shown now; one that is not there yet is fetched. @param {string} view */
  #ready(view) {
    if (view in LATER && !this.#asked.has(view)) {
      this.#asked.add(view);
      void LATER[view]().then((module) => {
        Object.assign(this.#later, module);
        this.#pane?.request();
      });
    }
    return (view === "density" && this.#later.DensityView) || (view === "areas" && this.#later.AreasView && this.#areas) ? view : "circles";
  }

  /** The colours of now; a change of them or of the grouping counts the shares anew. @param {CirclesView | DensityView | AreasView} shown */
  #currentLooks(shown) {
    if (this.#looks) return this.#looks;
    const colourBy = this.getAttribute("colour-by") ?? "";
    const columns = /** @type {DateWindow} */ (this.#window).store.columns;
    const grouping = columns.groups[colourBy] ?? { index: new Uint8Array(columns.count), tokens: [""] };
    this.#looks = looksOf(this.parentElement ?? this, jsonOf(this.getAttribute("palettes"))?.[colourBy], grouping.tokens);
    this.#pyramid?.share(grouping.index, this.#looks.slots, this.#looks.looks.length);
    shown.share(this.#looks.looks.length);
    return this.#looks;
  }

  /** @param {number} row */
  #id(row) {
    return this.#window?.store.columns.id(row) ?? "";
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
 * @param {number[]} rows
 * @param {import("./point-clusters.js").PointClusters} clusters
 * @returns {[number, number, number, number]} west, north, east, south, 0 to 1
 */
function boxAround(rows, clusters) {
  let [west, north, east, south] = [1, 1, 0, 0];
  for (const row of rows) {
    const [x, y] = clusters.at(row);
    [west, north, east, south] = [Math.min(west, x), Math.min(north, y), Math.max(east, x), Math.max(south, y)];
  }
  return [west, north, east, south];
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

// Areas shaded by how many rows lie in each by their record, with the numbers written in them.
import { AreaTotals } from "./area-totals.js";
import { boxOf } from "./circles-view.js";
import { toWorld } from "./point-columns.js";

/** @typedef {import("./canvas-pane.js").View} View */
/** @typedef {import("./circles-view.js").Scene} Scene */
/** @typedef {import("./point-drawing.js").Mark} Mark */
/** @typedef {{ number: number, name: string, at: [number, number], geometry: { type: string, coordinates: any } }} Area number: as the
 *   column names it, from 1; at and geometry in degrees, longitude first */
/** @typedef {{ index: Uint8Array, areas: Area[] }} Areas index: area of each row; 0 for none */

/** Paths are kept in pixels of this zoom level. */
const LEVEL = 8;

const FAINT = 0.06;
const FULL = 0.8;

export class AreasView {
  /** One for each area, its number and name at its middle. @type {(Mark & { area: Area })[]} */ marks = [];
  /** @type {[number, number, number, number][]} */ selectionBoxes = [];
  scale = 0;
  #window;
  #areas;
  #totals;
  #paths;
  /** @type {View | undefined} */ #view;

  /** @param {import("./date-window.js").DateWindow} window @param {Areas} areas */
  constructor(window, areas) {
    this.#window = window;
    this.#areas = areas.areas;
    this.#totals = new AreaTotals(window.store, areas.index, Math.max(0, ...areas.areas.map((a) => a.number)));
    this.#paths = areas.areas.map((area) => pathOf(area.geometry));
    window.attach(this.#totals);
  }

  stop() {
    this.#window.detach(this.#totals);
  }

  /** @param {number} _slots */
  share(_slots) {}

  take() {
    this.#totals.take();
  }

  /** @param {CanvasRenderingContext2D} context @param {View} view @param {Scene} scene */
  draw(context, view, scene) {
    this.#view = view;
    const all = this.#totals.all();
    const most = this.#areas.reduce((n, area) => Math.max(n, this.#totals.of(area.number, all).count), 1);
    const [west, north, east, south] = boxOf(view);
    this.marks = [];
    this.#areas.forEach((area, i) => {
      const sums = this.#totals.of(area.number);
      const [x, y] = toWorld(...area.at);
      this.#shade(context, view, i, sums.count === 0 ? 0 : FAINT + (FULL - FAINT) * Math.sqrt(sums.count / most), scene, area.number);
      if (x < west || x > east || y < north || y > south) return;
      this.marks.push({ key: area.number, x, y, row: -1, shares: NO_SHARES, ...sums, px: x * view.scale + view.left, py: y * view.scale + view.top, radius: 22, inner: 0, area });
    });
    for (const mark of this.marks) this.#write(context, mark, scene);
  }

  /** The area under a place of the canvas. @param {CanvasRenderingContext2D} context @param {number} px @param {number} py */
  hit(context, px, py) {
    const view = this.#view;
    if (!view) return undefined;
    const shrink = (256 * 2 ** LEVEL) / view.scale;
    context.save();
    context.resetTransform();
    const found = this.#paths.findIndex((path) => context.isPointInPath(path, (px - view.left) * shrink, (py - view.top) * shrink));
    context.restore();
    return found < 0 ? undefined : this.marks.find((m) => m.area === this.#areas[found]);
  }

  /** @param {CanvasRenderingContext2D} context @param {View} view @param {number} i @param {number} alpha @param {Scene} scene @param {number} key */
  #shade(context, view, i, alpha, { looks, hovered, focused }, key) {
    const grow = view.scale / (256 * 2 ** LEVEL);
    context.save();
    context.translate(view.left, view.top);
    context.scale(grow, grow);
    context.fillStyle = looks.heat;
    context.globalAlpha = alpha;
    context.fill(this.#paths[i]);
    context.globalAlpha = 1;
    context.strokeStyle = focused === key ? looks.accent : hovered === key ? looks.ink : looks.surface;
    context.lineWidth = (focused === key ? 3 : hovered === key ? 2 : 1) / grow;
    context.stroke(this.#paths[i]);
    context.restore();
  }

  /** @param {CanvasRenderingContext2D} context @param {Mark} mark @param {Scene} scene */
  #write(context, { px, py, count, known, open, low, high }, { looks }) {
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.direction = "ltr";
    context.lineJoin = "round";
    context.lineWidth = 3.5;
    context.strokeStyle = looks.surface;
    context.fillStyle = looks.ink;
    const lines = /** @type {[string, string, number][]} */ ([
      [`600 13px ${looks.font}`, count.toLocaleString("en"), 0],
      ...(known > 0 ? [[`400 11px ${looks.font}`, range(low, open > 0 ? -1 : high), 15]] : []),
    ]);
    for (const [font, text, below] of lines) {
      context.font = font;
      context.strokeText(text, px, py + below);
      context.fillText(text, px, py + below);
    }
  }
}

const NO_SHARES = new Float64Array(0);

/** @param {{ type: string, coordinates: any }} geometry Polygon or MultiPolygon */
function pathOf({ type, coordinates }) {
  const path = new Path2D();
  for (const polygon of type === "Polygon" ? [coordinates] : coordinates) {
    for (const ring of polygon) {
      ring.forEach((/** @type {[number, number]} */ [lon, lat], /** @type {number} */ i) => {
        const [x, y] = toWorld(lon, lat).map((n) => n * 256 * 2 ** LEVEL);
        if (i === 0) path.moveTo(x, y);
        else path.lineTo(x, y);
      });
      path.closePath();
    }
  }
  return path;
}

/**
 * A range as short as a small area needs it; its ends stay in their order beside words of either direction.
 * @param {number} low @param {number} high -1 where it is open
 */
function range(low, high) {
  return `\u2066${high < 0 ? `${low}+` : low === high ? low : `${low}–${high}`}\u2069`;
}

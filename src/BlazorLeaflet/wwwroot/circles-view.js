// Points as circles whose area stands for a number, near ones together.
import { CountPlaces } from "./count-places.js";
import { PointClusters } from "./point-clusters.js";
import { countWidths, drawCounts, drawMark, drawSelection, markOf, standApart } from "./point-drawing.js";
import { areaScale } from "./point-scale.js";

/** @typedef {import("./point-drawing.js").Mark} Mark */
/** @typedef {import("./canvas-pane.js").View} View */
/** @typedef {import("./point-style.js").Looks} Looks */

/**
 * What a drawing has to know of the layer.
 * @typedef {object} Scene
 * @property {Looks} looks
 * @property {number} selected row; -1 for none
 * @property {number} highlighted row; -1 for none
 * @property {number | undefined} hovered key of a mark
 * @property {number | undefined} focused key of a mark
 * @property {{ tier: string, title: [string, string] }} words beside the selection
 */

export class CirclesView {
  /** The marks as last drawn, in CSS pixels of the canvas: large ones first. @type {Mark[]} */ marks = [];
  /** Boxes of the selection's ring and words, in CSS pixels of the canvas. @type {[number, number, number, number][]} */ selectionBoxes = [];
  /** Squared pixels of radius for each unit, as last drawn. */ scale = 0;
  /** The largest number of a group met at each level, so that circles do not change size while dates are dragged. @type {Map<number, number>} */ #most = new Map();
  #level = 0;
  #places = new CountPlaces();

  /** @param {import("./date-window.js").DateWindow} window @param {import("./point-pyramid.js").PointPyramid} pyramid */
  constructor(window, pyramid) {
    this.clusters = new PointClusters(window, pyramid);
    this.clusters.start();
  }

  stop() {
    this.clusters.stop();
  }

  /** The pyramid counts shares by other groups, of so many slots. @param {number} slots */
  share(slots) {
    this.clusters.share(slots);
  }

  /** @param {CanvasRenderingContext2D} context @param {View} view @param {Scene} scene */
  draw(context, view, scene) {
    this.#level = Math.round(view.zoom);
    const high = this.clusters.look(this.#level, boxOf(view));
    const most = Math.max(high, this.#most.get(this.#level) ?? 0);
    this.#most.set(this.#level, most);
    this.scale = areaScale(most);
    this.#gather(view, scene.selected);
    const own = this.marks.find((m) => m.count === 1 && m.row === scene.selected);
    if (own) standApart(this.marks, own);
    this.#places.place(this.marks, this.#level, countWidths(scene.looks));
    const highlighted = scene.highlighted < 0 ? NaN : this.clusters.keyOf(scene.highlighted);
    const paint = (/** @type {Mark} */ mark) =>
      drawMark(context, mark, scene.looks, { hovered: mark.key === scene.hovered || mark.key === highlighted, focused: mark.key === scene.focused });
    for (const mark of this.marks) if (mark !== own) paint(mark);
    drawCounts(context, this.marks, scene.looks);
    this.selectionBoxes = this.#drawSelected(context, view, scene);
    if (own) paint(own);
  }

  /** @param {View} view @param {number} apart */
  #gather(view, apart) {
    this.marks.length = 0;
    for (const cluster of this.clusters.list(apart)) {
      const mark = markOf(cluster, view, this.scale);
      const reach = mark.radius + 20;
      if (mark.px > -reach && mark.py > -reach && mark.px < view.width + reach && mark.py < view.height + reach) this.marks.push(mark);
    }
    this.marks.sort((a, b) => b.radius - a.radius || a.key - b.key);
  }

  /** @param {CanvasRenderingContext2D} context @param {View} view @param {Scene} scene @returns {[number, number, number, number][]} */
  #drawSelected(context, view, { selected: row, looks, words }) {
    if (row < 0) return [];
    const { low, high, lat, radius } = this.clusters.window.store.columns;
    const [x, y] = this.clusters.at(row);
    if (Number.isNaN(x)) return [];
    const metres = radius[row] > 0 ? radius[row] : 0;
    const around = (metres * view.scale) / (40_075_016.686 * Math.cos((lat[row] * Math.PI) / 1.8e9));
    const number = Math.max(low[row], high[row], 0);
    return drawSelection(context, { px: x * view.scale + view.left, py: y * view.scale + view.top, radius: Math.sqrt(number * this.scale) }, around, words, looks);
  }
}

/**
 * The part of the world that a canvas shows, with room for marks that reach into it.
 * @param {View} view
 * @returns {[number, number, number, number]} west, north, east, south, 0 to 1
 */
export function boxOf({ scale, left, top, width, height }) {
  const edge = 52;
  return [(-edge - left) / scale, (-edge - top) / scale, (width + edge - left) / scale, (height + edge - top) / scale];
}

// How close together the points lie, whatever their numbers: cells of eight pixels, smoothed, one hue from clear to full.
import { CellTally } from "./cell-tally.js";
import { boxOf } from "./circles-view.js";
import { COUNT } from "./point-pyramid.js";

/** @typedef {import("./canvas-pane.js").View} View */
/** @typedef {import("./circles-view.js").Scene} Scene */

/** Width of a cell in CSS pixels, and the cells on each side over which a point is spread. */
const CELL = 8;
const REACH = 3;

/** Cells counted beyond the view. */
const SPARE = 24;

/** Opacity where the points lie closest. */
const FULL = 0.88;

export class DensityView {
  /** @type {import("./point-drawing.js").Mark[]} */ marks = [];
  /** @type {[number, number, number, number][]} */ selectionBoxes = [];
  scale = 0;
  #window;
  #pyramid;
  #tally;
  /** The greatest density of all rows met at each level, so that colours stand still while dates are dragged. @type {Map<number, number>} */ #most = new Map();
  #field = new Float32Array(0);
  #spread = new Float32Array(0);
  #arrived = -1;
  #picture = document.createElement("canvas");
  /** @type {ImageData | undefined} */ #pixels;

  /** @param {import("./date-window.js").DateWindow} window @param {import("./point-pyramid.js").PointPyramid} pyramid */
  constructor(window, pyramid) {
    this.#window = window;
    this.#pyramid = pyramid;
    this.#tally = new CellTally(pyramid);
    window.attach(this.#tally);
  }

  stop() {
    this.#window.detach(this.#tally);
  }

  /** @param {number} _slots */
  share(_slots) {
    this.#window.fill(this.#tally);
  }

  /** @param {CanvasRenderingContext2D} context @param {View} view @param {Scene} scene */
  draw(context, view, { looks }) {
    const level = Math.round(view.zoom);
    const shift = 31 - 5 - level;
    this.#look(view, shift);
    const { region } = this.#tally;
    const most = this.#mostOf(level);
    this.#smooth(this.#tally);
    this.#paint(rgbOf(context, looks.heat), most);
    const cell = view.scale / 2 ** (31 - shift);
    context.imageSmoothingEnabled = true;
    context.imageSmoothingQuality = "high";
    context.drawImage(this.#picture, region.left * cell + view.left, region.top * cell + view.top, region.width * cell, region.height * cell);
  }

  /** @param {View} view @param {number} shift */
  #look(view, shift) {
    const side = 2 ** (31 - shift);
    const [west, north, east, south] = boxOf(view).map((edge) => Math.floor(edge * side));
    const { region } = this.#tally;
    if (region.shift === shift && west - REACH >= region.left && north - REACH >= region.top
      && east + REACH < region.left + region.width && south + REACH < region.top + region.height) return;
    this.#tally.look({ shift, left: west - SPARE, top: north - SPARE, width: east - west + 1 + 2 * SPARE, height: south - north + 1 + 2 * SPARE });
    this.#window.fill(this.#tally);
    this.#arrived = -1;
  }

  /** @param {number} level */
  #mostOf(level) {
    const { arrived, columns } = this.#window.store;
    if (this.#arrived !== arrived) {
      const all = new CellTally(this.#pyramid);
      all.look(this.#tally.region);
      all.reset();
      all.sweep(null, arrived, columns.count, 1);
      this.#smooth(all);
      this.#most.set(level, this.#field.reduce((most, n) => Math.max(most, n), this.#most.get(level) ?? 0));
      this.#arrived = arrived;
    }
    return this.#most.get(level) ?? 0;
  }

  /** Spreads the counts over the cells around, twice by a box: close to a bell. @param {CellTally} tally */
  #smooth(tally) {
    const { width, height } = tally.region;
    const { stride } = this.#pyramid;
    if (this.#field.length !== width * height) [this.#field, this.#spread] = [new Float32Array(width * height), new Float32Array(width * height)];
    for (let i = 0; i < this.#field.length; i++) this.#field[i] = tally.cells[i * stride + COUNT];
    for (let pass = 0; pass < 2; pass++) {
      blur(this.#field, this.#spread, height, width, width, 1);
      blur(this.#spread, this.#field, width, height, 1, width);
    }
  }

  /** @param {[number, number, number]} rgb @param {number} most */
  #paint([red, green, blue], most) {
    const { width, height } = this.#tally.region;
    const context = /** @type {CanvasRenderingContext2D} */ (this.#picture.getContext("2d"));
    if (this.#picture.width !== width || this.#picture.height !== height || !this.#pixels) {
      [this.#picture.width, this.#picture.height] = [width, height];
      this.#pixels = context.createImageData(width, height);
    }
    const { data } = this.#pixels;
    for (let i = 0; i < this.#field.length; i++) {
      const share = most > 0 ? Math.log1p((100 * Math.max(0, this.#field[i])) / most) / Math.log(101) : 0;
      data[4 * i] = red;
      data[4 * i + 1] = green;
      data[4 * i + 2] = blue;
      data[4 * i + 3] = share < 0.02 ? 0 : 255 * FULL * share;
    }
    context.putImageData(this.#pixels, 0, 0);
  }
}

/**
 * A running mean along lines.
 * @param {Float32Array} from @param {Float32Array} to @param {number} lines @param {number} length of a line
 * @param {number} line from one line to the next @param {number} step from one value to the next
 */
function blur(from, to, lines, length, line, step) {
  for (let n = 0; n < lines; n++) {
    const at = n * line;
    let sum = 0;
    for (let i = 0; i < Math.min(REACH, length); i++) sum += from[at + i * step];
    for (let i = 0; i < length; i++) {
      if (i + REACH < length) sum += from[at + (i + REACH) * step];
      if (i - REACH - 1 >= 0) sum -= from[at + (i - REACH - 1) * step];
      to[at + i * step] = sum / (2 * REACH + 1);
    }
  }
}

/** The parts of a CSS colour. @param {CanvasRenderingContext2D} context @param {string} colour @returns {[number, number, number]} */
function rgbOf(context, colour) {
  context.fillStyle = colour;
  const hex = String(context.fillStyle);
  const part = (/** @type {number} */ at) => parseInt(hex.slice(at, at + 2), 16);
  return [part(1), part(3), part(5)];
}

// <leaflet-labels labels lang>: names of places, areas and waters on one canvas.
import { colourOf, jsonOf } from "./attributes.js";
import { CanvasPane } from "./canvas-pane.js";
import { placeLabels } from "./label-placement.js";
import { LayerElement } from "./layer-element.js";
import { toWorld } from "./point-columns.js";

/** @typedef {import("./label-placement.js").Label} Label */
/** @typedef {import("./label-placement.js").Box} Box */

export class LeafletLabelsElement extends LayerElement {
  static observedAttributes = ["labels", "lang"];

  /** @type {CanvasPane | undefined} */ #pane;
  /** @type {(Label & { at: [number, number] })[]} the important first */ #labels = [];
  /** @type {(() => Box[]) | undefined} */ #avoid;
  /** @type {(() => Box[]) | undefined} */ #without;

  /** @param {Label[]} labels */
  set labels(labels) {
    this.#labels = labels.map((l) => ({ ...l, at: toWorld(l.lon, l.lat) })).sort((a, b) => a.rank - b.rank);
    this.#pane?.request();
  }

  get labels() {
    return this.#labels;
  }

  /** Boxes to keep clear of, in CSS pixels of a canvas pane. @param {() => Box[]} boxes */
  set avoid(boxes) {
    this.#avoid = boxes;
    this.#pane?.request();
  }

  /** Boxes that hold something else instead: what lies in them is not named. @param {() => Box[]} boxes */
  set without(boxes) {
    this.#without = boxes;
    this.#pane?.request();
  }

  /** @param {import("./map-element.js").Ready} ready */
  join(ready) {
    this.#pane = new CanvasPane(ready, "labels", 420, (context, view) => this.#draw(context, view), { still: true, isEmpty: () => this.#labels.length === 0 });
    this.#pane.canvas.setAttribute("aria-hidden", "true");
    this.refresh();
  }

  leave() {
    this.#pane?.remove();
    this.#pane = undefined;
  }

  refresh() {
    const given = jsonOf(this.getAttribute("labels"));
    if (Array.isArray(given)) this.labels = given;
    this.#pane?.request();
  }

  /** Draws again at once, in the frame of what it keeps clear of. */
  drawNow() {
    this.#pane?.drawNow();
  }

  /**
   * @param {CanvasRenderingContext2D} c
   * @param {import("./canvas-pane.js").View} view
   */
  #draw(c, view) {
    const style = getComputedStyle(this.parentElement ?? this);
    const font = style.fontFamily || "sans-serif";
    const colours = {
      ink: colourOf(style, "--label", "#3d464d"),
      water: colourOf(style, "--water-label --river --label", "#3d464d"),
      halo: colourOf(style, "--land", "#f4f2ec"),
    };
    c.textAlign = "center";
    c.textBaseline = "middle";
    c.lineJoin = "round";
    c.direction = this.lang === "ar" ? "rtl" : "ltr";
    const without = this.#without?.() ?? [];
    const near = this.#labels
      .filter((l) => view.zoom >= (l.minZoom ?? l.rank + 4) && view.zoom <= (l.maxZoom ?? Infinity))
      .map((l) => ({ l, x: l.at[0] * view.scale + view.left, y: l.at[1] * view.scale + view.top }))
      .filter(({ x, y }) => x > -60 && y > -20 && x < view.width + 60 && y < view.height + 20)
      .filter(({ x, y }) => !without.some(([left, top, right, bottom]) => x > left && x < right && y > top && y < bottom))
      .map((p) => {
        const look = lookOf(p.l, font);
        const [long, high] = [widthOf(c, p.l.text, look) + 4, look.size + 4];
        const [cos, sin] = [Math.cos(p.l.angle ?? 0), Math.abs(Math.sin(p.l.angle ?? 0))];
        return {
          ...p, look, width: long * cos + high * sin, height: long * sin + high * cos,
          centred: p.l.kind === "area" || p.l.kind === "water", once: p.l.kind === "water" ? p.l.text : undefined, beside: p.l.rank <= 2,
        };
      });
    const places = placeLabels(near, this.#avoid?.() ?? []);
    near.forEach((p, i) => {
      const at = places[i];
      if (!at) return;
      c.font = p.look.font;
      setSpacing(c, p.look.spacing);
      if (!p.centred) dot(c, p.x, p.y, colours.ink, colours.halo);
      c.strokeStyle = colours.halo;
      c.lineWidth = 3.5;
      c.fillStyle = p.l.kind === "water" ? colours.water : colours.ink;
      c.save();
      c.translate(at.x, at.y);
      c.rotate(p.l.angle ?? 0);
      c.strokeText(p.l.text, 0, 0);
      c.fillText(p.l.text, 0, 0);
      c.restore();
    });
    setSpacing(c, "0px");
  }
}

/**
 * @param {Label} label
 * @param {string} family
 */
function lookOf(label, family) {
  const arabic = /[\u0600-\u06ff]/.test(label.text);
  if (label.kind === "area") return { size: 12, font: `400 12px ${family}`, spacing: arabic ? "0px" : "1.5px" };
  if (label.kind === "water") return { size: 11, font: `${arabic ? "" : "italic "}400 11px ${family}`, spacing: "0px" };
  const size = label.rank <= 1 ? 13 : label.rank <= 3 ? 12 : 11;
  return { size, font: `${label.rank <= 1 ? 600 : 400} ${size}px ${family}`, spacing: "0px" };
}

/** Widths of names in CSS pixels, by their look: measuring them takes longer than finding room for them. @type {Map<string, number>} */
const widths = new Map();
// A face that arrives later is as wide as it is.
if (typeof document !== "undefined") document.fonts?.addEventListener("loadingdone", () => widths.clear());

/** @param {CanvasRenderingContext2D} c @param {string} text @param {{ font: string, spacing: string }} look */
function widthOf(c, text, look) {
  const key = `${look.font}|${look.spacing}|${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    c.font = look.font;
    setSpacing(c, look.spacing);
    widths.set(key, (width = c.measureText(text).width));
  }
  return width;
}

/**
 * Letter spacing where the browser knows it.
 * @param {CanvasRenderingContext2D} c
 * @param {string} spacing
 */
function setSpacing(c, spacing) {
  if ("letterSpacing" in c) c.letterSpacing = spacing;
}

/**
 * @param {CanvasRenderingContext2D} c
 * @param {number} x
 * @param {number} y
 * @param {string} colour
 * @param {string} halo
 */
function dot(c, x, y, colour, halo) {
  c.beginPath();
  c.arc(x, y, 1.8, 0, 2 * Math.PI);
  c.lineWidth = 2;
  c.strokeStyle = halo;
  c.stroke();
  c.fillStyle = colour;
  c.fill();
}

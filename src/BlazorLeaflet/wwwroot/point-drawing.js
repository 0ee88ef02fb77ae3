// Draws points and clusters. Solid is the lowest number, open is the highest.
import { holeOf } from "./count-places.js";
import { countWidth, digitsOf, drawCount } from "./number-glyphs.js";
import { radiusOf } from "./point-scale.js";

/** @typedef {import("./point-clusters.js").Cluster} Cluster */
/** @typedef {import("./point-style.js").Look} Look */
/** @typedef {import("./point-style.js").Looks} Looks */
/**
 * A cluster with its place and size on the canvas, in CSS pixels, and where its count stands there.
 * @typedef {Cluster & { px: number, py: number, radius: number, inner: number, label?: import("./count-places.js").Count }} Mark
 */
/** @typedef {{ hovered: boolean, focused: boolean }} State */

const TURN = 2 * Math.PI;

/** CSS pixels of a dash and of a gap. */
const DASHES = [3, 2.5];

/**
 * @param {Cluster} cluster
 * @param {import("./canvas-pane.js").View} view
 * @param {number} scale
 * @returns {Mark}
 */
export function markOf(cluster, view, scale) {
  const least = cluster.count > 1 ? 5 : 0;
  const inner = Math.max(least, radiusOf(cluster.low, scale));
  const outer = Math.max(inner, radiusOf(cluster.high, scale));
  return Object.assign(cluster, {
    px: cluster.x * view.scale + view.left,
    py: cluster.y * view.scale + view.top,
    inner,
    radius: Math.max(outer, cluster.known === 0 || cluster.high === 0 ? 4.5 : 0),
  });
}

/**
 * @param {CanvasRenderingContext2D} c
 * @param {Mark} mark
 * @param {Looks} looks
 * @param {State} state
 */
export function drawMark(c, mark, looks, state) {
  if (mark.count > 1) drawCluster(c, mark, looks, state);
  else drawPoint(c, mark, lookOf(mark, looks), looks, state);
  if (state.focused) ring(c, mark.px, mark.py, mark.radius + 4, looks.accent, 2);
}

/**
 * @param {Mark} mark
 * @param {Looks} looks
 * @returns {Look}
 */
function lookOf(mark, looks) {
  return looks.looks[mark.shares.findIndex((n) => n > 0)] ?? looks.looks[0];
}

/**
 * @param {CanvasRenderingContext2D} c
 * @param {Mark} mark
 * @param {Look} look
 * @param {Looks} looks
 * @param {State} state
 */
function drawPoint(c, { px, py, known, high, inner, radius }, look, looks, { hovered }) {
  const width = hovered ? 2.75 : 1.5;
  if (known === 0) {
    c.fillStyle = looks.surface;
    c.fillRect(px - 3.5, py - 3.5, 7, 7);
    c.strokeStyle = look.edge;
    c.lineWidth = width;
    c.strokeRect(px - 3.5, py - 3.5, 7, 7);
  } else if (high === 0) {
    cross(c, px, py, looks.surface, 4 + width);
    cross(c, px, py, look.edge, width + 0.5);
  } else {
    // A thin edge of the page's colour keeps neighbours apart.
    ring(c, px, py, radius + 1, looks.surface, 1);
    if (radius > inner + 0.5) {
      disc(c, px, py, radius, look.fill, 0.25);
      ring(c, px, py, radius, look.edge, width, look.dashed);
    }
    if (look.hollow) {
      disc(c, px, py, inner, looks.surface, 0.6);
      ring(c, px, py, inner, look.edge, width);
    } else {
      disc(c, px, py, inner, look.fill, 1);
      if (hovered || look.edge !== look.fill || look.dashed) ring(c, px, py, inner, look.edge, width, look.dashed);
    }
  }
}

/**
 * @param {CanvasRenderingContext2D} c
 * @param {Mark} mark
 * @param {Looks} looks
 * @param {State} state
 */
function drawCluster(c, mark, looks, { hovered }) {
  const { px, py, inner, radius, shares, count } = mark;
  // The count stands in the hole of the ring where it fits there.
  const hole = mark.label?.inside ? holeOf(inner) : 0;
  ring(c, px, py, radius + 1, looks.surface, 1);
  if (radius > inner + 1) ring(c, px, py, radius, looks.ink, 1, false, 0.55);
  disc(c, px, py, inner, looks.surface, 0.85);
  let angle = -TURN / 4;
  shares.forEach((share, i) => {
    if (share === 0) return;
    const look = looks.looks[i] ?? looks.looks[0];
    const next = angle + (share / count) * TURN;
    wedge(c, px, py, inner, hole, angle, next, look);
    angle = next;
  });
  if (hole > 0) disc(c, px, py, hole, looks.looks[shares.indexOf(Math.max(...shares))]?.fill ?? looks.ink, 0.12);
  if (hovered) ring(c, px, py, inner + 1.5, looks.ink, 2.5);
}

/** Letters of counts, in CSS pixels: in a circle, and there or beside it where room is short. */
const LARGE = 13, SMALL = 11.5;

/** How wide counts are. @param {Looks} looks @returns {import("./count-places.js").Widths} */
export function countWidths(looks) {
  const [large, small] = [digitsOf(LARGE, looks), digitsOf(SMALL, looks)];
  return { large: (text) => countWidth(large, text), small: (text) => countWidth(small, text) };
}

/**
 * The counts of clusters where they have their places: after all circles, so that none is covered.
 * @param {CanvasRenderingContext2D} c
 * @param {readonly Mark[]} marks
 * @param {Looks} looks
 */
export function drawCounts(c, marks, looks) {
  const [large, small] = [digitsOf(LARGE, looks), digitsOf(SMALL, looks)];
  for (const { label } of marks) if (label) drawCount(c, label.large ? large : small, label.text, label.x, label.y, !label.bare);
}

/**
 * Words beside the mark that is pointed at, on a plate within the canvas.
 * @param {CanvasRenderingContext2D} c
 * @param {import("./canvas-pane.js").View} view
 * @param {{ px: number, py: number, radius: number }} mark
 * @param {string} text
 * @param {Looks} looks
 */
export function drawTip(c, view, { px, py, radius }, text, looks) {
  if (text === "") return;
  c.font = `400 12px ${looks.font}`;
  c.direction = /[\u0600-\u06ff]/.test(text) ? "rtl" : "ltr";
  const width = c.measureText(text).width + 16;
  const x = Math.min(view.width - width / 2 - 4, Math.max(width / 2 + 4, px));
  const y = py - radius - 18 < 14 ? py + radius + 26 : py - radius - 18;
  c.beginPath();
  c.roundRect(x - width / 2, y - 12, width, 24, 6);
  c.fillStyle = looks.ink;
  c.fill();
  c.fillStyle = looks.surface;
  c.textAlign = "center";
  c.textBaseline = "middle";
  c.fillText(text, x, y + 0.5);
}

/**
 * Moves what would cover the selected mark, or lie hidden under it, to its side: clusters, and points of the same spot.
 * @param {Mark[]} marks
 * @param {Mark} selected
 */
export function standApart(marks, selected) {
  for (const mark of marks) {
    if (mark === selected) continue;
    const [dx, dy] = [mark.px - selected.px, mark.py - selected.py];
    const [distance, apart] = [Math.hypot(dx, dy), mark.radius + Math.max(selected.radius, 5) + 8];
    if (distance >= apart || (mark.count === 1 && distance > 2)) continue;
    const angle = distance > 0.5 ? Math.atan2(dy, dx) : -TURN / 8;
    mark.px = selected.px + apart * Math.cos(angle);
    mark.py = selected.py + apart * Math.sin(angle);
  }
}

/**
 * What surrounds the selected point: a ring in the accent colour, its accuracy radius dashed and labelled, its name and number.
 * @param {CanvasRenderingContext2D} c
 * @param {{ px: number, py: number, radius: number }} mark
 * @param {number} around accuracy radius in CSS pixels; 0 when unknown
 * @param {{ tier: string, title: [string, string] }} words
 * @param {Looks} looks
 * @returns {[number, number, number, number][]} boxes of the ring and of the words
 */
export function drawSelection(c, { px, py, radius }, around, { tier, title: [name, figure] }, looks) {
  if (around > 0) {
    disc(c, px, py, around, looks.accent, 0.1);
    ring(c, px, py, around, looks.accent, 1.75, true);
  }
  ring(c, px, py, Math.max(radius, 5) + 4, looks.surface, 5);
  ring(c, px, py, Math.max(radius, 5) + 4, looks.accent, 2.5);
  // Beyond the radius while it is small; words about a whole governorate stay near their mark.
  const reach = Math.max(radius + 6, Math.min(around, 160));
  /** @type {[string, number, string, string][]} */
  const lines = [
    [tier, py - reach - 9, `600 12px ${looks.font}`, looks.accent],
    [name, py + reach + 11, `600 13px ${looks.font}`, looks.ink],
    [figure, py + reach + (name ? 28 : 11), `400 12px ${looks.font}`, looks.ink],
  ];
  const words = lines.filter(([text]) => text);
  const out = Math.max(radius, 5) + 6;
  return [[px - out, py - out, px + out, py + out], ...words.map(([text, y, font, colour]) => haloed(c, text, px, y, font, colour, looks.surface))];
}

/**
 * @param {CanvasRenderingContext2D} c
 * @param {string} text
 * @param {number} x
 * @param {number} y
 * @param {string} font
 * @param {string} colour
 * @param {string} halo
 * @returns {[number, number, number, number]} its box
 */
function haloed(c, text, x, y, font, colour, halo) {
  c.font = font;
  c.textAlign = "center";
  c.textBaseline = "middle";
  c.direction = /[\u0600-\u06ff]/.test(text) ? "rtl" : "ltr";
  c.lineJoin = "round";
  c.lineWidth = 3.5;
  c.strokeStyle = halo;
  c.strokeText(text, x, y);
  c.fillStyle = colour;
  c.fillText(text, x, y);
  const half = c.measureText(text).width / 2 + 2;
  return [x - half, y - 9, x + half, y + 9];
}

/**
 * @param {CanvasRenderingContext2D} c
 * @param {number} x
 * @param {number} y
 * @param {number} r
 * @param {string} colour
 * @param {number} alpha
 */
function disc(c, x, y, r, colour, alpha) {
  c.globalAlpha = alpha;
  c.fillStyle = colour;
  c.beginPath();
  c.arc(x, y, r, 0, TURN);
  c.fill();
  c.globalAlpha = 1;
}

/**
 * @param {CanvasRenderingContext2D} c
 * @param {number} x
 * @param {number} y
 * @param {number} r
 * @param {string} colour
 * @param {number} width
 * @param {boolean} [dashed]
 * @param {number} [alpha]
 */
function ring(c, x, y, r, colour, width, dashed = false, alpha = 1) {
  c.globalAlpha = alpha;
  c.strokeStyle = colour;
  c.lineWidth = width;
  if (dashed) c.setLineDash(DASHES);
  c.beginPath();
  c.arc(x, y, r, 0, TURN);
  c.stroke();
  if (dashed) c.setLineDash([]);
  c.globalAlpha = 1;
}

/**
 * @param {CanvasRenderingContext2D} c
 * @param {number} x
 * @param {number} y
 * @param {string} colour
 * @param {number} width
 */
function cross(c, x, y, colour, width) {
  c.strokeStyle = colour;
  c.lineWidth = width;
  c.lineCap = "round";
  c.beginPath();
  c.moveTo(x - 3.5, y - 3.5);
  c.lineTo(x + 3.5, y + 3.5);
  c.moveTo(x + 3.5, y - 3.5);
  c.lineTo(x - 3.5, y + 3.5);
  c.stroke();
  c.lineCap = "butt";
}

/**
 * @param {CanvasRenderingContext2D} c
 * @param {number} x
 * @param {number} y
 * @param {number} outer
 * @param {number} inner 0 for a slice of a pie
 * @param {number} from
 * @param {number} to
 * @param {Look} look
 */
function wedge(c, x, y, outer, inner, from, to, look) {
  c.beginPath();
  c.arc(x, y, outer, from, to);
  if (inner > 0) c.arc(x, y, inner, to, from, true);
  else c.lineTo(x, y);
  c.closePath();
  c.globalAlpha = look.hollow ? 0.7 : 1;
  c.fillStyle = look.fill;
  c.fill();
  c.globalAlpha = 1;
}

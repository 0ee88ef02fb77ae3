// Counts on the canvas, set from glyphs that are drawn once: outlining text anew costs more than the rest of a frame.

/** @typedef {{ picture: ImageBitmap, left: Map<string, number>, advance: Map<string, number>, cell: number, ratio: number, pad: number }} Sheet lengths in CSS pixels; halos stand above, ink below */

const GLYPHS = "0123456789,";
/** Thickness of the halo that keeps a count apart from what it stands on. */
const HALO = 3.5;
/** @type {Map<string, Sheet>} by font, colours and pixel ratio: a handful */
const sheets = new Map();
// A face that arrives later takes the place of the one that stood in for it.
if (typeof document !== "undefined") document.fonts?.addEventListener("loadingdone", () => sheets.clear());

/**
 * The digits of a size.
 * @param {number} size of the letters, in CSS pixels
 * @param {import("./point-style.js").Looks} looks
 */
export function digitsOf(size, looks) {
  const ratio = window.devicePixelRatio || 1;
  const key = [ratio, size, looks.font, looks.ink, looks.surface].join("|");
  let sheet = sheets.get(key);
  if (!sheet) sheets.set(key, (sheet = drawnSheet(ratio, size, looks)));
  return sheet;
}

/** How wide a count is. @param {Sheet} sheet @param {string} text @returns {number} CSS pixels */
export function countWidth({ advance }, text) {
  let width = 0;
  for (const glyph of text) width += advance.get(glyph) ?? 0;
  return width;
}

/**
 * Writes digits and commas, centred.
 * @param {CanvasRenderingContext2D} c
 * @param {Sheet} sheet
 * @param {string} text
 * @param {number} x
 * @param {number} y
 * @param {boolean} haloed whether it stands on something else than the page's colour
 */
export function drawCount(c, sheet, text, x, y, haloed) {
  const width = countWidth(sheet, text);
  const snapped = (/** @type {number} */ at) => Math.round(at * sheet.ratio) / sheet.ratio;
  const top = snapped(y - sheet.cell / 2);
  // All halos first, so that none covers a neighbour's ink.
  for (let row = haloed ? 0 : 1; row < 2; row++) {
    let at = x - width / 2;
    for (const glyph of text) {
      stamp(c, sheet, glyph, row, snapped(at - sheet.pad), top);
      at += sheet.advance.get(glyph) ?? 0;
    }
  }
}

/**
 * @param {CanvasRenderingContext2D} c
 * @param {Sheet} sheet
 * @param {string} glyph
 * @param {number} row
 * @param {number} x
 * @param {number} y
 */
function stamp(c, { picture, left, cell, ratio }, glyph, row, x, y) {
  const from = left.get(glyph);
  if (from !== undefined) c.drawImage(picture, from * ratio, row * cell * ratio, cell * ratio, cell * ratio, x, y, cell, cell);
}

/**
 * @param {number} ratio device pixels a CSS pixel
 * @param {number} size
 * @param {import("./point-style.js").Looks} looks
 * @returns {Sheet}
 */
function drawnSheet(ratio, size, looks) {
  const pad = Math.ceil(HALO / 2) + 1;
  const cell = Math.ceil(size * 1.4) + 2 * pad;
  const canvas = new OffscreenCanvas(Math.ceil(GLYPHS.length * cell * ratio), Math.ceil(2 * cell * ratio));
  const c = /** @type {OffscreenCanvasRenderingContext2D} */ (canvas.getContext("2d"));
  c.scale(ratio, ratio);
  c.font = `600 ${size}px ${looks.font}`;
  c.textBaseline = "middle";
  c.direction = "ltr";
  c.lineJoin = "round";
  c.lineWidth = HALO;
  c.strokeStyle = looks.surface;
  c.fillStyle = looks.ink;
  const [left, advance] = [new Map(), new Map()];
  [...GLYPHS].forEach((glyph, i) => {
    left.set(glyph, i * cell);
    advance.set(glyph, c.measureText(glyph).width);
    c.strokeText(glyph, i * cell + pad, cell / 2);
    c.fillText(glyph, i * cell + pad, cell * 1.5);
  });
  // A bitmap: of a canvas each stamp would take a snapshot first.
  return { picture: canvas.transferToImageBitmap(), left, advance, cell, ratio, pad };
}

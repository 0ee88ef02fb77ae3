// The present view as a picture for newsrooms: map and timeline in the light scheme, with a caption that says what is shown, who counted,
// whose the data are, when and where it was made. Loaded when somebody asks for it.
import { mapCanvas } from "./map-canvas.js";
import { textOf, wrapped } from "./picture-text.js";
import { sharedAddress } from "./share.js";
import { svgImage } from "./svg-image.js";

/** @typedef {{ name: string, title: string, made: string, lines: string[], legend: { token: string, label: string }[] }} Caption what the server knows */

const MARGIN = 24;
const LEAST_WIDTH = 720;

/** Pixels for each CSS pixel: sharp enough for print at the width of a column. */
const RATIO = 2;

/**
 * Makes the picture and gives it to the reader as a file.
 * @param {HTMLElement} button holds the caption as JSON
 */
export async function savePicture(button) {
  /** @type {Caption} */
  const caption = JSON.parse(button.dataset.picture ?? "{}");
  const blob = await inLight(() => pictureOf(caption));
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = caption.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/**
 * Runs something while the page stands in the light scheme, drawn anew.
 * @template T @param {() => Promise<T> | T} work
 */
export async function inLight(work) {
  const root = document.documentElement;
  const before = root.dataset.theme;
  root.dataset.theme = "light";
  try {
    // Layers hear of the scheme first and draw in the frame after.
    for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
    return await work();
  } finally {
    if (before) root.dataset.theme = before;
    else delete root.dataset.theme;
  }
}

/** @param {Caption} caption @returns {Promise<Blob>} */
async function pictureOf(caption) {
  await document.fonts.ready;
  const map = /** @type {import("../../src/BlazorLeaflet/wwwroot/map-element.js").LeafletMapElement} */ (document.querySelector("leaflet-map"));
  const drawn = mapCanvas(map, RATIO);
  const timeline = document.querySelector("[data-histogram]");
  const plot = timeline ? await svgImage(/** @type {SVGSVGElement} */ (timeline)) : null;
  const width = Math.max(LEAST_WIDTH, drawn.width / RATIO);
  const canvas = document.createElement("canvas");
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
  const isRtl = document.documentElement.dir === "rtl";
  const blocks = blocksOf(context, caption, width - 2 * MARGIN);
  const mapHeight = (drawn.height / drawn.width) * width;
  const plotScale = plot ? (width - 2 * MARGIN) / plot.width : 0;
  const plotHeight = plot ? plot.height * plotScale + MARGIN / 2 : 0;
  const text = blocks.reduce((sum, block) => sum + block.height, 0);
  [canvas.width, canvas.height] = [width * RATIO, Math.ceil((mapHeight + plotHeight + text + LEGEND + 2 * MARGIN) * RATIO)];
  context.scale(RATIO, RATIO);
  context.fillStyle = colour("--surface");
  context.fillRect(0, 0, width, canvas.height);
  context.drawImage(drawn, 0, 0, width, mapHeight);
  if (plot) context.drawImage(plot.image, MARGIN, mapHeight + MARGIN / 2, plot.width * plotScale, plot.height * plotScale);
  context.direction = isRtl ? "rtl" : "ltr";
  context.textAlign = "start";
  let top = mapHeight + plotHeight + MARGIN;
  const start = isRtl ? width - MARGIN : MARGIN;
  for (const block of blocks) {
    write(context, block, start, top);
    top += block.height;
  }
  drawLegend(context, caption.legend, start, top + 4, isRtl);
  return new Promise((done, failed) => canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error("no picture"))), "image/png"));
}

const LEGEND = 26;

/** @typedef {{ font: string, colour: string, lines: string[], step: number, height: number }} Block */

/** @param {CanvasRenderingContext2D} context @param {Caption} caption @param {number} width @returns {Block[]} */
function blocksOf(context, caption, width) {
  const family = getComputedStyle(document.body).fontFamily;
  const block = (/** @type {string} */ text, /** @type {number} */ size, /** @type {number} */ weight, /** @type {string} */ ink) => {
    const font = `${weight} ${size}px ${family}`;
    context.font = font;
    const lines = wrapped(text, width, (t) => context.measureText(t).width);
    return { font, colour: colour(ink), lines, step: size * 1.45, height: lines.length * size * 1.45 + 4 };
  };
  const words = textOf(document.querySelector("[data-filter-words]"));
  const counts = textOf(document.querySelector("[data-counts]"));
  return [
    block(caption.title, 22, 600, "--ink"),
    ...(words ? [block(words, 14, 400, "--ink")] : []),
    ...(counts ? [block(counts, 14, 400, "--ink")] : []),
    ...caption.lines.map((line) => block(line, 12, 400, "--ink-2")),
    block(`${caption.made} \u2066${new Date().toISOString().slice(0, 10)}\u2069 · \u2066${sharedAddress(location.href, document.documentElement.lang).href}\u2069`, 12, 400, "--ink-2"),
  ];
}

/** @param {CanvasRenderingContext2D} context @param {Block} block @param {number} x @param {number} top */
function write(context, block, x, top) {
  context.font = block.font;
  context.fillStyle = block.colour;
  block.lines.forEach((line, i) => context.fillText(line, x, top + (i + 0.75) * block.step));
}

/** The marks of the colour choice. @param {CanvasRenderingContext2D} context @param {Caption["legend"]} legend @param {number} start @param {number} top @param {boolean} isRtl */
function drawLegend(context, legend, start, top, isRtl) {
  const way = isRtl ? -1 : 1;
  context.font = `400 12px ${getComputedStyle(document.body).fontFamily}`;
  let x = start;
  for (const { token, label } of legend) {
    const mark = document.querySelector(`.mark-${CSS.escape(token)} circle`);
    const style = mark ? getComputedStyle(mark) : null;
    context.beginPath();
    context.arc(x + way * 6, top + 6, 5.5, 0, 2 * Math.PI);
    if (style && style.fill !== "none") { context.fillStyle = style.fill; context.fill(); }
    context.strokeStyle = style?.stroke ?? colour("--ink-3");
    context.lineWidth = 1.5;
    context.setLineDash(style?.strokeDasharray === "none" || !style ? [] : style.strokeDasharray.split(",").map(parseFloat));
    context.stroke();
    context.setLineDash([]);
    context.fillStyle = colour("--ink-2");
    context.fillText(label, x + way * 16, top + 10);
    x += way * (context.measureText(label).width + 34);
  }
}

/** @param {string} name of a custom property */
const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

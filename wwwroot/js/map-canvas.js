// Everything that the map shows as one canvas, for the picture and for print.

/**
 * Draws the map's canvases over one another as they lie on the page. Tiles of another server would forbid to read the picture, so that
 * only those of this server are taken. What a phone's sheet covers is no part of the view.
 * @param {import("../../src/BlazorLeaflet/wwwroot/map-element.js").LeafletMapElement} map
 * @param {number} ratio pixels of the picture for each CSS pixel
 */
export function mapCanvas(map, ratio) {
  const box = map.getBoundingClientRect();
  const canvas = document.createElement("canvas");
  const height = box.height - map.coveredBelow();
  [canvas.width, canvas.height] = [Math.round(box.width * ratio), Math.round(height * ratio)];
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
  context.scale(ratio, ratio);
  context.fillStyle = getComputedStyle(map.parentElement ?? map).backgroundColor;
  context.fillRect(0, 0, box.width, height);
  for (const layer of layersOf(map)) {
    const at = layer.getBoundingClientRect();
    if (at.width > 0 && at.height > 0) context.drawImage(layer, at.left - box.left, at.top - box.top, at.width, at.height);
  }
  drawScale(context, map, box.left, height - 8);
  return canvas;
}

/** The drawn layers from the lowest to the highest. @param {HTMLElement} map @returns {(HTMLCanvasElement | HTMLImageElement)[]} */
function layersOf(map) {
  const height = (/** @type {Element} */ layer) => Number(getComputedStyle(layer.closest(".leaflet-pane") ?? layer).zIndex) || 0;
  const layers = /** @type {(HTMLCanvasElement | HTMLImageElement)[]} */ ([...map.querySelectorAll("canvas, img.leaflet-tile")]);
  return layers
    .filter((layer) => layer instanceof HTMLCanvasElement ? layer.width > 0 && layer.height > 0 : layer.complete && new URL(layer.src).origin === location.origin)
    .map((layer, order) => ({ layer, order, height: height(layer) }))
    .sort((a, b) => a.height - b.height || a.order - b.order)
    .map(({ layer }) => layer);
}

/** @param {CanvasRenderingContext2D} context @param {HTMLElement} map @param {number} west edge of the map in the window @param {number} bottom in the picture */
function drawScale(context, map, west, bottom) {
  const bar = map.querySelector(".leaflet-scale-bar");
  if (!bar) return;
  const at = bar.getBoundingClientRect();
  const [left, top, right] = [at.left - west, bottom - at.height, at.right - west];
  const style = getComputedStyle(bar);
  context.strokeStyle = context.fillStyle = style.color;
  context.lineWidth = 1.5;
  context.beginPath();
  context.moveTo(left, top + at.height / 2);
  context.lineTo(left, bottom);
  context.lineTo(right, bottom);
  context.lineTo(right, top + at.height / 2);
  context.stroke();
  context.font = `12px ${style.fontFamily}`;
  context.textAlign = "center";
  context.fillText(bar.textContent ?? "", (left + right) / 2, bottom - 4);
}

// On paper a map cannot be moved or drawn anew: it stands there as a picture of what the window shows.
import { mapCanvas } from "./map-canvas.js";

/** Pixels for each CSS pixel on paper. */
const RATIO = 2;

function beforePrint() {
  const here = document.querySelector("[data-here]");
  if (here) here.textContent = location.href;
  const map = /** @type {import("../../src/BlazorLeaflet/wwwroot/map-element.js").LeafletMapElement | null} */ (document.querySelector("[data-page=map] leaflet-map"));
  if (!map?.querySelector("canvas")) return;
  const picture = mapCanvas(map, RATIO);
  picture.className = "print-only print-map";
  picture.setAttribute("role", "img");
  picture.setAttribute("aria-label", map.closest("[aria-label]")?.getAttribute("aria-label") ?? "");
  document.getElementById("map")?.before(picture);
}

function afterPrint() {
  document.querySelector(".print-map")?.remove();
}

export function startPrint() {
  window.addEventListener("beforeprint", beforePrint);
  window.addEventListener("afterprint", afterPrint);
}

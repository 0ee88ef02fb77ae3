// Sets the point of an incident under review: a press on the map, a drag of the point or the arrow keys write longitude and
// latitude into the form, and the form's fields move the point. The circle is the radius of the tier that is chosen.
import { showBasemap } from "./map-basemap.js";

/** Pixels that an arrow key moves the point. */
const STEP = 4;

/**
 * Degrees as the form writes them: six digits are a tenth of a metre.
 * @param {number} degrees
 */
export function written(degrees) {
  return String(Math.round(degrees * 1e6) / 1e6);
}

/**
 * What a form's fields say; undefined for what is no point.
 * @param {string} lon
 * @param {string} lat
 */
export function pointOf(lon, lat) {
  if (lon.trim() === "" || lat.trim() === "") return undefined;
  const [x, y] = [Number(lon), Number(lat)];
  return Math.abs(x) <= 180 && Math.abs(y) <= 90 ? { lng: x, lat: y } : undefined;
}

/**
 * Where an arrow key moves the point, in pixels.
 * @param {string} key
 * @param {boolean} far with Shift ten times as far
 */
export function stepOf(key, far) {
  const step = far ? STEP * 10 : STEP;
  const steps = /** @type {Record<string, [number, number]>} */ ({ ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] });
  return steps[key];
}

/** @param {HTMLElement} root */
async function start(root) {
  const form = /** @type {HTMLFormElement} */ (root.closest("form"));
  const field = (/** @type {string} */ name) => /** @type {HTMLInputElement & HTMLSelectElement} */ (form.elements.namedItem(name));
  root.hidden = false;
  for (const help of form.querySelectorAll("[data-review-map-help]")) /** @type {HTMLElement} */ (help).hidden = false;
  await Promise.all(["leaflet-map", "leaflet-labels", "leaflet-geojson"].map((name) => customElements.whenDefined(name)));
  const { L, map } = await /** @type {any} */ (root.querySelector("leaflet-map")).whenReady();
  void fetch("/basemap.json").then(async (answer) => answer.ok && showBasemap(root, await answer.json(), root.dataset.lang ?? "en"));

  const icon = L.divIcon({ className: "review-point", iconSize: [26, 26] });
  const marker = L.marker(map.getCenter(), { icon, draggable: true, keyboard: true, alt: root.dataset.pointName, title: root.dataset.pointName, autoPanOnFocus: false });
  const circle = L.circle(map.getCenter(), { radius: 1, color: getComputedStyle(root).getPropertyValue("--accent"), weight: 2, dashArray: "6 4", fillOpacity: 0.08, interactive: false });

  /** The point and its circle stand where the form says. */
  function follow() {
    const point = pointOf(field("lon").value, field("lat").value);
    if (!point) return [marker, circle].forEach((layer) => layer.remove());
    marker.setLatLng(point).addTo(map);
    if (!map.getBounds().contains(point)) map.panTo(point);
    const radius = Number(field("accuracy").selectedOptions[0]?.dataset.radius ?? 0);
    circle.setLatLng(point).setRadius(radius);
    if (radius > 0) circle.addTo(map);
    else circle.remove();
  }

  /** @param {{ lng: number, lat: number }} point */
  function write(point) {
    field("lon").value = written(point.lng);
    field("lat").value = written(point.lat);
    follow();
  }

  map.on("click", (/** @type {any} */ event) => write(event.latlng));
  marker.on("drag", () => write(marker.getLatLng()));
  marker.on("add", () => {
    const element = /** @type {HTMLElement} */ (marker.getElement());
    element.setAttribute("aria-label", root.dataset.pointName ?? "");
    element.addEventListener("keydown", (event) => {
      const step = stepOf(event.key, event.shiftKey);
      if (!step) return;
      event.preventDefault();
      event.stopPropagation();
      write(map.containerPointToLatLng(map.latLngToContainerPoint(marker.getLatLng()).add(step)));
    });
  });
  for (const name of ["lon", "lat", "accuracy"]) field(name).addEventListener("input", follow);
  follow();
}

if (typeof document !== "undefined") for (const root of document.querySelectorAll("[data-review-map]")) void start(/** @type {HTMLElement} */ (root));

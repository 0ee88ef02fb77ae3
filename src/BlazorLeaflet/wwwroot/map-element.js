// <leaflet-map>: one Leaflet map. Its children (layers, controls) wait for `whenReady`.
import { boundsOf, numberOf } from "./attributes.js";

/** @typedef {typeof import("leaflet")} Leaflet */
/** @typedef {{ L: Leaflet, map: import("leaflet").Map }} Ready */

const VIEW = ["lon", "lat", "zoom", "bounds", "min-zoom", "max-zoom"];

export class LeafletMapElement extends HTMLElement {
  static observedAttributes = VIEW;

  /** @type {Ready | undefined} */ #ready;
  /** @type {((ready: Ready) => void)[]} */ #waiting = [];
  /** @type {Set<string>} */ #changed = new Set();
  /** @type {ResizeObserver | undefined} */ #resize;
  /** @type {HTMLDivElement | undefined} */ #container;

  /** Leaflet's map; undefined until the element is ready. */
  get map() {
    return this.#ready?.map;
  }

  /** @returns {Promise<Ready>} settles once there is a map */
  whenReady() {
    return this.#ready ? Promise.resolve(this.#ready) : new Promise((resolve) => this.#waiting.push(resolve));
  }

  connectedCallback() {
    void this.#start();
  }

  disconnectedCallback() {
    this.#resize?.disconnect();
    this.#ready?.map.remove();
    this.#container?.remove();
    this.#ready = this.#container = undefined;
  }

  async #start() {
    const source = this.getAttribute("leaflet-src") ?? "lib/leaflet/leaflet.esm.js";
    /** @type {Leaflet} */
    const L = await import(new URL(source, document.baseURI).href);
    if (!this.isConnected || this.#ready) return;
    // Leaflet gets an element of its own, so that whoever renders this one keeps its children to itself.
    this.#container = document.createElement("div");
    this.#container.className = "leaflet-host";
    this.append(this.#container);
    const keyboard = this.getAttribute("keyboard") !== "false";
    const map = L.map(this.#container, {
      zoomControl: false,
      attributionControl: this.hasAttribute("attribution"),
      keyboard,
      minZoom: numberOf(this, "min-zoom"),
      maxZoom: numberOf(this, "max-zoom"),
      maxBounds: boundsOf(this.getAttribute("max-bounds")),
      maxBoundsViscosity: 0.8,
      worldCopyJump: false,
      zoomAnimation: !matchMedia("(prefers-reduced-motion: reduce)").matches,
    });
    if (!keyboard) this.#container.removeAttribute("tabindex");
    this.#firstView(map);
    this.#tell(L, map);
    this.#ready = { L, map };
    this.#changed.clear();
    this.#resize = new ResizeObserver(() => map.invalidateSize({ pan: false }));
    this.#resize.observe(this.#container);
    for (const resolve of this.#waiting.splice(0)) resolve(this.#ready);
    this.dispatchEvent(new CustomEvent("leafletready", { bubbles: true }));
  }

  /** @param {import("leaflet").Map} map */
  #firstView(map) {
    const bounds = boundsOf(this.getAttribute("bounds"));
    if (bounds && numberOf(this, "lon") === undefined) map.fitBounds(bounds, { animate: false });
    else map.setView([numberOf(this, "lat") ?? 0, numberOf(this, "lon") ?? 0], numberOf(this, "zoom") ?? 2, { animate: false });
  }

  /**
   * @param {Leaflet} L
   * @param {import("leaflet").Map} map
   */
  #tell(L, map) {
    map.on("moveend", () => {
      const c = map.getCenter();
      const b = map.getBounds();
      this.#send("leafletmoveend", {
        lon: c.lng, lat: c.lat, zoom: map.getZoom(),
        west: b.getWest(), south: b.getSouth(), east: b.getEast(), north: b.getNorth(),
      });
    });
    map.on("click", (event) => this.#send("leafletclick", { lon: event.latlng.lng, lat: event.latlng.lat }));
  }

  /**
   * @param {string} name
   * @param {object} detail
   */
  #send(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, detail }));
  }

  /** @param {string} name */
  attributeChangedCallback(name) {
    // Longitude, latitude and zoom change one after another; the map moves once, when all have arrived.
    if (this.#changed.size === 0) queueMicrotask(() => this.#apply());
    this.#changed.add(name);
  }

  #apply() {
    const changed = new Set(this.#changed);
    this.#changed.clear();
    const map = this.#ready?.map;
    if (!map) return;
    if (changed.has("min-zoom")) map.setMinZoom(numberOf(this, "min-zoom") ?? 0);
    if (changed.has("max-zoom")) map.setMaxZoom(numberOf(this, "max-zoom") ?? 18);
    const bounds = boundsOf(this.getAttribute("bounds"));
    if (changed.has("bounds") && bounds) {
      map.fitBounds(bounds);
      return;
    }
    if (!changed.has("lon") && !changed.has("lat") && !changed.has("zoom")) return;
    const here = map.getCenter();
    const zoom = numberOf(this, "zoom") ?? map.getZoom();
    const lat = numberOf(this, "lat") ?? here.lat;
    const lon = numberOf(this, "lon") ?? here.lng;
    // A listener that writes back what it was told must not set the map in motion again.
    const apart = map.project([lat, lon], zoom).distanceTo(map.project(here, zoom));
    if (zoom !== map.getZoom() || apart >= 1) map.setView([lat, lon], zoom);
  }
}

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
  /** Where the bounds were last fitted, and into what; while the map still stands there it is fitted anew when its size changes.
   * @type {{ center: import("leaflet").LatLng, zoom: number, into: string } | undefined} */ #fitted;

  /** Pixels at the lower edge of the map that something covers: bounds and flights end above it; set by the page. */
  coveredBelow = () => 0;

  /** The same at its upper edge. */
  coveredAbove = () => 0;

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
      maxBoundsViscosity: 1,
      zoomSnap: numberOf(this, "zoom-snap") ?? 1,
      worldCopyJump: false,
      zoomAnimation: !matchMedia("(prefers-reduced-motion: reduce)").matches,
    });
    if (!keyboard) this.#container.removeAttribute("tabindex");
    this.#keepFilled(map);
    this.#firstView(map);
    this.#tell(L, map);
    this.#ready = { L, map };
    this.#changed.clear();
    this.#resize = new ResizeObserver(() => this.#resized(map));
    this.#resize.observe(this.#container);
    for (const resolve of this.#waiting.splice(0)) resolve(this.#ready);
    this.dispatchEvent(new CustomEvent("leafletready", { bubbles: true }));
  }

  /** @param {import("leaflet").Map} map */
  #firstView(map) {
    const bounds = boundsOf(this.getAttribute("bounds"));
    if (bounds && numberOf(this, "lon") === undefined) this.#fit(map, bounds, false);
    else map.setView([numberOf(this, "lat") ?? 0, numberOf(this, "lon") ?? 0], numberOf(this, "zoom") ?? 2, { animate: false });
  }

  /** Shows the whole of the bounds again, above what covers the map. @param {boolean} [animate] */
  showBounds(animate = true) {
    const bounds = boundsOf(this.getAttribute("bounds"));
    if (bounds && this.map && !(this.#stands(this.map) && this.#fitted?.into === this.#room(this.map))) this.#fit(this.map, bounds, animate);
    return bounds !== undefined;
  }

  /**
   * @param {import("leaflet").Map} map
   * @param {[[number, number], [number, number]]} bounds
   * @param {boolean} animate
   */
  #fit(map, bounds, animate) {
    map.fitBounds(bounds, { animate, paddingTopLeft: [0, this.coveredAbove()], paddingBottomRight: [0, this.coveredBelow()] });
    this.#fitted = undefined;
    const into = this.#room(map);
    const fitted = () => (this.#fitted = { center: map.getCenter(), zoom: map.getZoom(), into });
    if (animate) map.once("moveend", fitted);
    else fitted();
  }

  /** Whether the map is where the bounds were last fitted. @param {import("leaflet").Map} map */
  #stands(map) {
    return this.#fitted !== undefined && map.getZoom() === this.#fitted.zoom && map.getCenter().equals(this.#fitted.center);
  }

  /** What bounds are fitted into. @param {import("leaflet").Map} map */
  #room(map) {
    return [map.getSize().x, map.getSize().y, this.coveredAbove(), this.coveredBelow()].join();
  }

  /** @param {import("leaflet").Map} map */
  #resized(map) {
    const standing = this.#stands(map);
    // Until its styles are there the map has no size: its middle is then its corner, and stays the middle once it has one.
    const [size, middle] = [map.getSize(), map.getCenter()];
    map.invalidateSize({ pan: false });
    if (size.x === 0 || size.y === 0) map.setView(middle, map.getZoom(), { animate: false });
    this.#keepFilled(map);
    if (standing) this.showBounds(false);
  }

  /**
   * No zoom level shows more than the box that the view is kept in: its edge stays out of sight.
   * @param {import("leaflet").Map} map
   */
  #keepFilled(map) {
    const most = boundsOf(this.getAttribute("max-bounds"));
    const least = numberOf(this, "min-zoom") ?? 0;
    if (most && map.getSize().x > 0) map.options.minZoom = Math.max(least, map.getBoundsZoom(most, true));
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
    if (changed.has("min-zoom")) this.#keepFilled(map);
    if (changed.has("max-zoom")) map.setMaxZoom(numberOf(this, "max-zoom") ?? 18);
    const bounds = boundsOf(this.getAttribute("bounds"));
    if (changed.has("bounds") && bounds) {
      this.#fit(map, bounds, true);
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

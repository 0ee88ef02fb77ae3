// One canvas over a Leaflet map that is drawn anew for every view. While Leaflet animates a zoom the old picture is stretched.

/** @typedef {import("./map-element.js").Ready} Ready */

/**
 * Where the canvas stands: a place at world coordinates x, y (Web Mercator, 0 to 1, y down) is drawn at
 * x * scale + left, y * scale + top, in CSS pixels from the top left corner of the canvas.
 * @typedef {{ scale: number, left: number, top: number, width: number, height: number, zoom: number }} View
 */

/** Share of the map's size that is drawn beyond each edge, so that a drag shows no bare edge before the next frame. */
const MARGIN = 0.1;

export class CanvasPane {
  #ready;
  #draw;
  #pane;
  #context;
  #frame = 0;
  /** @type {import("leaflet").LatLng | undefined} */ #center;
  #zoom = 0;
  /** @type {View} */ #view = { scale: 1, left: 0, top: 0, width: 0, height: 0, zoom: 0 };

  /**
   * @param {Ready} ready
   * @param {string} name of the pane
   * @param {number} order z-index among Leaflet's panes
   * @param {(context: CanvasRenderingContext2D, view: View) => void} draw
   */
  constructor(ready, name, order, draw) {
    this.#ready = ready;
    this.#draw = draw;
    const { map } = ready;
    const pane = map.getPane(name) ?? map.createPane(name);
    this.#pane = pane;
    this.lift(order);
    pane.style.pointerEvents = "none";
    this.canvas = document.createElement("canvas");
    this.canvas.className = "leaflet-zoom-animated";
    this.canvas.style.transformOrigin = "0 0";
    this.canvas.style.position = "absolute";
    pane.append(this.canvas);
    this.#context = /** @type {CanvasRenderingContext2D} */ (this.canvas.getContext("2d"));
    map.on("move moveend viewreset resize zoomend", this.request, this);
    map.on("zoomanim", this.#stretch, this);
    this.request();
  }

  /** What is drawn with. */
  get context() {
    return this.#context;
  }

  /** The view of the last drawing. */
  get view() {
    return this.#view;
  }

  /** Puts the pane at another height. @param {number} order z-index among Leaflet's panes */
  lift(order) {
    this.#pane.style.zIndex = String(order);
  }

  /** Draws before the next frame. */
  request() {
    this.#frame ||= requestAnimationFrame(() => {
      this.drawNow();
    });
  }

  remove() {
    cancelAnimationFrame(this.#frame);
    this.#ready.map.off("move moveend viewreset resize zoomend", this.request, this);
    this.#ready.map.off("zoomanim", this.#stretch, this);
    this.canvas.remove();
  }

  drawNow() {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    const { L, map } = this.#ready;
    // While an animated zoom runs the map already has its new zoom; the picture waits for its end.
    if (map.getPane("mapPane")?.classList.contains("leaflet-zoom-anim")) return;
    const size = map.getSize();
    const pad = { x: Math.round(size.x * MARGIN), y: Math.round(size.y * MARGIN) };
    const corner = map.containerPointToLayerPoint([-pad.x, -pad.y]).round();
    L.DomUtil.setPosition(this.canvas, corner);
    const origin = map.getPixelOrigin();
    this.#center = map.getCenter();
    this.#zoom = map.getZoom();
    const scale = map.options.crs?.scale(this.#zoom) ?? 256 * 2 ** this.#zoom;
    this.#view = {
      scale, zoom: this.#zoom,
      left: -origin.x - corner.x, top: -origin.y - corner.y,
      width: size.x + 2 * pad.x, height: size.y + 2 * pad.y,
    };
    this.#fit();
    this.#draw(this.#context, this.#view);
  }

  #fit() {
    const ratio = window.devicePixelRatio || 1;
    const { width, height } = this.#view;
    const [w, h] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (this.canvas.width !== w || this.canvas.height !== h) {
      this.canvas.width = w;
      this.canvas.height = h;
      this.canvas.style.width = `${width}px`;
      this.canvas.style.height = `${height}px`;
    }
    this.#context.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.#context.clearRect(0, 0, width, height);
  }

  /** @param {import("leaflet").ZoomAnimEvent} event */
  #stretch(event) {
    const { L, map } = this.#ready;
    if (!this.#center) return;
    const half = map.getSize().divideBy(2);
    const scale = map.getZoomScale(event.zoom, this.#zoom);
    const pane = L.DomUtil.getPosition(/** @type {HTMLElement} */ (map.getPane("mapPane")));
    const origin = map.project(event.center, event.zoom).subtract(half).subtract(pane).round();
    const old = map.project(this.#center, event.zoom).subtract(L.point(this.#view.width, this.#view.height).divideBy(2).multiplyBy(scale));
    L.DomUtil.setTransform(this.canvas, old.subtract(origin), scale);
  }
}

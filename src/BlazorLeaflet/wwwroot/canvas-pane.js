// One canvas over a Leaflet map. It is drawn for a view and goes on to show it while the map is dragged, until an edge would come into
// sight; while Leaflet animates a zoom the picture is stretched.

/** @typedef {import("./map-element.js").Ready} Ready */

/**
 * Where the canvas stands: a place at world coordinates x, y (Web Mercator, 0 to 1, y down) is drawn at
 * x * scale + left, y * scale + top, in CSS pixels from the top left corner of the canvas.
 * @typedef {{ scale: number, left: number, top: number, width: number, height: number, zoom: number }} View
 */

/** Share of the map's size that is drawn beyond each edge. */
const MARGIN = 0.06;

/** What tells that the picture may be of another view now. */
const OTHER_VIEW = "moveend viewreset zoomend";

/** @typedef {{ waiting: Set<CanvasPane>, frame: number }} Turn panes of a map to be drawn before the next frame */

/** @type {WeakMap<import("leaflet").Map, Turn>} */
const turns = new WeakMap();

/** @param {import("leaflet").Map} map @returns {Turn} */
function turnOf(map) {
  let turn = turns.get(map);
  if (!turn) turns.set(map, (turn = { waiting: new Set(), frame: 0 }));
  return turn;
}

/**
 * The upper ones first: what keeps clear of them draws itself anew once they are drawn, and is not drawn twice. A pane's first drawing, which takes
 * longest, has a frame of its own.
 * @param {Turn} turn
 */
function drawAll(turn) {
  turn.frame = 0;
  let drawn = false;
  for (const pane of [...turn.waiting].sort((a, b) => b.order - a.order)) {
    if (!turn.waiting.has(pane)) continue;
    if (drawn && !pane.isDrawn) turn.frame ||= requestAnimationFrame(() => drawAll(turn));
    else drawn = pane.drawNow() || drawn;
  }
}

export class CanvasPane {
  /** z-index among Leaflet's panes. */ order = 0;
  #ready;
  #turn;
  #draw;
  #pane;
  #lasting;
  #isEmpty;
  /** @type {CanvasRenderingContext2D | undefined} */ #context;
  /** Takes the canvas' place while a hand changes what one view shows. @type {CanvasRenderingContext2D | undefined} */ #hasty;
  /** Shows finished pictures. @type {ImageBitmapRenderingContext | undefined} */ #still;
  /** @type {import("leaflet").LatLng | undefined} */ #center;
  /** Where the canvas and the map's pixels begin, as last drawn. @type {{ corner: import("leaflet").Point, origin: import("leaflet").Point } | undefined} */ #drawn;
  #zoom = 0;
  /** @type {View} */ #view = { scale: 1, left: 0, top: 0, width: 0, height: 0, zoom: 0 };

  /**
   * @param {Ready} ready
   * @param {string} name of the pane
   * @param {number} order z-index among Leaflet's panes
   * @param {(context: CanvasRenderingContext2D, view: View) => void} draw
   * @param {{ still?: boolean, lasting?: boolean, isEmpty?: () => boolean }} [options] still: seldom drawn; a browser copies every canvas with every
   *   frame, but a finished picture only once; lasting: not drawn anew for another view that the picture fills as well; isEmpty: whether there is nothing to draw yet
   */
  constructor(ready, name, order, draw, { still = false, lasting = false, isEmpty = () => false } = {}) {
    this.#ready = ready;
    this.#draw = draw;
    this.#lasting = lasting;
    this.#isEmpty = isEmpty;
    const { map } = ready;
    this.#turn = turnOf(map);
    const pane = map.getPane(name) ?? map.createPane(name);
    this.#pane = pane;
    this.lift(order);
    pane.style.pointerEvents = "none";
    this.canvas = document.createElement("canvas");
    this.canvas.className = "leaflet-zoom-animated";
    this.canvas.style.transformOrigin = "0 0";
    this.canvas.style.position = "absolute";
    pane.append(this.canvas);
    if (still) this.#still = this.canvas.getContext("bitmaprenderer") ?? undefined;
    else this.#context = this.canvas.getContext("2d") ?? undefined;
    map.on(OTHER_VIEW, this.#viewed, this);
    map.on("resize", this.#resized, this);
    map.on("move", this.#moved, this);
    map.on("zoomanim", this.#stretch, this);
    this.request();
  }

  /** The view of the last drawing. */
  get view() {
    return this.#view;
  }

  /** Whether it has been drawn at all. */
  get isDrawn() {
    return this.#view.width > 0;
  }

  /** What was drawn with last; none on a still canvas. */
  get context() {
    return this.#hasty ?? this.#context;
  }

  /** Puts the pane at another height. @param {number} order z-index among Leaflet's panes */
  lift(order) {
    this.order = order;
    this.#pane.style.zIndex = String(order);
  }

  /** Draws before the next frame. */
  request() {
    this.#turn.waiting.add(this);
    this.#turn.frame ||= requestAnimationFrame(() => drawAll(this.#turn));
  }

  remove() {
    this.#turn.waiting.delete(this);
    this.#ready.map.off(OTHER_VIEW, this.#viewed, this);
    this.#ready.map.off("resize", this.#resized, this);
    this.#ready.map.off("move", this.#moved, this);
    this.#ready.map.off("zoomanim", this.#stretch, this);
    this.#rest();
    this.canvas.remove();
  }

  /**
   * @param {boolean} [moving] whether it will be drawn again at once and the map stands still meanwhile
   * @returns {boolean} whether there was anything to draw
   */
  drawNow(moving = false) {
    this.#turn.waiting.delete(this);
    if (!this.isDrawn && this.#isEmpty()) return false;
    const { L, map } = this.#ready;
    // While an animated zoom runs the map already has its new zoom; the picture waits for its end.
    if (map.getPane("mapPane")?.classList.contains("leaflet-zoom-anim")) return false;
    const size = map.getSize();
    const pad = { x: Math.round(size.x * MARGIN), y: Math.round(size.y * MARGIN) };
    const corner = map.containerPointToLayerPoint([-pad.x, -pad.y]).round();
    if (!moving) this.#rest();
    else if (this.#context) this.#hasty ??= this.#hurry();
    for (const canvas of [this.canvas, this.#hasty?.canvas]) if (canvas) L.DomUtil.setPosition(canvas, corner);
    const origin = map.getPixelOrigin();
    this.#drawn = { corner, origin };
    this.#center = map.getCenter();
    this.#zoom = map.getZoom();
    const scale = map.options.crs?.scale(this.#zoom) ?? 256 * 2 ** this.#zoom;
    this.#view = {
      scale, zoom: this.#zoom,
      left: -origin.x - corner.x, top: -origin.y - corner.y,
      width: size.x + 2 * pad.x, height: size.y + 2 * pad.y,
    };
    this.#render();
    return true;
  }

  #moved() {
    if (!this.#covers()) this.request();
  }

  #viewed() {
    if (!this.#lasting || !this.#covers()) this.request();
  }

  /** A map learns of its new size between layout and paint: drawn before the frame is shown, and in pictures of pages that never have another. */
  #resized() {
    this.request();
    queueMicrotask(() => drawAll(this.#turn));
  }

  /** Whether the picture still fills the map. */
  #covers() {
    const { map } = this.#ready;
    const drawn = this.#drawn;
    if (!drawn || map.getZoom() !== this.#zoom || !map.getPixelOrigin().equals(drawn.origin)) return false;
    const [size, at] = [map.getSize(), map.containerPointToLayerPoint([0, 0]).subtract(drawn.corner)];
    return at.x >= 0 && at.y >= 0 && at.x + size.x <= this.#view.width && at.y + size.y <= this.#view.height;
  }

  /**
   * A canvas of which the browser takes each picture as it is drawn, without making a frame of the page for it. It is not in step
   * with the page, though, so that it serves only while the map stands still.
   */
  #hurry() {
    const canvas = /** @type {HTMLCanvasElement} */ (this.canvas.cloneNode(false));
    canvas.setAttribute("aria-hidden", "true");
    canvas.removeAttribute("tabindex");
    canvas.width = 0;
    this.#pane.append(canvas);
    return canvas.getContext("2d", { desynchronized: true }) ?? undefined;
  }

  /** The canvas itself shows the picture again. */
  #rest() {
    this.#hasty?.canvas.remove();
    this.#hasty = undefined;
  }

  #render() {
    const ratio = window.devicePixelRatio || 1;
    const { width, height } = this.#view;
    const [w, h] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (w === 0 || h === 0) return;
    const own = this.#hasty?.canvas ?? this.canvas;
    const isNew = own.width === 0;
    if (own.width !== w || own.height !== h) {
      own.width = w;
      own.height = h;
      own.style.width = `${width}px`;
      own.style.height = `${height}px`;
    }
    const sheet = this.#still && new OffscreenCanvas(w, h);
    const context = /** @type {CanvasRenderingContext2D} */ (this.#hasty ?? this.#context ?? sheet?.getContext("2d"));
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    this.#draw(context, this.#view);
    if (sheet) this.#still?.transferFromImageBitmap(sheet.transferToImageBitmap());
    if (this.#hasty) this.#hide(this.#hasty, isNew);
  }

  /** The canvas gives its pixels back once the other one is seen; until then both show the same. @param {CanvasRenderingContext2D} hasty @param {boolean} isNew */
  #hide(hasty, isNew) {
    if (!isNew) this.canvas.width = 0;
    else if (this.#context && this.canvas.width > 0) {
      this.#context.setTransform(1, 0, 0, 1, 0, 0);
      this.#context.clearRect(0, 0, this.canvas.width, this.canvas.height);
      this.#context.drawImage(hasty.canvas, 0, 0);
    }
  }

  /** @param {import("leaflet").ZoomAnimEvent} event */
  #stretch(event) {
    const { L, map } = this.#ready;
    this.#drawn = undefined;
    if (!this.#center) return;
    const half = map.getSize().divideBy(2);
    const scale = map.getZoomScale(event.zoom, this.#zoom);
    const pane = L.DomUtil.getPosition(/** @type {HTMLElement} */ (map.getPane("mapPane")));
    const origin = map.project(event.center, event.zoom).subtract(half).subtract(pane).round();
    const old = map.project(this.#center, event.zoom).subtract(L.point(this.#view.width, this.#view.height).divideBy(2).multiplyBy(scale));
    for (const canvas of [this.canvas, this.#hasty?.canvas]) if (canvas) L.DomUtil.setTransform(canvas, old.subtract(origin), scale);
  }
}

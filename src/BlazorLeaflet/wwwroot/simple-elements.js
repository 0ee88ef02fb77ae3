// The elements that only hand their attributes to Leaflet: tiles, GeoJSON, circle, scale and zoom.
import { colourOf, numberOf } from "./attributes.js";
import { LayerElement } from "./layer-element.js";

/** @typedef {import("./map-element.js").Ready} Ready */
/** @typedef {import("leaflet").ControlPosition} Position */

/** <leaflet-tiles url attribution max-native-zoom>: raster tiles. */
export class LeafletTilesElement extends LayerElement {
  static observedAttributes = ["url"];
  /** @type {import("leaflet").TileLayer | undefined} */ #tiles;

  /** @param {Ready} ready */
  join({ L, map }) {
    // Leaflet writes an attribution as markup. What is read here is plain text that the element itself has encoded.
    const attribution = document.createElement("span");
    attribution.textContent = this.getAttribute("attribution");
    this.#tiles = L.tileLayer(this.getAttribute("url") ?? "", {
      attribution: attribution.innerHTML,
      maxNativeZoom: numberOf(this, "max-native-zoom"),
      maxZoom: map.getMaxZoom(),
    }).addTo(map);
  }

  leave() {
    this.#tiles?.remove();
  }

  refresh() {
    this.#tiles?.setUrl(this.getAttribute("url") ?? "");
  }
}

/** <leaflet-geojson src fill stroke weight dash order>: lines and areas on a canvas; or set `data`. */
export class LeafletGeoJsonElement extends LayerElement {
  static observedAttributes = ["src", "fill", "stroke", "weight", "dash"];
  /** @type {import("leaflet").GeoJSON | undefined} */ #layer;
  /** @type {import("geojson").GeoJsonObject | undefined} */ #data;
  #loaded = "";

  /** The GeoJSON shown, longitude before latitude, WGS 84. */
  get data() {
    return this.#data;
  }

  set data(data) {
    this.#data = data;
    this.#draw();
  }

  /** @param {Ready} ready */
  join(ready) {
    const order = numberOf(this, "order") ?? 0;
    const pane = `geojson-${order}`;
    if (!ready.map.getPane(pane)) {
      const element = ready.map.createPane(pane);
      element.style.zIndex = String(200 + order);
      element.style.pointerEvents = "none";
    }
    // Leaflet hands these to each path; the margin of the renderer keeps a drag from showing bare edges.
    const options = { pane, interactive: false, style: () => this.#style(), renderer: ready.L.canvas({ pane, padding: 0.4 }) };
    this.#layer = ready.L.geoJSON(undefined, options).addTo(ready.map);
    this.refresh();
    this.#draw();
  }

  leave() {
    this.#layer?.remove();
    this.#layer = undefined;
  }

  refresh() {
    const source = this.getAttribute("src");
    if (source && source !== this.#loaded) void this.#load(source);
    this.#layer?.setStyle(() => this.#style());
  }

  /** @param {string} source */
  async #load(source) {
    this.#loaded = source;
    const answer = await fetch(new URL(source, document.baseURI));
    if (answer.ok && this.#loaded === source) this.data = await answer.json();
  }

  #draw() {
    this.#layer?.clearLayers();
    if (this.#data) this.#layer?.addData(this.#data);
  }

  /** @returns {import("leaflet").PathOptions} */
  #style() {
    const style = getComputedStyle(this.parentElement ?? this);
    const fill = colourOf(style, this.getAttribute("fill"));
    const stroke = colourOf(style, this.getAttribute("stroke"));
    return {
      fill: fill !== "", fillColor: fill || undefined, fillOpacity: 1,
      stroke: stroke !== "", color: stroke || undefined, opacity: 1,
      weight: numberOf(this, "weight") ?? 1,
      dashArray: this.getAttribute("dash") ?? undefined,
    };
  }
}

/** <leaflet-circle lon lat radius label stroke>: a circle with a radius in metres. */
export class LeafletCircleElement extends LayerElement {
  static observedAttributes = ["lon", "lat", "radius", "label", "stroke"];
  /** @type {import("leaflet").Circle | undefined} */ #circle;

  join() {
    this.refresh();
  }

  leave() {
    this.#circle?.remove();
    this.#circle = undefined;
  }

  refresh() {
    this.leave();
    const [lon, lat, radius] = [numberOf(this, "lon"), numberOf(this, "lat"), numberOf(this, "radius")];
    if (!this.joined || lon === undefined || lat === undefined || radius === undefined || radius < 0) return;
    const colour = colourOf(getComputedStyle(this.parentElement ?? this), this.getAttribute("stroke"), "#0f5a73");
    this.#circle = this.joined.L.circle([lat, lon], { radius, color: colour, weight: 2, dashArray: "6 4", fillOpacity: 0.08, interactive: false });
    const label = this.getAttribute("label");
    if (label) {
      const words = document.createElement("span");
      words.textContent = label;
      this.#circle.bindTooltip(words, { permanent: true, direction: "top", className: "leaflet-circle-label" });
    }
    this.#circle.addTo(this.joined.map);
  }
}

/** <leaflet-scale position km m>: a bar with a round distance. */
export class LeafletScaleElement extends LayerElement {
  /** @type {import("leaflet").Control | undefined} */ #control;

  /** @param {Ready} ready */
  join({ L, map }) {
    const bar = document.createElement("div");
    bar.className = "leaflet-scale-bar";
    const words = document.createElement("bdi");
    bar.append(words);
    const update = () => {
      const y = map.getSize().y / 2;
      const metres = map.distance(map.containerPointToLatLng([0, y]), map.containerPointToLatLng([100, y]));
      const round = roundDown(metres);
      bar.style.width = `${Math.round((100 * round) / metres)}px`;
      words.textContent = round >= 1000 ? `${round / 1000} ${this.getAttribute("km") ?? "km"}` : `${round} ${this.getAttribute("m") ?? "m"}`;
    };
    const control = new L.Control({ position: /** @type {Position} */ (this.getAttribute("position") ?? "bottomright") });
    control.onAdd = () => {
      map.on("move zoomend resize", update);
      update();
      return bar;
    };
    control.onRemove = () => void map.off("move zoomend resize", update);
    this.#control = control.addTo(map);
  }

  leave() {
    this.#control?.remove();
  }
}

/**
 * The largest of 1, 2, 5, 10, 20, 50, … that is not above a number.
 * @param {number} number above zero
 */
export function roundDown(number) {
  const power = 10 ** Math.floor(Math.log10(number));
  const digit = number / power;
  return power * (digit >= 5 ? 5 : digit >= 2 ? 2 : 1);
}

/** <leaflet-zoom position in-title out-title home-title>: buttons. */
export class LeafletZoomElement extends LayerElement {
  /** @type {import("leaflet").Control | undefined} */ #control;

  /** @param {Ready} ready */
  join({ L, map }) {
    const home = { center: map.getCenter(), zoom: map.getZoom() };
    const { host } = this;
    const control = new L.Control({ position: /** @type {Position} */ (this.getAttribute("position") ?? "topleft") });
    control.onAdd = () => {
      const bar = document.createElement("div");
      bar.className = "leaflet-zoom-buttons";
      bar.append(
        button("+", this.getAttribute("in-title") ?? "Zoom in", () => map.zoomIn()),
        button("−", this.getAttribute("out-title") ?? "Zoom out", () => map.zoomOut()),
      );
      const title = this.getAttribute("home-title");
      if (title) {
        bar.append(button("⤢", title, () => {
          if (!host?.showBounds()) map.setView(home.center, home.zoom);
        }));
      }
      L.DomEvent.disableClickPropagation(bar);
      L.DomEvent.disableScrollPropagation(bar);
      return bar;
    };
    this.#control = control.addTo(map);
  }

  leave() {
    this.#control?.remove();
  }
}

/**
 * @param {string} sign
 * @param {string} title
 * @param {() => void} press
 */
function button(sign, title, press) {
  const element = document.createElement("button");
  element.type = "button";
  element.textContent = sign;
  element.title = title;
  element.setAttribute("aria-label", title);
  element.addEventListener("click", press);
  return element;
}

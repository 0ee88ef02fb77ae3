// The elements that only hand their attributes to Leaflet: tiles, circle, scale and zoom.
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
      const width = `${Math.round((100 * round) / metres)}px`;
      if (bar.style.width === width) return;
      bar.style.width = width;
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

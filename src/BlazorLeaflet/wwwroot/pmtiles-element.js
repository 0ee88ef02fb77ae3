// <leaflet-pmtiles url protomaps-src>: land, water and roads of a PMTiles archive, drawn by protomaps-leaflet without its labels.
import { LayerElement } from "./layer-element.js";
import { HEADER_BYTES, lastZoom } from "./pmtiles-header.js";

/** @typedef {import("./map-element.js").Ready} Ready */

export class LeafletPmTilesElement extends LayerElement {
  static observedAttributes = ["url"];
  /** @type {import("leaflet").Layer | undefined} */ #tiles;
  /** The drawing that was asked for last. */
  #turn = 0;

  join() {
    this.refresh();
  }

  leave() {
    this.#turn++;
    this.#tiles?.remove();
    this.#tiles = undefined;
  }

  refresh() {
    void this.#draw();
  }

  async #draw() {
    this.leave();
    const turn = this.#turn;
    const url = new URL(this.getAttribute("url") ?? "", document.baseURI).href;
    try {
      const source = new URL(this.getAttribute("protomaps-src") ?? "lib/protomaps/protomaps.js", document.baseURI).href;
      const [{ leafletLayer, paintRules, namedFlavor }, answer] = await Promise.all([import(source), fetch(url, { headers: { Range: `bytes=0-${HEADER_BYTES - 1}` } })]);
      const maxDataZoom = lastZoom((await answer.arrayBuffer()).slice(0, HEADER_BYTES));
      if (turn !== this.#turn || !this.joined) return;
      const flavour = namedFlavor(getComputedStyle(this.parentElement ?? this).colorScheme.includes("dark") ? "dark" : "light");
      this.#tiles = leafletLayer({ url, maxDataZoom, attribution: "", paintRules: paintRules(flavour), labelRules: [], backgroundColor: flavour.background });
      this.#tiles?.addTo(this.joined.map);
    } catch (error) {
      if (turn === this.#turn) this.dispatchEvent(new CustomEvent("leaflettileserror", { bubbles: true, detail: { message: String(error) } }));
    }
  }
}

if (!customElements.get("leaflet-pmtiles")) customElements.define("leaflet-pmtiles", LeafletPmTilesElement);

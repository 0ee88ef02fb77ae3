// What every layer and control shares: it finds its map, joins it and leaves it again.

/** @typedef {import("./map-element.js").Ready} Ready */

export class LayerElement extends HTMLElement {
  /** @type {Ready | undefined} */ #joined;
  /** @type {MutationObserver | undefined} */ #theme;

  /** The map and Leaflet; undefined while the element is in no map. */
  get joined() {
    return this.#joined;
  }

  /** The map's element around this one. */
  get host() {
    return /** @type {import("./map-element.js").LeafletMapElement | null} */ (this.closest("leaflet-map"));
  }

  async connectedCallback() {
    this.style.display = "none";
    const { host } = this;
    if (!host) return;
    await customElements.whenDefined("leaflet-map");
    const ready = await host.whenReady();
    if (!this.isConnected || this.#joined) return;
    this.#joined = ready;
    this.join(ready);
    // Colours come from custom properties, which change with the theme of the page.
    this.#theme = new MutationObserver(() => this.refresh());
    this.#theme.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme", "class", "style"] });
    DARK.addEventListener("change", this.#refreshLater);
  }

  disconnectedCallback() {
    this.#theme?.disconnect();
    DARK.removeEventListener("change", this.#refreshLater);
    if (this.#joined) this.leave(this.#joined);
    this.#joined = undefined;
  }

  attributeChangedCallback() {
    if (this.#joined) this.refresh();
  }

  #refreshLater = () => requestAnimationFrame(() => this.#joined && this.refresh());

  /**
   * Adds what the element stands for to the map.
   * @param {Ready} _ready
   */
  join(_ready) {}

  /**
   * Takes it away again.
   * @param {Ready} _ready
   */
  leave(_ready) {}

  /** Attributes or the theme have changed. */
  refresh() {}
}

const DARK = matchMedia("(prefers-color-scheme: dark)");

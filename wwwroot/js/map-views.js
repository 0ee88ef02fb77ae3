// The views of the same incidents: circles, density, governorates. The choice stands in the address.
import { fill, sumWords } from "./map-words.js";

/** @typedef {import("./columns.js").Columns} Columns */
/** @typedef {import("./map-words.js").Texts} Texts */
/** @typedef {import("../../src/BlazorLeaflet/wwwroot/points-element.js").LeafletPointsElement} PointsElement */

/** What the layer calls a view. @type {Record<string, string>} */
const SHOWN_AS = { circles: "circles", density: "density", governorates: "areas" };

export class MapViews {
  /** @type {any[]} outlines of the governorates */ #outlines = [];
  /** @type {Columns | undefined} */ #columns;

  /**
   * @param {HTMLElement} root
   * @param {PointsElement} points
   * @param {Texts} texts
   * @param {() => void} changed the reader has chosen another
   */
  constructor(root, points, texts, changed) {
    this.root = root;
    this.points = points;
    this.texts = texts;
    const bar = /** @type {HTMLElement | null} */ (root.querySelector("[data-views]"));
    bar?.removeAttribute("hidden");
    bar?.addEventListener("click", (event) => {
      const view = event.target instanceof Element ? event.target.closest("button")?.dataset.view : undefined;
      if (!view) return;
      // A narrow map shows the present view alone: a press of it brings the others.
      this.#unfold(!bar.classList.contains("open"));
      if (view === this.name) return;
      this.show(view);
      this.#unfold(false);
      changed();
    });
    bar?.addEventListener("focusout", (event) => {
      if (!(event.relatedTarget instanceof Node && bar.contains(event.relatedTarget))) this.#unfold(false);
    });
    this.bar = bar;
    this.#unfold(false);
    root.addEventListener("leafletareaselect", (event) => {
      const area = this.#columns?.areas[/** @type {CustomEvent} */ (event).detail.area - 1];
      if (area) document.dispatchEvent(new CustomEvent("im:place", { detail: { id: area.id } }));
    });
  }

  /** @param {boolean} open */
  #unfold(open) {
    this.bar?.classList.toggle("open", open);
    const folds = matchMedia("(max-width: 56.1875em)").matches;
    for (const button of this.bar?.querySelectorAll("button") ?? []) {
      if (folds && button.dataset.view === this.name) button.setAttribute("aria-expanded", String(open));
      else button.removeAttribute("aria-expanded");
    }
  }

  /** The view of now. */
  get name() {
    return this.root.dataset.show || "circles";
  }

  /** @param {string} name an unknown one is that of circles */
  show(name) {
    this.root.dataset.show = name in SHOWN_AS ? name : "circles";
    this.points.setAttribute("show-as", SHOWN_AS[this.name]);
    for (const button of this.root.querySelectorAll("[data-view]")) button.setAttribute("aria-pressed", String(/** @type {HTMLElement} */ (button).dataset.view === this.name));
  }

  /** @param {any} basemap */
  takeBasemap(basemap) {
    this.#outlines = basemap.governorates?.features ?? [];
    this.#areas();
  }

  /** @param {Columns} columns */
  takeColumns(columns) {
    this.#columns = columns;
    this.#areas();
  }

  /** What a governorate says to those who cannot see it, or beside the pointer. @param {any} mark @param {"inArea" | "areaTip"} text */
  areaWords(mark, text) {
    return fill(this.texts.words[text], { name: mark.area.name, n: mark.count.toLocaleString("en"), killed: sumWords(mark, this.texts) });
  }

  #areas() {
    const columns = this.#columns;
    if (!columns || this.#outlines.length === 0) return;
    const ar = this.root.dataset.lang === "ar";
    this.points.setAreas({
      index: columns.area,
      areas: columns.areas.flatMap(({ pcode }, i) => {
        const outline = this.#outlines.find((f) => f.properties.pcode === pcode);
        if (!outline) return [];
        const { labelAt, nameAr, nameEn } = outline.properties;
        return [{ number: i + 1, name: ar ? nameAr : nameEn, at: labelAt, geometry: outline.geometry }];
      }),
    });
  }
}

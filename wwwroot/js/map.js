// Keeps the map in step with the page: columns of the filter, dates of the timeline, the selected incident, the address.
// The elements come first: what is set on one before it is one would be lost when it becomes one.
import "../../src/BlazorLeaflet/wwwroot/blazor-leaflet.js";
import { loadColumns } from "./columns.js";
import { isoOf } from "./days.js";
import { columnsQuery, daysOf, isSame, viewOf, withView } from "./map-address.js";
import { showBasemap } from "./map-basemap.js";
import { showScale } from "./map-legend.js";
import { MapViews } from "./map-views.js";
import { accuracyWords, fill, killedWords, markWords, tipWords } from "./map-words.js";

/** @typedef {import("./columns.js").Columns} Columns */
/** @typedef {import("../../src/BlazorLeaflet/wwwroot/map-element.js").LeafletMapElement} MapElement */
/** @typedef {import("../../src/BlazorLeaflet/wwwroot/points-element.js").LeafletPointsElement} PointsElement */

/** Milliseconds after which a hand rests. */
const REST = 150;

/** Milliseconds after which a wait is told: a shorter one would only flash. */
const SLOW = 400;

/** Pixels: narrower maps have no room beside what stands on them. */
const NARROW = 700;

/** Pixels: on a lower map an open legend would lie over the country. */
const LOW = 420;

class IncidentMap {
  /** @type {Columns | undefined} */ #columns;
  /** What the days shown add up to. @type {import("../../src/BlazorLeaflet/wwwroot/range-totals.js").RangeTotals | undefined} */ #totals;
  /** @type {AbortController | undefined} */ #loading;
  /** @type {string | undefined} query of the columns that are shown or on their way */ #query;
  /** @type {string | null} */ #selected;
  /** Whether the address already knows where the map stands. */ #settled = false;
  /** Where the history took the map: a busy page tells of it later, and the address knows it. @type {{ lat: number, lon: number, zoom: number } | undefined} */ #followed;
  #writing = 0;
  #naming = 0;

  /** @param {HTMLElement} root */
  constructor(root) {
    this.root = root;
    this.map = /** @type {MapElement} */ (root.querySelector("leaflet-map"));
    this.points = /** @type {PointsElement} */ (root.querySelector("leaflet-points"));
    /** @type {import("./map-words.js").Texts} */
    this.texts = JSON.parse(root.dataset.texts ?? "{}");
    this.follows = root.hasAttribute("data-follow");
    this.#selected = root.dataset.selected || null;
    this.views = new MapViews(root, this.points, this.texts, () => this.#write());
  }

  async start() {
    this.map.coveredBelow = () => this.#covered();
    this.map.coveredAbove = () => this.#coveredAbove();
    const search = new URLSearchParams(this.follows ? location.search : this.root.dataset.query);
    this.points.setRange(...daysOf(search));
    // Asked for before anything else is done: what follows makes the page lay itself out.
    const loaded = this.#load(columnsQuery(search));
    void this.#loadBasemap();
    this.#listen();
    await Promise.all([loaded, this.map.whenReady(), pageBegun()]);
    const view = this.follows && viewOf(search);
    if (!view && this.#covered() > 0) this.map.showBounds(false);
    if (this.#selected && !view) this.points.flyToSelected();
    this.#settled = true;
  }

  #listen() {
    const legend = this.root.querySelector("[data-legend]");
    if (legend && (this.root.clientWidth < NARROW || this.root.clientHeight < LOW)) legend.removeAttribute("open");
    legend?.classList.add("settled");
    const labels = /** @type {any} */ (this.root.querySelector("leaflet-labels"));
    // Numbers of governorates stand where they stand: a town under them goes without its name, which would be far from it elsewhere.
    const numbers = () => this.points.marks.filter((m) => "area" in m).map((m) => [m.px - 26, m.py - 12, m.px + 26, m.py + 18]);
    labels.without = numbers;
    labels.avoid = () => [
      ...this.points.grounds,
      ...numbers(),
      ...this.points.selectionBoxes,
      ...this.#furniture(),
    ];
    this.root.addEventListener("leafletpointsdrawn", () => {
      this.#count();
      // While dates are dragged or rows arrive names stand still; they make room once all rests.
      clearTimeout(this.#naming);
      if (document.body.classList.contains("brushing") || this.#columns?.arrived !== 0) this.#naming = setTimeout(() => labels.drawNow(), REST);
      else labels.drawNow();
    });
    this.root.addEventListener("leafletpointscale", (e) => showScale(this.root, /** @type {CustomEvent} */ (e).detail.scale));
    this.root.addEventListener("leafletpointselect", (e) => select(/** @type {CustomEvent} */ (e).detail.id));
    this.root.addEventListener("leafletpointclose", () => this.#close());
    this.root.addEventListener("leafletpointlist", async (e) => {
      const { openList } = await import("./map-list.js");
      if (this.#columns) openList(await this.map.whenReady(), this.#columns, /** @type {CustomEvent} */ (e).detail, this.texts, select);
    });
    this.root.addEventListener("leafletpointhover", (e) => markRow(/** @type {CustomEvent} */ (e).detail.id));
    this.root.addEventListener("leafletmoveend", (e) => this.#moved(/** @type {CustomEvent} */ (e).detail));
    document.addEventListener("im:dates", (e) => {
      const { from, to, final } = /** @type {CustomEvent} */ (e).detail;
      this.points.setRange(from ?? -Infinity, to ?? Infinity, { moving: document.body.classList.contains("brushing") });
      const counted = this.#columns?.arrived === 0 ? this.#totals : undefined;
      if (counted) document.dispatchEvent(new CustomEvent("im:counted", { detail: { columns: this.#columns, totals: counted, final } }));
    });
    document.addEventListener("im:select", (e) => this.#select(/** @type {CustomEvent} */ (e).detail.code));
    document.addEventListener("im:flyto", (e) => this.#flyTo(/** @type {CustomEvent} */ (e).detail));
    for (const kind of ["mouseover", "focusin"]) {
      document.addEventListener(kind, (e) => {
        if (e.target instanceof Element && !this.root.contains(e.target)) this.points.highlight(codeOf(e.target));
      });
    }
    if (!this.follows) return;
    document.addEventListener("im:page", () => this.#followAddress());
    addEventListener("popstate", () => this.#followView());
  }

  /** Boxes of what stands on the map and what lies beyond its edges, so that no name hides there. */
  #furniture() {
    const canvas = this.root.querySelector(".leaflet-labels-pane canvas")?.getBoundingClientRect();
    if (!canvas) return [];
    const seen = this.map.getBoundingClientRect();
    const [left, top, right, bottom] = [seen.left - canvas.left, seen.top - canvas.top, seen.right - canvas.left, seen.bottom - canvas.top];
    const beyond = [[-64, -64, left, canvas.height], [-64, -64, canvas.width, top], [right, -64, canvas.width + 64, canvas.height], [-64, bottom, canvas.width, canvas.height + 64]];
    const standing = [...this.root.querySelectorAll(".map-legend, .map-credits, .map-views, .leaflet-scale-bar, .leaflet-zoom-buttons"), ...document.querySelectorAll(".map-chip")];
    return standing.map((element) => {
      const box = element.getBoundingClientRect();
      return [box.left - canvas.left, box.top - canvas.top, box.right - canvas.left, box.bottom - canvas.top];
    }).concat(beyond);
  }

  /** How much of the map's lower part the sheet of a phone covers, and there or on a low map the names of the sources, in pixels. */
  #covered() {
    const [sheet, map] = [document.querySelector(".sheet")?.getBoundingClientRect(), this.map.getBoundingClientRect()];
    const credits = this.root.querySelector(".map-credits")?.getBoundingClientRect().height ?? 0;
    if (!sheet || sheet.width < map.width || sheet.top <= map.top) return map.height < LOW ? credits : 0;
    return Math.max(0, map.bottom - sheet.top + credits);
  }

  /** On a narrow map the switch of views lies across it; on a wide one it stands in a corner. */
  #coveredAbove() {
    const [views, map] = [this.root.querySelector("[data-views]")?.getBoundingClientRect(), this.map.getBoundingClientRect()];
    return views && map.width < NARROW ? Math.max(0, views.bottom - map.top) : 0;
  }

  async #loadBasemap() {
    try {
      const answer = await fetch("/basemap.json");
      if (!answer.ok) throw new Error(`/basemap.json: ${answer.status}`);
      const basemap = await answer.json();
      showBasemap(this.root, basemap, this.root.dataset.lang ?? "en");
      this.views.takeBasemap(basemap);
      this.#note("basemap", "");
    } catch {
      this.#note("basemap", this.texts.words.noBasemap, () => this.#loadBasemap());
    }
  }

  /** @param {string} query @returns {Promise<void>} */
  async #load(query) {
    if (query === this.#query) return;
    this.#query = query;
    this.#loading?.abort();
    const own = (this.#loading = new AbortController());
    const arrived = (/** @type {Columns} */ columns) => this.#take(columns);
    const begun = (/** @type {Columns} */ columns) => setTimeout(() => {
      if (!own.signal.aborted && this.#columns !== columns && columns.last !== null) this.#noteProgress(columns, columns.last);
    }, SLOW);
    const manifest = query === "" ? this.#named() : undefined;
    try {
      this.#take(await loadColumns(`/api/incidents/columns${query && "?"}${query}`, { signal: own.signal, manifest, begun, arrived }));
    } catch (error) {
      if (own.signal.aborted) return;
      this.#query = undefined;
      // A page that was kept for a while names chunks that are no longer there.
      if (manifest) return this.#load(query);
      this.#note("incidents", this.texts.words.failed, () => this.#load(query));
    }
  }

  /** The manifest that the page brings along; asked for anew after that. @returns {import("./columns.js").Manifest | undefined} */
  #named() {
    const { columns } = this.root.dataset;
    delete this.root.dataset.columns;
    return columns ? JSON.parse(columns) : undefined;
  }

  /** What was shown before stays until the first rows of the others are there. @param {Columns} columns */
  #show(columns) {
    this.#columns = columns;
    this.points.describe = (mark) => ("area" in mark ? this.views.areaWords(mark, "inArea") : markWords(columns, mark, this.texts));
    this.points.tip = (mark) => ("area" in mark ? this.views.areaWords(mark, "areaTip") : tipWords(columns, mark, this.texts));
    this.points.selectionLabel = (row) => accuracyWords(columns, row, this.texts);
    this.points.selectionTitle = (row) => [titleOf(columns.id(row)), killedWords(columns, row, this.texts)];
    this.points.setColumns({
      count: columns.count, arrived: columns.arrived, startDay: columns.startDay, endDay: columns.endDay, lon: columns.lon, lat: columns.lat,
      low: columns.killedMin, high: columns.killedMax, radius: columns.radius, id: (row) => columns.id(row), rowOf: (id) => columns.rowOf(id),
      groups: {
        grade: { index: columns.grade, tokens: columns.grades },
        party: { index: columns.party, tokens: columns.parties },
        kind: { index: columns.kind, tokens: columns.kinds },
      },
    });
    this.views.takeColumns(columns);
    this.#totals = this.points.count([
      { low: columns.killedMin, high: columns.killedMax }, { low: columns.civiliansMin, high: columns.civiliansMax },
    ], { index: columns.grade, tokens: columns.grades });
  }

  /** More rows have arrived, or all. @param {Columns} columns */
  #take(columns) {
    if (this.#columns !== columns) {
      this.#show(columns);
      // The first rows are on the map before the next ones are taken in, which may have come with them.
      this.points.drawNow();
    } else this.points.takeArrived(columns.arrived);
    const { arrived } = columns;
    if (arrived > 0) this.#noteProgress(columns, columns.startDay[arrived]);
    else this.#note("incidents", "");
    if (arrived === 0) document.dispatchEvent(new CustomEvent("im:columns", { detail: { columns } }));
  }

  /** @param {Columns} columns @param {number} day from which on rows are there, or will be next */
  #noteProgress({ first, last }, day) {
    const year = (/** @type {number | null} */ of) => isoOf(of ?? 0).slice(0, 4);
    this.#note("incidents", fill(this.texts.words.loading, { year: year(day), first: year(first), last: year(last) }));
  }

  #followAddress() {
    const search = new URLSearchParams(location.search);
    this.points.setRange(...daysOf(search));
    this.points.colourBy(search.get("colour") || "grade");
    void this.#load(columnsQuery(search));
    const code = search.get("id");
    if (code !== this.#selected) this.#select(code);
    this.#write();
  }

  /** Back and Forward take the map with them. */
  async #followView() {
    // The view that was left belongs to another entry of the history.
    this.#forgetView();
    const { map } = await this.map.whenReady();
    const search = new URLSearchParams(location.search);
    this.views.show(search.get("show") ?? "circles");
    const view = viewOf(search);
    if (view) map.setView([view.lat, view.lon], view.zoom, { animate: false });
    else this.map.showBounds(false);
    this.#forgetView();
    const centre = map.getCenter();
    this.#followed = { lat: centre.lat, lon: centre.lng, zoom: map.getZoom() };
  }

  /** What the map shows is what the address says: it is not written there anew. */
  #forgetView() {
    clearTimeout(this.#writing);
    this.view = undefined;
  }

  /** @param {string | null} code */
  #select(code) {
    this.#selected = code;
    this.points.select(code);
  }

  /** Escape: first the circle of a place that was searched goes, then the selection. */
  #close() {
    const circle = this.root.querySelector("leaflet-circle");
    if (circle) circle.remove();
    else if (this.#selected) select(null);
  }

  /** @param {{ lon: number, lat: number, radius: number, name?: string }} place */
  #flyTo({ lon, lat, radius, name }) {
    const circle = this.root.querySelector("leaflet-circle") ?? document.createElement("leaflet-circle");
    for (const [key, value] of Object.entries({ lon, lat, radius, label: name ?? "", stroke: "--accent" })) circle.setAttribute(key, String(value));
    this.map.append(circle);
    this.points.flyTo(lon, lat, radius);
  }

  /** @param {{ lat: number, lon: number, zoom: number }} view */
  #moved(view) {
    if (!this.follows || !this.#settled || isSame(view, this.#followed)) return;
    this.#followed = undefined;
    this.view = view;
    clearTimeout(this.#writing);
    this.#writing = setTimeout(() => this.#write(), 250);
  }

  /** The page's links may carry an older view; the map knows the present one. */
  #write() {
    if (!this.follows) return;
    const url = this.view ? withView(location.href, this.view) : new URL(location.href);
    if (this.views.name === "circles") url.searchParams.delete("show");
    else url.searchParams.set("show", this.views.name);
    if (url.href !== location.href) history.replaceState(history.state, "", url);
  }

  #count() {
    const [shown, withoutPoint] = [this.#totals?.count ?? 0, this.#totals?.withoutPoint ?? 0];
    this.root.dataset.shown = String(shown);
    if (this.root.dataset.withoutPoint === String(withoutPoint)) return;
    this.root.dataset.withoutPoint = String(withoutPoint);
    const note = /** @type {HTMLElement | null} */ (this.root.querySelector("[data-without-point]"));
    if (!note) return;
    note.hidden = withoutPoint === 0;
    note.textContent = fill(this.texts.words.withoutPoint, { n: withoutPoint });
  }

  /**
   * Says what is under way or has failed; one line for each subject.
   * @param {string} subject
   * @param {string} text empty when all is well
   * @param {() => void} [retry]
   */
  #note(subject, text, retry) {
    const note = /** @type {HTMLElement | null} */ (this.root.querySelector("[data-map-note]"));
    if (!note) return;
    note.querySelector(`[data-about=${subject}]`)?.remove();
    if (text !== "") {
      const line = document.createElement("span");
      line.dataset.about = subject;
      line.textContent = text;
      if (retry) line.append(" ", this.#retryButton(retry));
      note.append(line);
    }
    note.hidden = note.childElementCount === 0;
  }

  /** @param {() => void} retry */
  #retryButton(retry) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = this.texts.words.retry;
    button.addEventListener("click", retry);
    return button;
  }
}

/** The page's own script runs after this one and may bring what covers the map: the handle of the sheet. @returns {Promise<unknown>} */
function pageBegun() {
  const root = document.documentElement;
  return root.classList.contains("scripted") ? Promise.resolve() : new Promise((begun) => document.addEventListener("im:begun", begun, { once: true }));
}

/** @param {string | null} code */
function select(code) {
  document.dispatchEvent(new CustomEvent("im:select", { detail: { code } }));
}

/** The incident that a row of the page stands for. @param {Element} target */
function codeOf(target) {
  return /** @type {HTMLElement | null} */ (target.closest("[data-select]"))?.dataset.select ?? null;
}

/** Longest name that is written beside a circle. */
const LONGEST = 44;

/** The title of an incident, where the page has it open. @param {string} code */
function titleOf(code) {
  const title = document.querySelector(`[data-open="${CSS.escape(code)}"] :is(h1, h2)`)?.textContent?.trim() ?? "";
  return title.length > LONGEST ? "" : title;
}

/** The row of the list that stands for an incident lights up with its circle. @param {string | null} code */
function markRow(code) {
  for (const row of document.querySelectorAll("[data-select]")) {
    row.classList.toggle("hovered", code !== null && /** @type {HTMLElement} */ (row).dataset.select === code);
  }
}

for (const root of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-map]"))) void new IncidentMap(root).start();

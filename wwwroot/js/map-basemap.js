// The vectors under the map: /basemap.json shared out among the layers, and its names as labels in the page's language.

/** @typedef {import("../../src/BlazorLeaflet/wwwroot/label-placement.js").Label} Label */
/** @typedef {{ type: "Feature", properties: Record<string, any>, geometry: any }} Feature */

/** Smallest zoom level at which a town of a rank is named. */
const TOWN_ZOOM = [0, 5, 6, 7, 8, 9, 10];

/** Rivers drawn broad. */
const BROAD = new Set(["Euphrates", "Tigris"]);

/** Fills the layers of a map: all at once, so that they are drawn once. @param {Element} root @param {any} basemap @param {string} lang "en" or "ar" */
export function showBasemap(root, basemap, lang) {
  const isSyria = (/** @type {Feature} */ f) => f.properties.code === "SY";
  const isBroad = (/** @type {Feature} */ f) => BROAD.has(f.properties.nameEn);
  const countries = basemap.countries?.features ?? [];
  const rivers = basemap.rivers?.features ?? [];
  /** @type {[string, Feature[]][]} */
  const layers = [
    ["abroad", countries.filter((/** @type {Feature} */ f) => !isSyria(f))],
    ["syria", countries.filter(isSyria)],
    ["lakes", basemap.lakes?.features ?? []],
    ["streams", rivers.filter((/** @type {Feature} */ f) => !isBroad(f))],
    ["rivers", rivers.filter(isBroad)],
    ["governorates", basemap.governorates?.features ?? []],
  ];
  for (const [name, features] of layers) {
    const layer = /** @type {any} */ (root.querySelector(`[data-base=${name}]`));
    if (layer) layer.data = { type: "FeatureCollection", features };
  }
  const labels = /** @type {any} */ (root.querySelector("leaflet-labels"));
  if (labels) labels.labels = labelsOf(basemap, lang);
}

/**
 * The names of the basemap, in one language.
 * @param {any} basemap
 * @param {string} lang
 * @returns {Label[]}
 */
export function labelsOf(basemap, lang) {
  const name = (/** @type {any} */ p) => (lang === "ar" ? p.nameAr ?? p.ar : p.nameEn ?? p.en) ?? "";
  /** @type {Label[]} */
  const labels = [];
  for (const town of basemap.towns ?? []) {
    labels.push({ text: name(town), lon: town.lon, lat: town.lat, rank: town.rank, minZoom: TOWN_ZOOM[town.rank] ?? 10 });
  }
  for (const { properties: p } of basemap.countries?.features ?? []) {
    if (p.code !== "SY" && p.labelAt) labels.push({ text: name(p), lon: p.labelAt[0], lat: p.labelAt[1], rank: 2, kind: "area", minZoom: 5, maxZoom: 9 });
  }
  for (const { properties: p } of basemap.governorates?.features ?? []) {
    const text = lang === "en" ? name(p).toUpperCase() : name(p);
    if (p.labelAt) labels.push({ text, lon: p.labelAt[0], lat: p.labelAt[1], rank: 3, kind: "area", minZoom: 8, maxZoom: 11 });
  }
  for (const river of basemap.rivers?.features ?? []) {
    const broad = BROAD.has(river.properties.nameEn);
    for (const [lon, lat, angle] of alongRiver(river.geometry, broad ? 0.9 : 0.5)) {
      labels.push({ text: name(river.properties), lon, lat, angle, rank: broad ? 3 : 5, kind: "water", minZoom: broad ? 7 : 9 });
    }
  }
  return labels.filter((l) => l.text !== "");
}

/**
 * Points along a river, some way apart, so that a name is in view wherever the map stands.
 * @param {{ type: string, coordinates: any }} geometry
 * @param {number} apart degrees
 * @returns {[lon: number, lat: number, angle: number][]} the angle on the map, clockwise from the right, between -90 and 90 degrees, in radians
 */
export function alongRiver(geometry, apart) {
  const lines = geometry.type === "MultiLineString" ? geometry.coordinates : [geometry.coordinates];
  /** @type {[number, number, number][]} */
  const points = [];
  for (const line of lines) {
    let run = apart / 2;
    for (let i = 1; i < line.length; i++) {
      run += Math.hypot(line[i][0] - line[i - 1][0], line[i][1] - line[i - 1][1]);
      if (run < apart) continue;
      run = 0;
      points.push([line[i][0], line[i][1], courseAt(line, i)]);
    }
  }
  return points;
}

/** Degrees on either side of a name over which its river's course is taken. */
const REACH = 0.12;

/**
 * The course of a line at one of its points.
 * @param {[number, number][]} line
 * @param {number} at
 */
function courseAt(line, at) {
  const near = (/** @type {number} */ i) => Math.hypot(line[i][0] - line[at][0], line[i][1] - line[at][1]) < REACH;
  let [from, to] = [at, at];
  while (from > 0 && near(from)) from--;
  while (to < line.length - 1 && near(to)) to++;
  const east = (line[to][0] - line[from][0]) * Math.cos((line[at][1] * Math.PI) / 180);
  const angle = Math.atan2(line[from][1] - line[to][1], east);
  // Names are never upside down.
  return angle > Math.PI / 2 ? angle - Math.PI : angle < -Math.PI / 2 ? angle + Math.PI : angle;
}

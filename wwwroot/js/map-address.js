// What the address says to the map, and what the map writes into it.
import { dayOf } from "./days.js";

/** Filter words that change which columns are loaded; dates only change the slice. */
const WORDS = ["bbox", "place", "kind", "party", "grade", "accuracy", "killed", "q"];

/**
 * The query of the columns: the filter words without the dates, in a fixed order.
 * @param {URLSearchParams} search
 */
export function columnsQuery(search) {
  const out = new URLSearchParams();
  for (const word of WORDS) for (const value of search.getAll(word)) if (value !== "") out.append(word, value);
  return out.toString();
}

/**
 * The days of an address; an end that is open or unreadable is infinite.
 * @param {URLSearchParams} search
 * @returns {[number, number]}
 */
export function daysOf(search) {
  const [from, to] = [dayOf(search.get("from") ?? ""), dayOf(search.get("to") ?? "")];
  return [Number.isNaN(from) ? -Infinity : from, Number.isNaN(to) ? Infinity : to];
}

/**
 * The view that the word "map" gives: lat,lon,zoom.
 * @param {URLSearchParams} search
 */
export function viewOf(search) {
  const n = (search.get("map") ?? "").split(",").map(Number);
  return n.length === 3 && n.every(Number.isFinite) && Math.abs(n[0]) <= 85 && Math.abs(n[1]) <= 180 ? { lat: n[0], lon: n[1], zoom: n[2] } : null;
}

/**
 * True for one view, as exactly as an address gives it.
 * @param {{ lat: number, lon: number, zoom: number }} view
 * @param {{ lat: number, lon: number, zoom: number } | undefined} other
 */
export function isSame(view, other) {
  const least = 10 ** -digitsOf(view.zoom);
  return other !== undefined && view.zoom === other.zoom && Math.abs(view.lat - other.lat) < least && Math.abs(view.lon - other.lon) < least;
}

/**
 * The address with another view; degrees as exact as the zoom level can show.
 * @param {string} href
 * @param {{ lat: number, lon: number, zoom: number } | null} view null for the first one
 */
export function withView(href, view) {
  const url = new URL(href);
  if (view) {
    const digits = digitsOf(view.zoom);
    url.searchParams.set("map", `${view.lat.toFixed(digits)},${view.lon.toFixed(digits)},${Math.round(view.zoom * 100) / 100}`);
  } else url.searchParams.delete("map");
  return url;
}

/**
 * How many digits of a degree a zoom level can show.
 * @param {number} zoom
 */
function digitsOf(zoom) {
  return Math.max(2, Math.ceil(zoom / 3));
}

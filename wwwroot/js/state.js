// The address is the state: these functions read and write it. Days are counted as in days.js.
import { dayOf, isoOf } from "./days.js";

/**
 * Whether a link leads to the map page of this site, so that it can be followed without loading the page anew.
 * A change of language or scheme loads it anew: both stand on the root element.
 * @param {string} href @param {string} here the present address
 */
export function isPageAddress(href, here) {
  const [there, own] = [new URL(href, here), new URL(here)];
  return there.origin === own.origin && there.pathname === own.pathname && there.searchParams.get("lang") === own.searchParams.get("lang")
    && !(there.hash && there.search === own.search);
}

/**
 * An address with other dates. The list begins again; the open incident stays open. Dates that span all leave the address.
 * @param {string} href @param {number | null} from first day @param {number | null} to last day
 * @param {{first: number, last: number}} [shown] what the timeline goes on showing; without it the server chooses
 */
export function withDates(href, from, to, shown) {
  const url = new URL(href);
  url.searchParams.delete("page");
  if (shown) url.searchParams.set("span", `${isoOf(shown.first)}..${isoOf(shown.last)}`);
  else url.searchParams.delete("span");
  for (const [name, day] of /** @type {[string, number | null][]} */ ([["from", from], ["to", to]])) {
    if (day === null || !Number.isFinite(day)) url.searchParams.delete(name);
    else url.searchParams.set(name, isoOf(day));
  }
  return url;
}

/**
 * An address whose timeline shows other days.
 * @param {string} href @param {number} first @param {number} last
 */
export function withSpan(href, first, last) {
  const url = new URL(href);
  url.searchParams.set("span", `${isoOf(first)}..${isoOf(last)}`);
  return url;
}

const MONTHS = [
  ["january", "jan", "كانون الثاني", "يناير"], ["february", "feb", "شباط", "فبراير"], ["march", "mar", "آذار", "مارس"],
  ["april", "apr", "نيسان", "أبريل"], ["may", "may", "أيار", "مايو"], ["june", "jun", "حزيران", "يونيو"],
  ["july", "jul", "تموز", "يوليو"], ["august", "aug", "آب", "أغسطس"], ["september", "sep", "أيلول", "سبتمبر"],
  ["october", "oct", "تشرين الأول", "أكتوبر"], ["november", "nov", "تشرين الثاني", "نوفمبر"], ["december", "dec", "كانون الأول", "ديسمبر"],
];

/** @param {string} word */
function monthOf(word) {
  const name = word.trim().toLowerCase().split("/")[0] ?? "";
  return MONTHS.findIndex((names) => names.includes(name)) + 1;
}

/** @param {number} year @param {number} month @param {number} day */
function checked(year, month, day) {
  const pad = (/** @type {number} */ n) => String(n).padStart(2, "0");
  return dayOf(`${year}-${pad(month)}-${pad(day)}`);
}

/**
 * The day that a reader typed: 2017-06-26, 26/6/2017, 26 June 2017 or 26 حزيران 2017, in either set of digits.
 * @param {string} text
 * @returns {number} NaN for anything that is no date
 */
export function typedDay(text) {
  const ascii = text.trim()
    .replace(/[\u0660-\u0669]/g, (d) => String(d.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (d) => String(d.charCodeAt(0) - 0x6f0));
  let parts = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(ascii);
  if (parts) return checked(+parts[1], +parts[2], +parts[3]);
  parts = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(ascii);
  if (parts) return checked(+parts[3], +parts[2], +parts[1]);
  parts = /^(\d{1,2})\s+(\D+?)\s+(\d{4})$/.exec(ascii);
  return parts ? checked(+parts[3], monthOf(parts[2]), +parts[1]) : NaN;
}

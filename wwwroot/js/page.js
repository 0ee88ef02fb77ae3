// The map page after its first answer: the address is the state, the server's HTML is the view. Links and forms of the
// page are followed by fetching the same address and taking over its regions; without this module they are plain links.
import { isoOf } from "./days.js";
import { isPageAddress, typedDay, withDates, withSpan } from "./state.js";
import { startTimeline } from "./timeline.js";
import { startSearch } from "./search.js";
import { startCounting } from "./counting.js";
import { startChrome, toast } from "./chrome.js";

/** @type {HTMLElement | null} */
const main = document.querySelector("[data-page=map]");

let moving = false;

/** Milliseconds after which a hand rests and the address follows it: browsers refuse those who write it with every frame. */
const REST = 250;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let writing;

/** @type {AbortController | undefined} */
let pending;

/** @returns {NodeListOf<HTMLElement>} */
function regions() {
  return document.querySelectorAll("[data-region]");
}

/**
 * Replaces the regions of this page with those of an answer. The nodes come from the server's own HTML, parsed without running anything.
 * @param {Document} answer
 */
function takeOver(answer) {
  const focus = document.activeElement?.id;
  for (const region of regions()) {
    const next = answer.querySelector(`[data-region="${region.dataset.region}"]`);
    if (next) region.replaceWith(document.adoptNode(next));
  }
  document.title = answer.title;
  const counts = document.querySelector("[data-counts]")?.textContent ?? "";
  const status = document.querySelector("[data-status]");
  if (status && counts) status.textContent = counts.trim();
  document.dispatchEvent(new CustomEvent("im:page", { detail: { url: location.href } }));
  if (focus && document.activeElement === document.body) document.getElementById(focus)?.focus({ preventScroll: true });
}

/**
 * Shows an address: fetches it and takes over its regions. A later call ends an earlier one.
 * @param {string | URL} address
 * @param {"push" | "replace" | "none"} history how the address enters the history
 */
export async function show(address, history) {
  clearTimeout(writing);
  const url = new URL(address, location.href);
  if (history === "push" && url.href !== location.href) window.history.pushState(null, "", url);
  else if (history === "replace") window.history.replaceState(null, "", url);
  pending?.abort();
  const own = (pending = new AbortController());
  document.body.classList.add("waiting");
  try {
    const answer = await fetch(url, { signal: own.signal, headers: { Accept: "text/html" } });
    const html = await answer.text();
    if (own.signal.aborted) return;
    takeOver(new DOMParser().parseFromString(html, "text/html"));
  } catch (error) {
    if (!own.signal.aborted) toast(main?.dataset.failed ?? String(error), main?.dataset.retry, () => show(url, "none"));
  } finally {
    if (pending === own) document.body.classList.remove("waiting");
  }
}

/** @param {MouseEvent} event */
function onClick(event) {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (!link || link.hasAttribute("download") || link.target || link.hasAttribute("data-same")) return;
  if (link.getAttribute("aria-disabled") === "true") return event.preventDefault();
  if (!link.hasAttribute("href") || !isPageAddress(link.href, location.href) || link.hreflang) return;
  event.preventDefault();
  const code = link.dataset.select;
  if (code) document.dispatchEvent(new CustomEvent("im:select", { detail: { code } }));
  else show(link.href, "push");
}

/**
 * The address that a form stands for, without its empty fields.
 * @param {HTMLFormElement} form
 */
function addressOf(form) {
  const url = new URL(form.action);
  url.search = "";
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== "string" || value.trim() === "") continue;
    const day = name === "from" || name === "to" ? typedDay(value) : NaN;
    if (!Number.isNaN(day)) { url.searchParams.set(name, isoOf(day)); continue; }
    const before = url.searchParams.get(name);
    url.searchParams.set(name, before ? `${before},${value}` : value.trim());
  }
  return url;
}

function start() {
  document.addEventListener("click", onClick);
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !form.hasAttribute("data-filters")) return;
    event.preventDefault();
    show(addressOf(form), "push");
  });
  document.addEventListener("change", (event) => {
    const field = event.target;
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement) || !field.form?.hasAttribute("data-filters")) return;
    if (!field.name || field.classList.contains("date")) return;
    show(addressOf(field.form), "push");
  });
  document.addEventListener("im:dates", (event) => {
    const { from, to, final, shown } = /** @type {CustomEvent} */ (event).detail;
    clearTimeout(writing);
    const url = () => withDates(location.href, from, to, shown);
    // One entry of the history for one drag: its first move makes it, the others replace it.
    const isFirst = !moving;
    moving = !final;
    if (final) show(url(), isFirst ? "push" : "replace");
    else if (isFirst) window.history.pushState(null, "", url());
    else writing = setTimeout(() => window.history.replaceState(null, "", url()), REST);
  });
  document.addEventListener("im:place", (event) => {
    const url = new URL(location.href);
    url.searchParams.set("place", /** @type {CustomEvent} */ (event).detail.id);
    for (const word of ["page", "id"]) url.searchParams.delete(word);
    show(url, "push");
  });
  document.addEventListener("im:span", (event) => {
    const { first, last } = /** @type {CustomEvent} */ (event).detail;
    show(withSpan(location.href, first, last), "replace");
  });
  document.addEventListener("im:select", (event) => {
    const { code } = /** @type {CustomEvent} */ (event).detail;
    const url = new URL(location.href);
    if (code) url.searchParams.set("id", code);
    else url.searchParams.delete("id");
    show(url, "push").then(() => {
      document.querySelector("#side")?.scrollTo?.({ top: 0 });
      // Where the list is part of the page's own length, the reader stands somewhere in it: the incident begins above.
      if (code && matchMedia("(max-width: 44.9375em)").matches) window.scrollTo({ top: 0 });
    });
  });
  window.addEventListener("popstate", () => show(location.href, "none"));
  startTimeline();
  startCounting();
}

document.documentElement.classList.add("scripted");
startChrome();
startSearch();
if (main) start();
else document.addEventListener("im:select", (event) => {
  // A map on a page to read: a circle leads to the incident's own page, in the same language and scheme.
  const { code } = /** @type {CustomEvent} */ (event).detail;
  if (!code) return;
  const url = new URL(`/incidents/${encodeURIComponent(code)}`, location.href);
  for (const [word, value] of new URLSearchParams(location.search)) if (word === "lang" || word === "theme") url.searchParams.set(word, value);
  location.assign(url);
});
document.dispatchEvent(new CustomEvent("im:begun"));

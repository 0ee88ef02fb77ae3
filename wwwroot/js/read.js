// The page that reads a report: files are dropped anywhere on it, incidents become tabs, small maps get their basemap.
// All of it works without this module: a file is chosen, incidents stand one under the other, words beside a map say where.
import { showBasemap } from "./map-basemap.js";

/** Why a file is not sent. @param {{ size: number }} file @param {number} most bytes */
export const isTooLarge = (file, most) => most > 0 && file.size > most;

/**
 * The tab that a key leads to, from the tab that has the focus. Arrows go the way they point, in both directions of writing.
 * @param {string} key
 * @param {number} at
 * @param {number} count
 * @param {boolean} rtl
 * @returns {number | undefined} undefined where the key does nothing here
 */
export function tabAfter(key, at, count, rtl) {
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  if (key !== "ArrowLeft" && key !== "ArrowRight") return undefined;
  const step = (key === "ArrowRight") !== rtl ? 1 : -1;
  return (at + step + count) % count;
}

/** @param {HTMLElement} main */
function takeFiles(main) {
  const form = /** @type {HTMLFormElement | null} */ (main.querySelector("[data-read-form]"));
  const input = /** @type {HTMLInputElement | null} */ (form?.querySelector("input[type=file]") ?? null);
  const drop = /** @type {HTMLElement | null} */ (form?.querySelector("[data-drop]") ?? null);
  if (!form || !input || !drop) return;
  main.dataset.dropping = drop.dataset.drop ?? "";

  const check = () => {
    const file = input.files?.[0];
    input.setCustomValidity(file && isTooLarge(file, Number(input.dataset.most)) ? (input.dataset.tooLarge ?? "") : "");
    return input.validity.valid;
  };
  const send = () => {
    input.closest("details")?.setAttribute("open", "");
    if (check()) form.requestSubmit();
    else input.reportValidity();
  };
  input.addEventListener("change", check);

  const brings = (/** @type {DragEvent} */ event) => event.dataTransfer?.types.includes("Files") ?? false;
  document.addEventListener("dragover", (event) => {
    if (!brings(event)) return;
    event.preventDefault();
    main.classList.add("dropping");
  });
  document.addEventListener("dragleave", (event) => {
    if (!event.relatedTarget) main.classList.remove("dropping");
  });
  document.addEventListener("drop", (event) => {
    if (!brings(event)) return;
    event.preventDefault();
    main.classList.remove("dropping");
    input.files = event.dataTransfer?.files ?? null;
    send();
  });
  // A file copied in a file manager and pasted is meant like one that is dropped.
  document.addEventListener("paste", (event) => {
    if (!event.clipboardData?.files.length || event.clipboardData.types.includes("text/plain")) return;
    event.preventDefault();
    input.files = event.clipboardData.files;
    send();
  });
}

/** The other language shows the same text: it is sent again, since no address holds it. @param {HTMLElement} main */
function keepText(main) {
  const form = /** @type {HTMLFormElement | null} */ (main.querySelector("[data-read-form]"));
  const text = /** @type {HTMLTextAreaElement | null} */ (form?.querySelector("textarea") ?? null);
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? /** @type {HTMLAnchorElement | null} */ (event.target.closest(".top a[hreflang]")) : null;
    if (!link || !form || !text?.value.trim() || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    form.noValidate = true;
    form.action = link.href;
    form.submit();
  });
}

/** @param {HTMLElement} tabs */
function makeTabs(tabs) {
  const links = /** @type {HTMLAnchorElement[]} */ ([...tabs.querySelectorAll("a")]);
  const panels = links.map((link) => document.getElementById(new URL(link.href).hash.slice(1)));
  if (links.length < 2 || panels.includes(null)) return;
  tabs.setAttribute("role", "tablist");
  const show = (/** @type {number} */ at) => links.forEach((link, i) => {
    link.setAttribute("aria-selected", String(i === at));
    link.tabIndex = i === at ? 0 : -1;
    /** @type {HTMLElement} */ (panels[i]).hidden = i !== at;
  });
  links.forEach((link, i) => {
    const panel = /** @type {HTMLElement} */ (panels[i]);
    link.id = `tab-${i + 1}`;
    link.setAttribute("role", "tab");
    link.setAttribute("aria-controls", panel.id);
    panel.setAttribute("role", "tabpanel");
    panel.setAttribute("aria-labelledby", link.id);
    link.addEventListener("click", (event) => {
      event.preventDefault();
      show(i);
    });
    link.addEventListener("keydown", (event) => {
      const next = tabAfter(event.key, i, links.length, document.dir === "rtl" || document.documentElement.dir === "rtl");
      if (next === undefined) return;
      event.preventDefault();
      show(next);
      links[next].focus();
    });
  });
  // Words of the text lead to what stands on a tab that may be hidden.
  const open = () => {
    const at = panels.findIndex((panel) => panel?.contains(document.getElementById(location.hash.slice(1))));
    if (at < 0) return;
    show(at);
    document.getElementById(location.hash.slice(1))?.scrollIntoView({ block: "nearest" });
  };
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? /** @type {HTMLAnchorElement | null} */ (event.target.closest("a.marked-link")) : null;
    const target = link && document.getElementById(new URL(link.href).hash.slice(1));
    const at = target ? panels.findIndex((panel) => panel?.contains(target)) : -1;
    if (at >= 0) show(at);
  });
  addEventListener("hashchange", open);
  show(0);
  open();
}

async function fillMaps() {
  const maps = /** @type {HTMLElement[]} */ ([...document.querySelectorAll("[data-read-map]")]);
  if (maps.length === 0) return;
  const answer = await fetch(new URL("basemap.json", document.baseURI));
  if (!answer.ok) return; // the circle and the words beside it still say where
  const basemap = await answer.json();
  for (const map of maps) void showBasemap(map, basemap, map.dataset.lang ?? "en");
}

if (typeof document !== "undefined") {
  const main = /** @type {HTMLElement | null} */ (document.querySelector("[data-read]"));
  if (main) {
    takeFiles(main);
    keepText(main);
    const tabs = /** @type {HTMLElement | null} */ (main.querySelector("[data-tabs]"));
    if (tabs) makeTabs(tabs);
    void fillMaps();
  }
}

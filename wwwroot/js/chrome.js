// What stands around the map: scheme, menus, drawer, keys.
import { startShare } from "./share.js";
import { startSheet } from "./sheet.js";

/**
 * Says something that the reader should know, with one thing to do about it.
 * @param {string} text @param {string} [action] @param {() => void} [act]
 */
export function toast(text, action, act) {
  const box = document.querySelector("[data-toast]");
  if (!(box instanceof HTMLElement)) return;
  box.replaceChildren(text);
  if (action && act) {
    const button = document.createElement("button");
    button.textContent = action;
    button.addEventListener("click", () => { box.hidden = true; act(); });
    box.append(" ", button);
  }
  box.hidden = false;
  setTimeout(() => { box.hidden = true; }, action ? 20_000 : 2_500);
}

function isDark() {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
}

/** @param {Event} event */
function switchTheme(event) {
  event.preventDefault();
  const theme = isDark() ? "light" : "dark";
  document.documentElement.dataset.theme = theme;
  try { localStorage.setItem("theme", theme); } catch { /* Not kept, then. */ }
  const url = new URL(location.href);
  if (url.searchParams.has("theme")) {
    url.searchParams.set("theme", theme);
    history.replaceState(null, "", url);
  }
  document.dispatchEvent(new CustomEvent("im:theme", { detail: { theme } }));
}

/** The picture's modules are fetched when somebody asks for one. @param {HTMLElement} button */
async function picture(button) {
  try {
    const { savePicture } = await import("./picture.js");
    await savePicture(button);
  } catch {
    toast(button.dataset.failed ?? "");
  }
}

async function print() {
  const { inLight } = await import("./picture.js");
  await inLight(() => window.print());
}

/** Behind an open drawer nothing can be reached. @param {boolean} open */
function drawer(open) {
  document.body.classList.toggle("drawer-open", open);
  for (const behind of document.querySelectorAll(".top, .stage > :not(.filters)")) behind.toggleAttribute("inert", open);
  const to = document.querySelector(open ? "[data-drawer-close]" : "[data-drawer]");
  if (to instanceof HTMLElement) to.focus();
}

/** @param {MouseEvent} event */
function onClick(event) {
  const at = event.target instanceof Element ? event.target : null;
  if (!at) return;
  const pictured = at.closest("[data-picture]");
  if (at.closest("[data-theme-switch]")) switchTheme(event);
  else if (pictured instanceof HTMLElement) void picture(pictured);
  else if (at.closest("[data-print]")) void print();
  else if (at.closest("[data-drawer]")) { event.preventDefault(); drawer(true); }
  else if (at.closest("[data-drawer-close]")) { event.preventDefault(); drawer(false); }
  else if (at.closest("[data-keys]")) showKeys();
  else if (at.closest("[data-understood]")) { remember("welcomed", "yes"); unhide(); document.getElementById("side")?.focus(); }
  for (const menu of document.querySelectorAll("details[data-menu][open]")) if (!menu.contains(at)) menu.removeAttribute("open");
}

/** @param {string} selector */
function follow(selector) {
  const link = document.querySelector(selector);
  if (link instanceof HTMLAnchorElement && link.href && link.getAttribute("aria-disabled") !== "true") link.click();
}

/** What a browser that keeps nothing says is as if it had never been said. @param {string} name */
function remembered(name) {
  try { return localStorage.getItem(name); } catch { return null; }
}

/** @param {string} name @param {string} value */
function remember(name, value) {
  try { localStorage.setItem(name, value); } catch { /* Not kept, then. */ }
}

function keyList() {
  const list = document.getElementById("keys");
  return list instanceof HTMLDialogElement ? list : null;
}

function showKeys() {
  const list = keyList();
  const box = list?.querySelector("[data-single-keys]");
  if (box instanceof HTMLInputElement) box.checked = remembered("single-keys") !== "off";
  if (list && !list.open) list.showModal();
}

/** @param {Event} event */
function onChange(event) {
  const box = event.target;
  if (box instanceof HTMLInputElement && box.hasAttribute("data-single-keys")) remember("single-keys", box.checked ? "on" : "off");
}

/** @param {KeyboardEvent} event */
function onKey(event) {
  // An open dialog has its own keys.
  if (keyList()?.open) return;
  const typing = event.target instanceof Element && event.target.closest("input, select, textarea, [contenteditable]");
  if (event.key === "Escape") {
    if (document.body.classList.contains("drawer-open")) return drawer(false);
    document.querySelector("details[data-menu][open]")?.removeAttribute("open");
    if (!typing) follow("[data-close]");
    return;
  }
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (remembered("single-keys") === "off") return;
  if (event.key === "?") showKeys();
  else if (event.key === "/") {
    event.preventDefault();
    document.getElementById("search")?.focus();
  } else if (event.key === "[") follow("[data-previous]");
  else if (event.key === "]") follow("[data-next]");
}

/** Shows what only works with script; called again after regions were replaced. */
function unhide() {
  for (const part of document.querySelectorAll("[data-copy], [data-picture], [data-print], [data-keys]")) part.removeAttribute("hidden");
  for (const note of document.querySelectorAll("[data-welcome]")) note.toggleAttribute("hidden", remembered("welcomed") === "yes");
}

export function startChrome() {
  document.addEventListener("click", onClick);
  document.addEventListener("keydown", onKey);
  document.addEventListener("change", onChange);
  document.addEventListener("im:page", unhide);
  startShare(toast);
  startSheet();
  // What paper needs comes after all that the first view does.
  const print = async () => (await import("./print.js")).startPrint();
  if (document.readyState === "complete") void print();
  else addEventListener("load", print, { once: true });
  unhide();
}

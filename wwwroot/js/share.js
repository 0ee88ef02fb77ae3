// The share menu: link and embed code of the view as it stands at this moment, and copying them.

/** @type {(text: string) => void} */
let say = () => {};

/**
 * The address that others open to the same view: in the language of the page, in the scheme of their own.
 * @param {string} here @param {string} lang
 */
export function sharedAddress(here, lang) {
  const url = new URL(here);
  url.searchParams.set("lang", lang);
  url.searchParams.delete("theme");
  url.hash = "";
  return readable(url);
}

/** Commas and colons are legal in a query and stay as a reader would write them. @param {URL} url */
function readable(url) {
  url.search = url.searchParams.toString().replace(/%2C/g, ",").replace(/%3A/g, ":");
  return url;
}

/**
 * The markup for the page of somebody else.
 * @param {string} here @param {string} lang @param {string} title
 */
export function embedCode(here, lang, title) {
  const url = sharedAddress(here, lang);
  url.pathname = "/embed";
  for (const word of ["id", "page", "against-from", "against-to"]) url.searchParams.delete(word);
  readable(url);
  const quoted = (/** @type {string} */ text) => text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
  return `<iframe src="${quoted(url.href)}" title="${quoted(title)}" width="100%" height="640" loading="lazy"></iframe>`;
}

/** @param {Event} event */
function onToggle(event) {
  const menu = event.target;
  if (!(menu instanceof HTMLDetailsElement) || !menu.hasAttribute("data-share-menu") || !menu.open) return;
  const [link, embed] = [menu.querySelector("[data-share-link]"), menu.querySelector("[data-share-embed]")];
  const lang = document.documentElement.lang;
  if (link instanceof HTMLInputElement) link.value = sharedAddress(location.href, lang).href;
  if (embed instanceof HTMLTextAreaElement) embed.value = embedCode(location.href, lang, embed.dataset.title ?? "IncidentMap");
}

/** @param {HTMLElement} button */
async function copy(button) {
  const field = document.querySelector(button.dataset.copy ?? "");
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    say(button.dataset.copied ?? "");
  } catch { /* The text stands selected: the reader's own key copies it. */ }
}

/** @param {(text: string) => void} toast */
export function startShare(toast) {
  say = toast;
  // "toggle" does not bubble.
  document.addEventListener("toggle", onToggle, true);
  document.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest("[data-copy]") : null;
    if (button instanceof HTMLElement) void copy(button);
  });
}

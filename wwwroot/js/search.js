// The box in the header: places while one types, as a combobox (WAI-ARIA Authoring Practices, "editable combobox with list
// autocomplete"). Without script it is a form that leads to a page of places.

/**
 * @typedef {{id: string, name: string, nameAr: string | null, matchedName: string, lon: number, lat: number, radiusMetres: number,
 *   admin1: string | null, admin1Ar: string | null, featureEn: string, featureAr: string, apartEn?: string | null, apartAr?: string | null}} Suggestion
 */

/** How many suggestions are asked for. */
const MOST = 8;

/** Answers that are kept, so that deleting a letter asks nothing. */
const KEPT = 60;

/** @param {string} name @param {string} [text] */
function element(name, text) {
  const made = document.createElement(name);
  if (text) made.textContent = text;
  return made;
}

/** The letters of a name: "Al Bab" beside "al-Bab" tells nobody anything. @param {string} name */
const letters = (name) => name.normalize("NFD").toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/**
 * What tells a suggestion from its namesakes, in the language of the page.
 * @param {Suggestion} place @param {boolean} arabic
 */
export function wordsOf(place, arabic) {
  const name = (arabic ? place.nameAr : null) ?? place.name;
  const other = arabic ? place.name : place.nameAr ?? "";
  const admin = (arabic ? place.admin1Ar : null) ?? place.admin1 ?? "";
  const feature = arabic ? place.featureAr : place.featureEn;
  const apart = (arabic ? place.apartAr : place.apartEn) ?? "";
  const matched = [place.name, place.nameAr].some((shown) => shown && letters(shown) === letters(place.matchedName)) ? "" : place.matchedName;
  return { name, other: other === name ? "" : other, facts: [feature, admin, apart].filter((w) => w !== "").join(" · "), matched };
}

/**
 * Answers of the server by what was typed: one question at a time, the newest. An older answer that comes late is kept for
 * later but never handed on.
 */
export class Asking {
  /** @type {Map<string, Suggestion[]>} */ #answers = new Map();
  /** @type {AbortController | undefined} */ #pending;
  #newest = 0;

  /** @param {(address: string, init: {signal: AbortSignal}) => Promise<Response>} fetching */
  constructor(fetching = (address, init) => fetch(address, init)) {
    this.fetching = fetching;
  }

  /**
   * @param {string} typed
   * @returns {Promise<Suggestion[] | undefined>} undefined where a newer question has been asked since, or none could be answered
   */
  async ask(typed) {
    const own = ++this.#newest;
    this.#pending?.abort();
    const known = this.#answers.get(typed);
    if (known) return known;
    const pending = (this.#pending = new AbortController());
    try {
      const answer = await this.fetching(`/api/places/suggest?limit=${MOST}&q=${encodeURIComponent(typed)}`, { signal: pending.signal });
      if (!answer.ok) return undefined;
      const found = (await answer.json()).suggestions;
      if (this.#answers.size >= KEPT) this.#answers.delete(/** @type {string} */ (this.#answers.keys().next().value));
      this.#answers.set(typed, found);
      return own === this.#newest ? found : undefined;
    } catch {
      return undefined; // The form still leads to the page of places.
    }
  }

  /** What is under way is no longer wanted. */
  forget() {
    this.#newest++;
    this.#pending?.abort();
  }
}

class PlaceBox {
  /** @type {Suggestion[]} */ #places = [];
  #at = -1;
  #asking = new Asking();
  /** @type {HTMLUListElement} */ #list;

  /** @param {HTMLFormElement} form */
  constructor(form) {
    this.form = form;
    this.input = /** @type {HTMLInputElement} */ (form.querySelector("input[type=search]"));
    this.status = /** @type {HTMLElement} */ (form.querySelector("[data-found-status]"));
    this.none = /** @type {HTMLElement} */ (form.querySelector("[data-found-none]"));
    this.arabic = document.documentElement.lang === "ar";
    this.#list = this.#makeList();
    for (const [name, value] of [["role", "combobox"], ["aria-expanded", "false"], ["aria-controls", this.#list.id], ["aria-autocomplete", "list"]])
      this.input.setAttribute(name, value);
    this.input.addEventListener("input", (event) => { if (!(/** @type {InputEvent} */ (event).isComposing)) this.#typed(); });
    this.input.addEventListener("compositionend", () => this.#typed());
    this.input.addEventListener("keydown", (event) => this.#onKey(event));
    this.input.addEventListener("focus", () => { if (this.input.value.trim() !== "" && this.#list.hidden && this.#places.length > 0) this.#open(); });
    this.form.addEventListener("focusout", (event) => { if (!this.form.contains(/** @type {Node | null} */ (event.relatedTarget))) this.#close(); });
    this.form.addEventListener("submit", () => this.#close());
    if (document.activeElement === this.input) void this.#typed(); // Somebody typed before this script had come.
  }

  #makeList() {
    const list = document.createElement("ul");
    list.id = "search-found";
    list.className = "found";
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", this.form.dataset.foundLabel ?? this.input.placeholder);
    list.hidden = true;
    // The focus stays in the field: pressing an option must not take it away.
    list.addEventListener("pointerdown", (event) => event.preventDefault());
    list.addEventListener("mousedown", (event) => event.preventDefault());
    list.addEventListener("click", (event) => {
      const item = event.target instanceof Element ? event.target.closest("li") : null;
      if (item) this.#choose([...list.children].indexOf(item));
    });
    this.form.append(list);
    return list;
  }

  async #typed() {
    const typed = this.input.value.trim();
    if (typed === "") {
      this.#places = [];
      return this.#close();
    }
    this.#list.ariaBusy = "true"; // What stands in the list answers an older question.
    const found = await this.#asking.ask(typed);
    if (this.input.value.trim() === typed) this.#list.ariaBusy = "false";
    if (found && document.activeElement === this.input) this.#show(found);
  }

  /** @param {Suggestion[]} places */
  #show(places) {
    this.#places = places;
    this.#list.replaceChildren(...places.map((place, index) => this.#option(place, index)));
    if (places.length > 0) return this.#open();
    this.#close();
    this.none.hidden = false;
    this.status.textContent = this.none.textContent;
  }

  /** @param {Suggestion} place @param {number} index */
  #option(place, index) {
    const words = wordsOf(place, this.arabic);
    const item = element("li");
    item.id = `found-${index}`;
    item.setAttribute("role", "option");
    item.setAttribute("aria-selected", "false");
    const other = element("bdi", words.other);
    other.lang = this.arabic ? "en" : "ar";
    other.className = "found-other";
    const facts = element("small", words.facts);
    if (words.matched) facts.append(" · ", element("bdi", words.matched));
    item.append(element("bdi", words.name), " ", ...(words.other ? [other, " "] : []), facts);
    return item;
  }

  #open() {
    this.#at = -1;
    this.input.removeAttribute("aria-activedescendant");
    for (const item of this.#list.children) item.setAttribute("aria-selected", "false");
    this.none.hidden = true;
    this.#list.hidden = false;
    this.#list.scrollTop = 0;
    this.input.setAttribute("aria-expanded", "true");
    this.status.textContent = (this.status.dataset.foundStatus ?? "").replace("{n}", String(this.#places.length));
  }

  #close() {
    this.#asking.forget();
    this.#list.hidden = true;
    this.none.hidden = true;
    this.#at = -1;
    this.status.textContent = "";
    this.input.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-activedescendant");
  }

  /** Past either end stands the field itself: Enter there searches for what was typed. @param {number} step */
  #move(step) {
    const stops = this.#places.length + 1;
    this.#at = ((this.#at + 1 + step + stops) % stops) - 1;
    [...this.#list.children].forEach((item, index) => item.setAttribute("aria-selected", String(index === this.#at)));
    if (this.#at < 0) return this.input.removeAttribute("aria-activedescendant");
    this.input.setAttribute("aria-activedescendant", `found-${this.#at}`);
    this.#list.children[this.#at]?.scrollIntoView({ block: "nearest" });
  }

  /** On the map the place becomes its filter and the map goes there; elsewhere the page of the place opens. @param {number} index */
  #choose(index) {
    const place = this.#places[index];
    if (!place) return;
    const { name } = wordsOf(place, this.arabic);
    this.#close();
    this.input.value = name;
    if (document.querySelector("[data-page=map]")) {
      document.dispatchEvent(new CustomEvent("im:place", { detail: { id: place.id } }));
      document.dispatchEvent(new CustomEvent("im:flyto", { detail: { lon: place.lon, lat: place.lat, radius: place.radiusMetres, name } }));
      return;
    }
    const address = new URL(`/places/${encodeURIComponent(place.id)}`, location.href);
    for (const field of this.form.querySelectorAll("input[type=hidden]")) if (field instanceof HTMLInputElement) address.searchParams.set(field.name, field.value);
    location.assign(address);
  }

  /** @param {KeyboardEvent} event */
  #onKey(event) {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const isOpen = !this.#list.hidden;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (isOpen) this.#move(event.key === "ArrowDown" ? 1 : -1);
      else if (this.#places.length > 0 && this.input.value.trim() !== "") {
        this.#open();
        this.#move(event.key === "ArrowDown" ? 1 : -1);
      } else void this.#typed();
    } else if (event.key === "Enter" && isOpen && this.#at >= 0) {
      event.preventDefault();
      this.#choose(this.#at);
    } else if (event.key === "Escape") {
      // The first Escape closes the list, the second empties the field.
      event.preventDefault();
      if (isOpen || !this.none.hidden) this.#close();
      else {
        this.input.value = "";
        this.#places = [];
      }
    }
  }
}

export function startSearch() {
  const form = document.querySelector("form[data-places]");
  if (form instanceof HTMLFormElement) new PlaceBox(form);
}

// The box in the header: places while one types, as a combobox. Without script it is a form that leads to a page of places.

/** @typedef {{id: string, name: string, nameAr: string | null, lon: number, lat: number, admin1: string | null, radiusMetres?: number, radius?: number}} Found */

/** @param {string} name @param {string} [text] */
function element(name, text) {
  const made = document.createElement(name);
  if (text) made.textContent = text;
  return made;
}

class PlaceBox {
  /** @param {HTMLFormElement} form */
  constructor(form) {
    this.form = form;
    this.input = /** @type {HTMLInputElement} */ (form.querySelector("input[type=search]"));
    this.list = element("ul");
    this.list.id = "search-found";
    this.list.className = "found";
    this.list.setAttribute("role", "listbox");
    this.list.setAttribute("aria-label", this.input.placeholder);
    this.list.hidden = true;
    /** @type {Found[]} */
    this.places = [];
    this.at = -1;
    /** @type {AbortController | undefined} */
    this.pending = undefined;
    this.timer = 0;
    form.append(this.list);
    for (const [name, value] of [["role", "combobox"], ["aria-expanded", "false"], ["aria-controls", this.list.id], ["aria-autocomplete", "list"]])
      this.input.setAttribute(name, value);
    this.input.addEventListener("input", () => { clearTimeout(this.timer); this.timer = setTimeout(() => this.ask(), 120); });
    this.input.addEventListener("keydown", (event) => this.onKey(event));
    this.input.addEventListener("blur", () => setTimeout(() => this.close(), 150));
    this.list.addEventListener("mousedown", (event) => event.preventDefault());
    this.list.addEventListener("click", (event) => {
      const item = event.target instanceof Element ? event.target.closest("li") : null;
      if (item) this.choose([...this.list.children].indexOf(item));
    });
  }

  async ask() {
    const name = this.input.value.trim();
    this.pending?.abort();
    if (name.length < 2) return this.close();
    const own = (this.pending = new AbortController());
    try {
      const answer = await fetch(`/api/places?limit=8&q=${encodeURIComponent(name)}`, { signal: own.signal });
      if (answer.ok && !own.signal.aborted) this.show((await answer.json()).candidates ?? []);
    } catch { /* The form still leads to the page of places. */ }
  }

  /** @param {Found[]} places */
  show(places) {
    const arabic = document.documentElement.lang === "ar";
    this.places = places;
    this.at = -1;
    this.list.replaceChildren(...places.map((place, index) => {
      const item = element("li");
      item.id = `found-${index}`;
      item.setAttribute("role", "option");
      item.setAttribute("aria-selected", "false");
      item.append(element("bdi", (arabic ? place.nameAr : null) ?? place.name), " ", element("small", place.admin1 ?? ""));
      return item;
    }));
    this.list.hidden = places.length === 0;
    this.input.setAttribute("aria-expanded", String(places.length > 0));
  }

  close() {
    this.list.hidden = true;
    this.at = -1;
    this.input.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-activedescendant");
  }

  /** @param {number} step */
  move(step) {
    if (this.list.hidden) return;
    this.at = (this.at + step + this.places.length) % this.places.length;
    [...this.list.children].forEach((item, index) => item.setAttribute("aria-selected", String(index === this.at)));
    this.input.setAttribute("aria-activedescendant", `found-${this.at}`);
    this.list.children[this.at]?.scrollIntoView({ block: "nearest" });
  }

  /** @param {number} index */
  choose(index) {
    const place = this.places[index];
    if (!place) return;
    this.close();
    const map = document.querySelector("[data-fly]");
    if (!map) location.assign(`/places/${encodeURIComponent(place.id)}`);
    else document.dispatchEvent(new CustomEvent("im:flyto", { detail: { lon: place.lon, lat: place.lat, radius: place.radiusMetres ?? place.radius ?? 3000, name: place.name } }));
  }

  /** @param {KeyboardEvent} event */
  onKey(event) {
    if (event.key === "ArrowDown") { event.preventDefault(); this.move(1); }
    else if (event.key === "ArrowUp") { event.preventDefault(); this.move(-1); }
    else if (event.key === "Enter" && this.at >= 0) { event.preventDefault(); this.choose(this.at); }
    else if (event.key === "Escape") this.close();
  }
}

export function startSearch() {
  const form = document.querySelector("form[data-places]");
  if (form instanceof HTMLFormElement) new PlaceBox(form);
}

// Offers places while one types a name into the place field of an incident under review: an option's value is the id that the form
// sends, its words say which place it is. Choosing one moves the point there. Without script the field takes a name as well.
import { Asking, wordsOf } from "./search.js";

/** From so many letters on the server is asked. */
const LEAST = 2;

/**
 * What an option says; what was typed stands in it, for browsers show only options that hold it.
 * @param {import("./search.js").Suggestion} place @param {boolean} arabic
 */
export function labelOf(place, arabic) {
  const words = wordsOf(place, arabic);
  return [words.name, words.other, words.matched, words.facts].filter((part) => part !== "").join(" · ");
}

/**
 * Point and tier of the form follow the place that was chosen.
 * @param {HTMLFormElement} form @param {string} id
 */
async function follow(form, id) {
  const answer = await fetch(`/api/places/${encodeURIComponent(id)}`).catch(() => undefined);
  if (!answer?.ok) return; // The place itself is in its field, and the server knows where it lies.
  const place = await answer.json();
  const said = form.querySelector("[data-review-place-name]");
  if (said) said.textContent = (document.documentElement.lang === "ar" ? place.nameAr : null) ?? place.name;
  for (const name of ["lon", "lat", "accuracy"]) {
    const field = /** @type {HTMLInputElement | HTMLSelectElement} */ (form.elements.namedItem(name));
    field.value = String(place[name]);
    field.dispatchEvent(new Event("input"));
  }
}

/** @param {HTMLInputElement} field @param {HTMLDataListElement} list */
function offerIn(field, list) {
  const asking = new Asking();
  const arabic = document.documentElement.lang === "ar";
  field.addEventListener("input", async () => {
    const typed = field.value.trim();
    if (field.form && [...list.options].some((option) => option.value === typed)) return void follow(field.form, typed);
    const found = typed.length < LEAST ? undefined : await asking.ask(typed);
    if (!found || found.length === 0) return;
    list.replaceChildren(...found.map((place) => {
      const option = document.createElement("option");
      option.value = place.id;
      option.textContent = labelOf(place, arabic);
      return option;
    }));
  });
}

if (typeof document !== "undefined")
  for (const field of document.querySelectorAll("[data-review-edit] input[name=place]"))
    if (field instanceof HTMLInputElement && field.list instanceof HTMLDataListElement) offerIn(field, field.list);

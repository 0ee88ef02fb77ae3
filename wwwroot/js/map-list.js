// Incidents at one spot, which no zoom can part: a small list on the map to choose from.
import { isoOf } from "./days.js";
import { fill, rangeWords } from "./map-words.js";

/** @typedef {import("./columns.js").Columns} Columns */
/** @typedef {import("./map-words.js").Texts} Texts */

/**
 * Opens the list.
 * @param {{ L: typeof import("leaflet"), map: import("leaflet").Map }} ready
 * @param {Columns} columns
 * @param {{ rows: number[], count: number }} spot
 * @param {Texts} texts
 * @param {(code: string) => void} choose
 */
export function openList({ L, map }, columns, { rows, count }, texts, choose) {
  const box = document.createElement("div");
  box.className = "map-spot";
  box.dir = document.documentElement.dir || "ltr";
  const head = document.createElement("h3");
  head.textContent = fill(texts.words.here, { n: count });
  const list = document.createElement("ul");
  const popup = L.popup({ maxWidth: 280, maxHeight: 260, autoPan: true });
  for (const row of rows) list.append(itemOf(columns, row, texts, (code) => {
    popup.close();
    choose(code);
  }));
  box.append(head, list);
  popup.setLatLng([columns.lat[rows[0]] / 1e7, columns.lon[rows[0]] / 1e7]).setContent(box).openOn(map);
  list.querySelector("button")?.focus();
}

/**
 * @param {Columns} columns
 * @param {number} row
 * @param {Texts} texts
 * @param {(code: string) => void} choose
 */
function itemOf(columns, row, texts, choose) {
  const item = document.createElement("li");
  const button = document.createElement("button");
  button.type = "button";
  const [date, killed] = [document.createElement("bdi"), document.createElement("bdi")];
  date.textContent = isoOf(columns.startDay[row]);
  killed.textContent = fill(texts.words.killed, { killed: rangeWords(columns.killedMin[row], columns.killedMax[row], texts) });
  button.append(date, " · ", killed);
  button.addEventListener("click", () => choose(columns.id(row)));
  item.append(button);
  return item;
}

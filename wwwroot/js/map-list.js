// Incidents at one spot, which no zoom can part: a list on the map to choose from, however many they are.
import { isoOf } from "./days.js";
import { fill, rangeWords } from "./map-words.js";

/** @typedef {import("./columns.js").Columns} Columns */
/** @typedef {import("./map-words.js").Texts} Texts */

/** Items made at a time; more are made when the reader comes near the end. */
const PAGE = 60;

/**
 * Opens the list, newest first.
 * @param {{ L: typeof import("leaflet"), map: import("leaflet").Map }} ready
 * @param {Columns} columns
 * @param {{ rows: number[] }} spot
 * @param {Texts} texts
 * @param {(code: string) => void} choose
 */
export function openList({ L, map }, columns, { rows }, texts, choose) {
  const box = document.createElement("div");
  box.className = "map-spot";
  box.dir = document.documentElement.dir || "ltr";
  const head = document.createElement("h2");
  head.textContent = fill(texts.words.here, { n: rows.length.toLocaleString("en") });
  const popup = L.popup({ maxWidth: 280, autoPan: true });
  const list = listOf(columns, [...rows].reverse(), texts, (code) => {
    popup.close();
    choose(code);
  });
  box.append(head, list);
  popup.setLatLng([columns.lat[rows[0]] / 1e7, columns.lon[rows[0]] / 1e7]).setContent(box).openOn(map);
  L.DomEvent.disableScrollPropagation(box);
  list.querySelector("button")?.focus();
}

/**
 * A list that grows while it is read.
 * @param {Columns} columns
 * @param {number[]} rows
 * @param {Texts} texts
 * @param {(code: string) => void} choose
 */
function listOf(columns, rows, texts, choose) {
  const list = document.createElement("ul");
  const grow = () => {
    const from = list.childElementCount;
    rows.slice(from, from + PAGE).forEach((row, i) => list.append(itemOf(columns, row, texts, from + i + 1, rows.length, choose)));
  };
  grow();
  list.addEventListener("scroll", () => {
    if (list.scrollTop + list.clientHeight > list.scrollHeight - 200) grow();
  });
  list.addEventListener("keydown", (event) => {
    const here = /** @type {HTMLElement | null} */ (document.activeElement)?.closest("li");
    if (!here || (event.key !== "ArrowDown" && event.key !== "ArrowUp")) return;
    if (!here.nextElementSibling) grow();
    const next = event.key === "ArrowDown" ? here.nextElementSibling : here.previousElementSibling;
    next?.querySelector("button")?.focus();
    event.preventDefault();
    event.stopPropagation();
  });
  return list;
}

/**
 * @param {Columns} columns
 * @param {number} row
 * @param {Texts} texts
 * @param {number} place in the list, from 1
 * @param {number} of
 * @param {(code: string) => void} choose
 */
function itemOf(columns, row, texts, place, of, choose) {
  const item = document.createElement("li");
  item.setAttribute("aria-posinset", String(place));
  item.setAttribute("aria-setsize", String(of));
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

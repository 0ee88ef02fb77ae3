// Playback: the selection moves or grows through time by itself, one step a beat, and can be stopped at any moment.
import { moved, stepped, steppedEnd } from "./timeline-scale.js";

/** @typedef {import("./timeline.js").Timeline} Timeline */
/** @typedef {"moving" | "growing"} Mode */

/** Milliseconds from one beat to the next at speed 1; fewer, calmer beats for readers who asked for less motion. */
const BEAT = 500;
const CALM = 1500;

/**
 * The selection after a beat; the same one at the end of what is shown.
 * @param {{from: number, to: number}} chosen @param {import("./timeline-scale.js").Step} step @param {Mode} mode
 * @param {{first: number, last: number}} limits
 */
export function nextOf(chosen, step, mode, limits) {
  if (mode === "growing") return { from: chosen.from, to: Math.min(limits.last, Math.max(chosen.to, steppedEnd(chosen.to, step, 1))) };
  return moved(chosen, stepped(chosen.from, step, 1) - chosen.from, limits);
}

/**
 * Where playback begins: at the selection, or, with everything selected or nothing left to come, at the first days shown.
 * @param {{from: number, to: number}} chosen @param {import("./timeline-scale.js").Step} step @param {Mode} mode
 * @param {{first: number, last: number}} shown
 */
export function firstOf(chosen, step, mode, shown) {
  const whole = chosen.from <= shown.first && chosen.to >= shown.last;
  if (!whole && chosen.to < shown.last) return chosen;
  if (mode === "growing") return { from: whole ? shown.first : chosen.from, to: steppedEnd((whole ? shown.first : chosen.from) - 1, step, 1) };
  const length = whole ? Math.max(1, Math.round((shown.last - shown.first) / 12)) : chosen.to - chosen.from;
  return { from: shown.first, to: shown.first + length };
}

class Playback {
  #timer = 0;
  /** @type {Mode} */ #mode = "moving";
  #speed = 1;

  /** @param {() => Timeline | undefined} current */
  constructor(current) {
    this.current = current;
    document.addEventListener("click", (event) => this.#click(event));
    document.addEventListener("change", (event) => this.#change(event));
    document.addEventListener("keydown", (event) => { if (event.key === "Escape") this.stop(); });
    document.addEventListener("im:page", () => this.#show());
    this.#show();
  }

  stop() {
    if (!this.#timer) return;
    clearInterval(this.#timer);
    this.#timer = 0;
    this.#show();
    const timeline = this.current();
    timeline?.choose(timeline.chosen.from, timeline.chosen.to, true);
  }

  #begin() {
    const timeline = this.current();
    if (!timeline) return;
    const first = firstOf(timeline.chosen, timeline.step, this.#mode, timeline.shown);
    timeline.choose(first.from, first.to, false);
    this.#beats();
    this.#show();
  }

  #beats() {
    clearInterval(this.#timer);
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.#timer = setInterval(() => this.#beat(), Math.max(calm ? CALM : 0, (calm ? CALM : BEAT) / this.#speed));
  }

  #beat() {
    const timeline = this.current();
    if (!timeline) return this.stop();
    const limits = { first: timeline.extent.first, last: Math.min(timeline.extent.last, timeline.shown.last) };
    const next = nextOf(timeline.chosen, timeline.step, this.#mode, limits);
    if (next.from === timeline.chosen.from && next.to === timeline.chosen.to) return this.stop();
    timeline.choose(next.from, next.to, false);
  }

  /** @param {MouseEvent} event */
  #click(event) {
    const at = event.target instanceof Element ? event.target : null;
    if (at?.closest("[data-play]")) {
      if (this.#timer) this.stop();
      else this.#begin();
    } else if (!at?.closest(".play-how")) this.stop();
  }

  /** @param {Event} event */
  #change(event) {
    const field = event.target;
    if (!(field instanceof HTMLSelectElement) || !field.classList.contains("play-how")) return;
    if ("playMode" in field.dataset) this.#mode = /** @type {Mode} */ (field.value);
    else this.#speed = Number(field.value);
    if (this.#timer) this.#beats();
  }

  /** The page may have brought new controls: they say what is. */
  #show() {
    const playing = this.#timer !== 0;
    const button = /** @type {HTMLButtonElement | null} */ (document.querySelector("[data-play]"));
    button?.removeAttribute("hidden");
    button?.setAttribute("aria-label", (playing ? button.dataset.pause : button.dataset.label) ?? "");
    button?.setAttribute("aria-pressed", String(playing));
    button?.closest(".time-bar")?.classList.toggle("playing", playing);
    for (const [selector, value] of [["[data-play-mode]", this.#mode], ["[data-play-speed]", String(this.#speed)]]) {
      const field = /** @type {HTMLSelectElement | null} */ (document.querySelector(selector));
      if (!field) continue;
      field.hidden = false;
      field.value = value;
    }
  }
}

/** @param {() => Timeline | undefined} current */
export function startPlayback(current) {
  new Playback(current);
}

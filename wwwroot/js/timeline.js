// The brush over the server's histogram: handles, drags, wheel, keys, typed dates. The SVG is drawn by the server in percent
// of its days; here only the selection and its shades move. Every change is told as im:dates.
import { isoOf } from "./days.js";
import { Paced } from "./paced.js";
import { MovingBrush } from "./timeline-moving.js";
import { typedDay } from "./state.js";
import { clamp, moved, stepped, steppedEnd, zoomed } from "./timeline-scale.js";
import { startPlayback } from "./timeline-play.js";

const SVG = "http://www.w3.org/2000/svg";

/** Milliseconds: the frame of a fast screen is not shorter. */
const FRAME = 8;

/** @param {string} name @param {Record<string, string>} attributes */
function svg(name, attributes) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

/** The page's language as Intl knows it; Arabic with the digits of the page. */
const LOCALE = typeof document !== "undefined" && document.documentElement.lang === "ar" ? "ar-SY-u-nu-latn" : "en-GB";

/** @type {Intl.DateTimeFormat | undefined} */
let long;

/** A day as the reader's language says it, for assistive technology. @param {number} day */
function spoken(day) {
  long ??= new Intl.DateTimeFormat(LOCALE, { dateStyle: "long", timeZone: "UTC" });
  return long.format(new Date(day * 86_400_000));
}

export class Timeline {
  /** @param {HTMLElement} plot */
  constructor(plot) {
    this.plot = plot;
    this.drawing = /** @type {SVGSVGElement} */ (plot.querySelector("[data-histogram]"));
    const data = this.drawing.dataset;
    const day = (/** @type {string} */ name) => Number(data[name]);
    this.shown = { first: day("first"), last: day("last") };
    /** The days that the server drew. */
    this.drawn = { ...this.shown };
    this.extent = { first: day("extentFirst"), last: day("extentLast") };
    this.chosen = { from: day("from"), to: day("to") };
    this.step = /** @type {import("./timeline-scale.js").Step} */ (data.step ?? "day");
    this.from = this.handle("from", plot.dataset.firstLabel ?? "");
    this.to = this.handle("to", plot.dataset.lastLabel ?? "");
    this.words = new Paced(() => this.say());
    /** @type {MovingBrush | undefined} while a pointer drags */ this.moving = undefined;
    /** @type {DOMRect | undefined} */ this.held = undefined;
    // With sliders in it, the drawing is a picture no longer.
    this.drawing.setAttribute("role", "group");
    this.draw();
    this.listen();
  }

  /** @param {string} name */
  part(name) {
    return this.drawing.querySelector(`[data-part="${name}"]`);
  }

  /** @param {"from" | "to"} end @param {string} label */
  handle(end, label) {
    const handle = svg("svg", { class: "handle", y: "6", width: "1", height: "94", overflow: "visible", tabindex: "0", role: "slider", id: `handle-${end}`, "aria-label": label });
    handle.append(
      svg("rect", { class: "hit", x: "-13", width: "26", height: "94" }), svg("line", { x1: "0", x2: "0", y1: "0", y2: "94" }),
      svg("rect", { class: "grip", x: "-5", y: "12", width: "10", height: "26", rx: "3" }), svg("path", { d: "M-1.5 20v10M1.5 20v10", stroke: "currentColor" }));
    handle.addEventListener("keydown", (event) => this.onKey(/** @type {KeyboardEvent} */ (event), end));
    this.drawing.append(handle);
    return handle;
  }

  /** Share of the width at which a day begins, in percent. @param {number} day */
  at(day) {
    return clamp((100 * (day - this.shown.first)) / (this.shown.last - this.shown.first + 1), 0, 100);
  }

  /** The day under a pointer. @param {MouseEvent} event */
  dayAt(event) {
    // While a pointer drags, nothing else moves: the box is asked for once.
    const box = this.held ?? this.drawing.getBoundingClientRect();
    const share = (event.clientX - box.left) / Math.max(1, box.width);
    return Math.floor(this.shown.first + share * (this.shown.last - this.shown.first + 1));
  }

  draw() {
    const [a, b] = [this.at(this.chosen.from), this.at(this.chosen.to + 1)];
    if (this.moving) this.moving.draw(a, b);
    else this.drawStill(a, b);
    this.words.give(undefined);
  }

  /** @param {number} a @param {number} b */
  drawStill(a, b) {
    const set = (/** @type {string} */ name, /** @type {number} */ x, /** @type {number} */ width) => {
      this.part(name)?.setAttribute("x", `${x}%`);
      this.part(name)?.setAttribute("width", `${Math.max(0, width)}%`);
    };
    set("selection", a, b - a);
    set("before", 0, a);
    set("after", b, 100 - b);
    this.from.setAttribute("x", `${a}%`);
    this.to.setAttribute("x", `${b}%`);
  }

  /** What is chosen, to those who hear it and in the fields. */
  say() {
    const { from, to } = this.chosen;
    for (const [handle, day, low, high] of /** @type {[Element, number, number, number][]} */ ([[this.from, from, this.extent.first, to], [this.to, to, from, this.extent.last]])) {
      handle.setAttribute("aria-valuemin", String(low));
      handle.setAttribute("aria-valuemax", String(high));
      handle.setAttribute("aria-valuenow", String(day));
      handle.setAttribute("aria-valuetext", spoken(day));
    }
    if (this.touched) this.fields();
  }

  /** Takes a selection and tells it. @param {number} from @param {number} to @param {boolean} final */
  choose(from, to, final) {
    this.chosen = { from: clamp(Math.min(from, to), this.extent.first, this.extent.last), to: clamp(Math.max(from, to), this.extent.first, this.extent.last) };
    this.touched = true;
    this.draw();
    if (final) this.words.now();
    document.dispatchEvent(new CustomEvent("im:dates", { detail: { ...this.told(), final, shown: this.shown } }));
  }

  /** All days are no filter. */
  told() {
    const whole = this.chosen.from <= this.extent.first && this.chosen.to >= this.extent.last;
    return whole ? { from: null, to: null } : { from: this.chosen.from, to: this.chosen.to };
  }

  fields() {
    const [from, to] = dateFields();
    if (from) from.value = isoOf(this.chosen.from);
    if (to) to.value = isoOf(this.chosen.to);
  }

  listen() {
    this.drawing.addEventListener("pointerdown", (event) => this.onDown(event));
    this.plot.addEventListener("wheel", (event) => this.onWheel(event), { passive: false });
  }

  /** @param {PointerEvent} event */
  onDown(event) {
    if (event.button !== 0) return;
    const target = /** @type {Element} */ (event.target);
    const box = this.drawing.getBoundingClientRect();
    if (event.clientY - box.top > 118) return this.onOverview(event, box);
    const start = this.dayAt(event);
    const before = { ...this.chosen };
    const end = target.closest("#handle-from") ? "from" : target.closest("#handle-to") ? "to" : null;
    const isChosen = this.drawing.dataset.chosen === "true";
    const inside = start >= before.from && start <= before.to && isChosen;
    event.preventDefault();
    if (end) (end === "from" ? this.from : this.to).focus?.();
    this.drag(event, (day, final) => {
      if (end === "from") this.choose(Math.min(day, before.to), before.to, final);
      else if (end === "to") this.choose(before.from, Math.max(day, before.from), final);
      else if (inside) { const next = moved(before, day - start, this.extent); this.choose(next.from, next.to, final); }
      else if (day !== start || !final) this.choose(start, day, final);
    });
  }

  /** A click or drag in the overview moves what is shown. @param {PointerEvent} event @param {DOMRect} box */
  onOverview(event, box) {
    const days = this.extent.last - this.extent.first + 1;
    const length = this.shown.last - this.shown.first + 1;
    const centre = this.extent.first + ((event.clientX - box.left) / box.width) * days;
    const first = clamp(Math.round(centre - length / 2), this.extent.first, Math.max(this.extent.first, this.extent.last - length + 1));
    this.show({ first, last: first + length - 1 });
  }

  /** Follows a pointer until it is let go. @param {PointerEvent} event @param {(day: number, final: boolean) => void} take */
  drag(event, take) {
    let [frame, taken] = [0, -Infinity];
    let day = this.dayAt(event);
    const follow = () => {
      [frame, taken] = [0, performance.now()];
      take(day, false);
    };
    const move = (/** @type {PointerEvent} */ e) => {
      day = this.dayAt(e);
      // Browsers bring moves just before they draw: what is asked for then would cost a second frame. One that brings more of them is held back.
      if (frame === 0 && performance.now() - taken >= FRAME) follow();
      else frame ||= requestAnimationFrame(follow);
    };
    const stop = (/** @type {PointerEvent} */ e) => {
      removeEventListener("pointermove", move);
      removeEventListener("pointerup", stop);
      removeEventListener("pointercancel", stop);
      cancelAnimationFrame(frame);
      document.body.classList.remove("brushing");
      this.moving?.remove();
      this.moving = this.held = undefined;
      take(e.type === "pointercancel" ? day : this.dayAt(e), true);
    };
    document.body.classList.add("brushing");
    this.held = this.drawing.getBoundingClientRect();
    this.moving = new MovingBrush(this.plot, this.drawing);
    this.draw();
    // Held by the drawing: nothing else is looked for under a pointer that drags.
    this.drawing.setPointerCapture(event.pointerId);
    addEventListener("pointermove", move);
    addEventListener("pointerup", stop);
    addEventListener("pointercancel", stop);
  }

  /** @param {WheelEvent} event */
  onWheel(event) {
    if (!event.ctrlKey && Math.abs(event.deltaY) <= Math.abs(event.deltaX)) return;
    event.preventDefault();
    const shown = zoomed(this.shown, event.deltaY > 0 ? 1.5 : 1 / 1.5, this.dayAt(event), this.extent);
    this.show(shown);
  }

  /**
   * Shows another span of days: at once what is drawn already, stretched and shifted, until the page brings bars made for it. Turns of a
   * wheel are gathered.
   * @param {{first: number, last: number}} shown
   */
  show(shown) {
    this.stretch(shown);
    this.shown = shown;
    this.draw();
    clearTimeout(this.showing);
    this.showing = setTimeout(() => document.dispatchEvent(new CustomEvent("im:span", { detail: shown })), 120);
  }

  /** @param {{first: number, last: number}} shown */
  stretch(shown) {
    const days = shown.last - shown.first + 1;
    for (const bars of this.drawing.querySelectorAll('[data-part="bars"]')) {
      bars.setAttribute("viewBox", `${shown.first - this.drawn.first} 0 ${days} ${bars.getAttribute("height")}`);
    }
    // Labels and notches stand at shares of the days that the server drew.
    for (const mark of this.drawing.querySelectorAll(":scope > .notch, :scope > g > .axis")) {
      const line = mark.classList.contains("notch");
      const at = (/** @type {any} */ (mark)).dataset.at ??= mark.getAttribute(line ? "x1" : "x") ?? "0%";
      const share = (100 * (this.drawn.first + (parseFloat(at) / 100) * (this.drawn.last - this.drawn.first + 1) - shown.first)) / days;
      for (const name of line ? ["x1", "x2"] : ["x"]) mark.setAttribute(name, `${share}%`);
      mark.setAttribute("visibility", share < 0 || share > 97 ? "hidden" : "visible");
    }
    const [whole, window] = [this.extent.last - this.extent.first + 1, this.part("window")];
    window?.setAttribute("x", `${(100 * (shown.first - this.extent.first)) / whole}%`);
    window?.setAttribute("width", `${(100 * days) / whole}%`);
  }

  /** @param {KeyboardEvent} event @param {"from" | "to"} end */
  onKey(event, end) {
    const times = event.shiftKey ? 10 : 1;
    const day = this.chosen[end];
    const move = end === "from" ? stepped : steppedEnd;
    // ← is always earlier, in both languages: the timeline does not mirror.
    /** @type {Record<string, () => number>} */
    const keys = { ArrowLeft: () => move(day, this.step, -times), ArrowDown: () => move(day, this.step, -times), ArrowRight: () => move(day, this.step, times),
      ArrowUp: () => move(day, this.step, times), Home: () => this.extent.first, End: () => this.extent.last };
    const next = keys[event.key]?.();
    if (next === undefined) return;
    event.preventDefault();
    if (end === "from") this.choose(Math.min(next, this.chosen.to), this.chosen.to, false);
    else this.choose(this.chosen.from, Math.max(next, this.chosen.from), false);
    clearTimeout(this.settling);
    this.settling = setTimeout(() => this.choose(this.chosen.from, this.chosen.to, true), 300);
  }
}

/** @returns {HTMLInputElement[]} */
function dateFields() {
  return [...document.querySelectorAll("input.date")].filter((f) => f instanceof HTMLInputElement);
}

/** @type {Timeline | undefined} */
let timeline;

/** Marks a field that holds no date. @param {HTMLInputElement} field */
function mark(field) {
  field.setAttribute("aria-invalid", String(field.value.trim() !== "" && Number.isNaN(typedDay(field.value))));
}

/** Reads both fields; a bad one is marked and nothing is asked. */
function takeTyped() {
  const fields = dateFields();
  const days = fields.map((field) => (field.value.trim() === "" ? null : typedDay(field.value)));
  fields.forEach(mark);
  if (days.some(Number.isNaN)) return;
  let [from, to] = days;
  if (from !== null && to !== null && from > to) [from, to] = [to, from];
  document.dispatchEvent(new CustomEvent("im:dates", { detail: { from, to, final: true } }));
}

/** The server's fields hold plain ISO dates; a reader may type others. @param {Event} event */
function onSubmit(event) {
  const from = /** @type {SubmitEvent} */ (event).submitter;
  if (!(from instanceof HTMLElement) || !from.classList.contains("set")) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  takeTyped();
}

export function startTimeline() {
  const attach = () => {
    const plot = document.querySelector("[data-timeline]");
    timeline = plot instanceof HTMLElement ? new Timeline(plot) : undefined;
  };
  attach();
  document.addEventListener("im:page", () => { if (!timeline?.plot.isConnected) attach(); });
  document.addEventListener("submit", onSubmit, true);
  const isDate = (/** @type {unknown} */ at) => at instanceof HTMLElement && at.classList.contains("date");
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !isDate(event.target)) return;
    event.preventDefault();
    takeTyped();
  });
  document.addEventListener("change", (event) => {
    if (!isDate(event.target)) return;
    mark(/** @type {HTMLInputElement} */ (event.target));
    // A reader who goes on to the other date has not finished: answering now would take the field away.
    setTimeout(() => { if (!isDate(document.activeElement)) takeTyped(); });
  });
  startPlayback(() => timeline);
}

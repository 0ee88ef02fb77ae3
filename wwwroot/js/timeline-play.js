// Playback: the selection moves through time by itself, one step a beat, and can be stopped at any moment.
import { moved, stepped } from "./timeline-scale.js";

/** @typedef {import("./timeline.js").Timeline} Timeline */

/** @param {() => Timeline | undefined} current */
export function startPlayback(current) {
  let timer = 0;
  const button = () => /** @type {HTMLButtonElement | null} */ (document.querySelector("[data-play]"));
  const show = (/** @type {boolean} */ playing) => {
    const at = button();
    at?.setAttribute("aria-label", (playing ? at.dataset.pause : at.dataset.label) ?? "");
    at?.setAttribute("aria-pressed", String(playing));
  };
  const stop = () => {
    if (!timer) return;
    clearInterval(timer);
    timer = 0;
    show(false);
    const timeline = current();
    timeline?.choose(timeline.chosen.from, timeline.chosen.to, true);
  };
  const beat = () => {
    const timeline = current();
    if (!timeline) return stop();
    const days = stepped(timeline.chosen.from, timeline.step, 1) - timeline.chosen.from;
    const next = moved(timeline.chosen, days, { first: timeline.extent.first, last: Math.min(timeline.extent.last, timeline.shown.last) });
    if (next.from === timeline.chosen.from) return stop();
    timeline.choose(next.from, next.to, false);
  };
  const begin = () => {
    const timeline = current();
    if (!timeline) return;
    // With everything selected there is nothing to move: begin with the first twelfth of what is shown.
    const { first, last } = timeline.shown;
    if (timeline.chosen.from <= first && timeline.chosen.to >= last) timeline.choose(first, first + Math.max(1, Math.round((last - first) / 12)), false);
    // Fewer, calmer beats for readers who asked for less motion.
    timer = setInterval(beat, matchMedia("(prefers-reduced-motion: reduce)").matches ? 1_500 : 500);
    show(true);
  };
  document.addEventListener("click", (event) => {
    if (event.target instanceof Element && event.target.closest("[data-play]")) (timer ? stop() : begin());
    else stop();
  });
  const unhide = () => button()?.removeAttribute("hidden");
  document.addEventListener("im:page", unhide);
  unhide();
}

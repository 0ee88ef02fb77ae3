// Days and places on the timeline: pure functions, tested without a browser. Days count from 1970-01-01, ends included.

/** @typedef {"day" | "week" | "month" | "year"} Step */

/**
 * The day that stands a number of steps away.
 * @param {number} day @param {Step} step @param {number} times negative for earlier
 */
export function stepped(day, step, times) {
  if (step === "day") return day + times;
  if (step === "week") return day + 7 * times;
  const date = new Date(day * 86_400_000);
  const months = step === "month" ? times : 12 * times;
  const target = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));
  const last = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  target.setUTCDate(Math.min(date.getUTCDate(), last));
  return target.getTime() / 86_400_000;
}

/**
 * A step of a selection's last day: the end of a month leads to the end of the next.
 * @param {number} day @param {Step} step @param {number} times
 */
export function steppedEnd(day, step, times) {
  return step === "month" || step === "year" ? stepped(day + 1, step, times) - 1 : stepped(day, step, times);
}

/** @param {number} value @param {number} low @param {number} high */
export function clamp(value, low, high) {
  return Math.min(high, Math.max(low, value));
}

/**
 * A selection moved by whole days, within the extent and as long as before.
 * @param {{from: number, to: number}} chosen @param {number} days @param {{first: number, last: number}} extent
 */
export function moved(chosen, days, extent) {
  const by = clamp(days, extent.first - chosen.from, extent.last - chosen.to);
  return { from: chosen.from + by, to: chosen.to + by };
}

/**
 * The span of days after zooming by a factor about a day; never under two weeks, never beyond the extent.
 * @param {{first: number, last: number}} shown @param {number} factor under 1 comes closer @param {number} about
 * @param {{first: number, last: number}} extent
 */
export function zoomed(shown, factor, about, extent) {
  const days = shown.last - shown.first + 1;
  const next = clamp(Math.round(days * factor), 14, extent.last - extent.first + 1);
  const share = (about - shown.first) / days;
  const first = clamp(Math.round(about - share * next), extent.first, extent.last - next + 1);
  return { first, last: first + next - 1 };
}

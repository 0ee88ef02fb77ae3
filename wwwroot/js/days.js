// Days since 1970-01-01, the unit of every date in the browser: integers compare and subtract without time zones.

const DAY = 86_400_000;

/**
 * Day number of an ISO date.
 * @param {string} iso YYYY-MM-DD
 * @returns {number} days since 1970-01-01; NaN for anything that is no date
 */
export function dayOf(iso) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return NaN;
  const day = Date.parse(iso + "T00:00:00Z") / DAY;
  return isoOf(day) === iso ? day : NaN;
}

/**
 * ISO date of a day number.
 * @param {number} day days since 1970-01-01
 * @returns {string} YYYY-MM-DD; empty for NaN
 */
export function isoOf(day) {
  return Number.isFinite(day) ? new Date(day * DAY).toISOString().slice(0, 10) : "";
}

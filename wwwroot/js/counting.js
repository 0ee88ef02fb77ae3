// While a brush moves, the sentences of the summary are counted from the columns, in the server's own words
// (Pages/Text/SummaryWords.cs); its answer at the end takes their place and must say the same.
import { Paced } from "./paced.js";

/** @typedef {import("./columns.js").Columns} Columns */
/** @typedef {{ min: number, max: number | null } | null} Range null: no source says; max null: open */
/** @typedef {{ incidents: number, killed: Range, civilians: Range, unknown: number, fair: number }} Totals */

/**
 * The sums of the days shown, as the sentences say them.
 * @param {Columns} columns @param {import("../../src/BlazorLeaflet/wwwroot/range-totals.js").RangeTotals} counted killed, then civilians; by grade
 * @returns {Totals}
 */
export function totalsOf(columns, counted) {
  const killed = counted.of(0);
  const good = (/** @type {string} */ grade) => counted.inGroup(columns.grades.indexOf(grade));
  return {
    incidents: counted.count, killed: rangeOf(killed), unknown: counted.count - killed.known,
    civilians: rangeOf(counted.of(1)), fair: good("confirmed") + good("fair"),
  };
}

/** @param {import("../../src/BlazorLeaflet/wwwroot/range-totals.js").Sums} sums @returns {Range} */
function rangeOf({ known, open, low, high }) {
  return known === 0 ? null : { min: low, max: open > 0 ? null : high };
}

const DIGITS = new Intl.NumberFormat("en-US");
const digits = (/** @type {number} */ n) => DIGITS.format(n);

/** @param {{ min: number, max: number | null }} count @param {boolean} ar */
function range({ min, max }, ar) {
  if (max === null) return `${ar ? "ما لا يقل عن" : "at least"} ${digits(min)}`;
  if (max === min) return digits(min);
  return ar ? `من ${digits(min)} إلى ${digits(max)}` : `${digits(min)}–${digits(max)}`;
}

/** The form that stands beside a number in Arabic. @param {number} n @param {string} few @param {string} many @param {string} hundred */
function beside(n, few, many, hundred) {
  const rest = n % 100;
  return n <= 2 || rest <= 2 ? hundred : rest <= 10 ? few : many;
}

/** @param {number} n @param {string} two */
const arabicIncidents = (n, two) =>
  n === 0 ? "لا حوادث" : n === 1 ? "حادثة واحدة" : n === 2 ? two : `${digits(n)} ${beside(n, "حوادث", "حادثة", "حادثة")}`;

/** @param {{ min: number, max: number | null }} civilians @param {{ min: number, max: number | null }} killed */
const endsHigher = (civilians, killed) => killed.max === null && civilians.max !== null && civilians.max > killed.min;

/**
 * The sentences in order; strong parts are to stand out.
 * @param {Totals} totals @param {boolean} ar
 * @returns {{ text: string, strong?: boolean }[]}
 */
export function sentences(totals, ar) {
  const { incidents, killed, civilians, unknown, fair } = totals;
  const share = Math.floor((100 * fair) / Math.max(1, incidents));
  const number = ar ? arabicIncidents(incidents, "حادثتان") : `${digits(incidents)} ${incidents === 1 ? "incident" : "incidents"}`;
  const missing = unknown === 0 ? "" : ar ? ` العدد غير معروف في ${arabicIncidents(unknown, "حادثتين")}.` : ` In ${digits(unknown)} the number is not known.`;
  return [
    { text: `${number}.`, strong: true },
    ...people(said(killed), said(civilians), ar),
    { text: `${missing} ${share}% ${ar ? "منها مرجَّح أو مؤكَّد." : "graded fair or better."}` },
  ];
}

/** "Zero or more" says nothing; how many say nothing is told apart. @param {Range} count @returns {Range} */
const said = (count) => (count && (count.min > 0 || count.max !== null) ? count : null);

/** @param {Range} killed @param {Range} civilians @param {boolean} ar @returns {{ text: string, strong?: boolean }[]} */
function people(killed, civilians, ar) {
  if (!killed) return civilians ? civiliansAlone(civilians, ar) : [];
  const upper = killed.max ?? killed.min;
  const all = range(killed, ar);
  const who = ar ? [{ text: " قُتل فيها " }, { text: `${all} ${beside(upper, "أشخاص", "شخصًا", "شخص")}`, strong: true }]
    : [{ text: " " }, { text: `${all.charAt(0).toUpperCase()}${all.slice(1)} ${upper === 1 ? "person" : "people"} killed`, strong: true }];
  if (!civilians) return [...who, { text: "." }];
  const some = range(civilians, ar);
  if (endsHigher(civilians, killed)) return [...who, { text: ar ? "؛ المدنيون: " : "; civilians: " }, { text: some, strong: true }, { text: "." }];
  return ar ? [...who, { text: "، منهم " }, { text: `${some} ${beside(civilians.max ?? civilians.min, "مدنيين", "مدنيًا", "مدني")}`, strong: true }, { text: "." }]
    : [...who, { text: ", " }, { text: some, strong: true }, { text: " of them civilians." }];
}

/** @param {{ min: number, max: number | null }} civilians @param {boolean} ar @returns {{ text: string, strong?: boolean }[]} */
function civiliansAlone(civilians, ar) {
  const [some, upper] = [range(civilians, ar), civilians.max ?? civilians.min];
  return ar ? [{ text: " قُتل فيها " }, { text: `${some} ${beside(upper, "مدنيين", "مدنيًا", "مدني")}`, strong: true }, { text: "." }]
    : [{ text: " " }, { text: `${some} ${upper === 1 && civilians.max !== null ? "civilian" : "civilians"} killed.`, strong: true }];
}

/** Numbers and ranges keep their order in a right-to-left sentence. @param {string} text @returns {(Node | string)[]} */
function isolated(text) {
  return text.split(/([\d,]*\d(?:–[\d,]*\d)?%?)/).map((part, i) => {
    if (i % 2 === 0) return part;
    const own = document.createElement("bdi");
    own.dir = "ltr";
    own.textContent = part;
    return own;
  });
}

/** @param {{ text: string, strong?: boolean }[]} parts @returns {(Node | string)[]} */
function nodes(parts) {
  return parts.flatMap(({ text, strong }) => {
    if (!strong) return isolated(text);
    const own = document.createElement("strong");
    own.append(...isolated(text));
    return [own];
  });
}

/** @param {Totals} totals */
function write(totals) {
  const said = sentences(totals, document.documentElement.lang === "ar");
  for (const words of document.querySelectorAll("[data-counts]")) words.replaceChildren(...nodes(said));
  const heading = document.querySelector(".list-head h2");
  heading?.replaceChildren(...isolated(said[0].text.replace(/\.$/, "")));
}

export function startCounting() {
  const words = new Paced(write);
  document.addEventListener("im:counted", (event) => {
    const { columns, totals: counted, final } = /** @type {CustomEvent} */ (event).detail;
    if (final) words.now();
    else if (counted.count > 0) words.give(totalsOf(columns, counted));
  });
}

// The incidents as typed arrays: loaded once, then sliced, drawn and counted without a request. The form of the bytes is
// described in src/IncidentMap.Core/Incidents/COLUMNS.md.
import { dayOf, isoOf } from "./days.js";

const MAGIC = 0x32434d49; // "IMC2", little-endian
const NUMBERS = /** @type {const} */ (["lon", "lat", "startDay", "endDay", "killedMin", "killedMax", "civiliansMin", "civiliansMax", "radius", "number"]);
const TOKENS = /** @type {const} */ (["kind", "party", "grade", "accuracy", "area"]);
const HEADER = 16;

/** Chunks asked for at a time: the newest come first, the next are on their way meanwhile. */
const AT_A_TIME = 3;

/**
 * @typedef {{ url: string, start: number, rows: number, first: number, last: number }} ChunkEntry
 * @typedef {{ version: number, count: number, first: number | null, last: number | null, kinds: string[], parties: string[], grades: string[],
 *   accuracies: string[], areas: { id: string, pcode: string }[], chunks: ChunkEntry[] }} Manifest what the server says of the chunks
 */

/** All rows of a filter, newest last; they arrive from the end. Rows from `arrived` on are there. */
export class Columns {
  /** Codes of another form, by row. @type {Map<number, string>} */ #otherCodes = new Map();
  /** Chunks that came before the newer ones beside them. @type {Map<number, number>} */ #early = new Map();

  /** @param {Manifest} manifest */
  constructor({ version, count, first, last, kinds, parties, grades, accuracies, areas }) {
    /** Version of the data. */ this.version = version;
    /** Rows, those that have not arrived yet among them. */ this.count = count;
    /** The first row that is there. */ this.arrived = count;
    /** Earliest start, days since 1970-01-01; null without rows. */ this.first = first;
    /** Latest end. */ this.last = last;
    this.kinds = kinds;
    this.parties = parties;
    this.grades = grades;
    this.accuracies = accuracies;
    /** Governorates; a row in the first of them has 1 in its column, one in none 0. */ this.areas = areas;
    /** Ten-millionths of a degree; -2147483648 without a point. */ this.lon = new Int32Array(count);
    this.lat = new Int32Array(count);
    /** Days since 1970-01-01, ascending. */ this.startDay = new Int32Array(count);
    this.endDay = new Int32Array(count);
    /** -1 unknown. */ this.killedMin = new Int32Array(count);
    /** -1 open-ended or unknown. */ this.killedMax = new Int32Array(count);
    this.civiliansMin = new Int32Array(count);
    this.civiliansMax = new Int32Array(count);
    /** Metres; -1 unknown. */ this.radius = new Int32Array(count);
    /** Number in the code; below zero where the code has another form. */ this.number = new Int32Array(count);
    this.kind = new Uint8Array(count);
    this.party = new Uint8Array(count);
    this.grade = new Uint8Array(count);
    this.accuracy = new Uint8Array(count);
    this.area = new Uint8Array(count);
  }

  /**
   * Takes in the bytes of a chunk.
   * @param {ArrayBuffer} buffer
   * @param {number} start place of its first row
   * @returns {boolean} whether rows have arrived: a chunk waits for the newer ones
   * @throws {RangeError} for bytes that are no chunk, or one of other rows
   */
  take(buffer, start) {
    const { rows, others, text } = headOf(buffer);
    if (start < 0 || start + rows > this.count) throw new RangeError("The columns do not fit their manifest.");
    let at = HEADER;
    for (const name of NUMBERS) {
      this[name].set(new Int32Array(buffer, at, rows), start);
      at += 4 * rows;
    }
    const ends = new Uint32Array(buffer, at, others);
    at += 4 * others;
    for (const name of TOKENS) {
      this[name].set(new Uint8Array(buffer, at, rows), start);
      at += rows;
    }
    this.#takeCodes(ends, new Uint8Array(buffer, at, text), start, rows);
    this.#early.set(start + rows, start);
    const before = this.arrived;
    for (let next = this.#early.get(this.arrived); next !== undefined; next = this.#early.get(this.arrived)) this.arrived = next;
    return this.arrived < before;
  }

  /** The code of a row. @param {number} row */
  id(row) {
    return this.#otherCodes.get(row) ?? `SY-${isoOf(this.startDay[row])}-${this.number[row]}`;
  }

  /** The row of a code; -1 when it is not there. @param {string} code */
  rowOf(code) {
    const parts = /^SY-(\d{4}-\d{2}-\d{2})-(\d{1,9})$/.exec(code);
    const day = parts ? dayOf(parts[1]) : NaN;
    if (parts && !Number.isNaN(day)) {
      for (let row = firstFrom(this.startDay, day, this.arrived); row < this.count && this.startDay[row] === day; row++) {
        if (this.number[row] === Number(parts[2]) && this.id(row) === code) return row;
      }
    }
    for (const [row, other] of this.#otherCodes) if (other === code && row >= this.arrived) return row;
    return -1;
  }

  /** @param {Uint32Array} ends @param {Uint8Array} text @param {number} start @param {number} rows */
  #takeCodes(ends, text, start, rows) {
    if (ends.length === 0) return;
    const words = new TextDecoder();
    for (let row = start; row < start + rows; row++) {
      const other = -1 - this.number[row];
      if (other >= 0) this.#otherCodes.set(row, words.decode(text.subarray(other === 0 ? 0 : ends[other - 1], ends[other])));
    }
  }
}

/**
 * @param {ArrayBuffer} buffer
 * @throws {RangeError} for bytes that are no chunk
 */
function headOf(buffer) {
  const head = new DataView(buffer);
  if (buffer.byteLength < HEADER || head.getUint32(0, true) !== MAGIC) throw new RangeError("These bytes are no columns.");
  const [rows, others, text] = [head.getUint32(4, true), head.getUint32(8, true), head.getUint32(12, true)];
  if (buffer.byteLength !== HEADER + rows * (4 * NUMBERS.length + TOKENS.length) + 4 * others + text) throw new RangeError("The columns are cut off.");
  return { rows, others, text };
}

/**
 * Loads the columns of a filter, the newest rows first.
 * @param {string} url of the manifest: /api/incidents/columns?…
 * @param {{ signal?: AbortSignal, manifest?: Manifest, begun?: (columns: Columns) => void, arrived?: (columns: Columns) => void }} [options]
 *   manifest: where it is known already; begun: it is known what will come; arrived: there are rows, but not all yet
 * @returns {Promise<Columns>} when all are there
 * @throws {Error} when the server does not answer as it should
 */
export async function loadColumns(url, { signal, manifest, begun, arrived } = {}) {
  manifest ??= /** @type {Manifest} */ (await (await ask(url, signal)).json());
  const columns = new Columns(manifest);
  begun?.(columns);
  const waiting = manifest.chunks.values();
  const take = async () => {
    for (const entry of waiting) {
      const bytes = await (await ask(entry.url, signal)).arrayBuffer();
      if (signal?.aborted) return;
      if (columns.take(bytes, entry.start) && columns.arrived > 0) arrived?.(columns);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, take));
  if (columns.arrived > 0) throw new Error(`${url}: rows are missing`);
  return columns;
}

/**
 * @param {string} url
 * @param {AbortSignal | undefined} signal
 */
async function ask(url, signal) {
  const answer = await fetch(url, { signal });
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return answer;
}

/**
 * First index whose value is not below the one asked for.
 * @param {Int32Array} ascending
 * @param {number} value
 * @param {number} low where to begin
 */
function firstFrom(ascending, value, low) {
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

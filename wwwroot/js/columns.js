// The incidents as typed arrays: loaded once, then sliced, drawn and counted without a request. The form of the bytes is
// described in src/IncidentMap.Core/Incidents/COLUMNS.md.

/**
 * @typedef {object} Columns
 * @property {number} count
 * @property {number} version of the data
 * @property {number | null} first earliest start, days since 1970-01-01
 * @property {number | null} last latest end
 * @property {Int32Array} startDay ascending
 * @property {Int32Array} endDay
 * @property {Float64Array} lon degrees; NaN without a point
 * @property {Float64Array} lat
 * @property {Int32Array} killedMin -1 unknown
 * @property {Int32Array} killedMax -1 open-ended or unknown
 * @property {Int32Array} civiliansMin
 * @property {Int32Array} civiliansMax
 * @property {Int32Array} radius metres; -1 unknown
 * @property {Uint8Array} kind
 * @property {Uint8Array} party
 * @property {Uint8Array} grade
 * @property {Uint8Array} accuracy
 * @property {string[]} kinds
 * @property {string[]} parties
 * @property {string[]} grades
 * @property {string[]} accuracies
 * @property {(row: number) => string} id code of a row
 * @property {(fromDay: number, toDay: number) => { start: number, end: number }} slice rows that start within the days, both included
 * @property {(fromDay: number, toDay: number) => number[]} lasting rows that start before the first day and end on it or later
 */

/** @typedef {Omit<Columns, "version" | "first" | "last" | "kinds" | "parties" | "grades" | "accuracies" | "slice" | "lasting">} Chunk */

const MAGIC = 0x31434d49; // "IMC1", little-endian
const NUMBERS = /** @type {const} */ (["startDay", "endDay", "killedMin", "killedMax", "civiliansMin", "civiliansMax", "radius"]);
const TOKENS = /** @type {const} */ (["kind", "party", "grade", "accuracy"]);
const PLACES = /** @type {const} */ (["lon", "lat"]);

/**
 * Lays typed arrays over the bytes of one chunk.
 * @param {ArrayBuffer} buffer
 * @returns {Chunk}
 * @throws {RangeError} for bytes that are no chunk
 */
export function decodeChunk(buffer) {
  const head = new DataView(buffer);
  if (buffer.byteLength < 16 || head.getUint32(0, true) !== MAGIC) throw new RangeError("These bytes are no columns.");
  const count = head.getUint32(4, true);
  const idBytes = head.getUint32(8, true);
  if (buffer.byteLength !== 16 + count * 52 + idBytes) throw new RangeError("The columns are cut off.");
  let at = 16;
  /** @type {any} */
  const chunk = { count };
  for (const name of PLACES) {
    chunk[name] = new Float64Array(buffer, at, count);
    at += 8 * count;
  }
  for (const name of NUMBERS) {
    chunk[name] = new Int32Array(buffer, at, count);
    at += 4 * count;
  }
  const idEnd = new Uint32Array(buffer, at, count);
  at += 4 * count;
  for (const name of TOKENS) {
    chunk[name] = new Uint8Array(buffer, at, count);
    at += count;
  }
  const ids = new Uint8Array(buffer, at, idBytes);
  const words = new TextDecoder();
  chunk.id = (/** @type {number} */ row) => words.decode(ids.subarray(row === 0 ? 0 : idEnd[row - 1], idEnd[row]));
  return chunk;
}

/**
 * Puts chunks behind one another.
 * @param {Chunk[]} chunks in the order of their rows
 * @param {any} manifest what the server says of them
 * @returns {Columns}
 */
export function joinChunks(chunks, manifest) {
  const count = chunks.reduce((sum, c) => sum + c.count, 0);
  /** @type {any} */
  const columns = { count };
  for (const name of ["version", "first", "last", "kinds", "parties", "grades", "accuracies"]) columns[name] = manifest[name];
  for (const name of [...PLACES, ...NUMBERS, ...TOKENS]) {
    const kind = TOKENS.includes(/** @type {any} */ (name)) ? Uint8Array : PLACES.includes(/** @type {any} */ (name)) ? Float64Array : Int32Array;
    columns[name] = new kind(count);
  }
  /** @type {number[]} */
  const starts = [];
  let at = 0;
  for (const chunk of chunks) {
    starts.push(at);
    for (const name of [...PLACES, ...NUMBERS, ...TOKENS]) columns[name].set(chunk[name], at);
    at += chunk.count;
  }
  columns.id = (/** @type {number} */ row) => {
    let i = starts.length - 1;
    while (starts[i] > row) i--;
    return chunks[i].id(row - starts[i]);
  };
  /** @type {number[]} rows of several days */
  const long = [];
  for (let row = 0; row < count; row++) if (columns.endDay[row] > columns.startDay[row]) long.push(row);
  columns.slice = (/** @type {number} */ from, /** @type {number} */ to) => {
    const start = firstFrom(columns.startDay, from);
    return { start, end: Math.max(start, firstFrom(columns.startDay, to + 1)) };
  };
  columns.lasting = (/** @type {number} */ from, /** @type {number} */ to) =>
    from > to ? [] : long.filter((row) => columns.startDay[row] < from && columns.endDay[row] >= from);
  return columns;
}

/**
 * Loads the columns of a filter.
 * @param {string} url of the manifest: /api/incidents/columns?…
 * @param {{ signal?: AbortSignal, progress?: (rows: number, of: number) => void }} [options]
 * @returns {Promise<Columns>}
 * @throws {Error} when the server does not answer as it should
 */
export async function loadColumns(url, { signal, progress } = {}) {
  const manifest = await (await ask(url, signal)).json();
  let loaded = 0;
  const chunks = await Promise.all(manifest.chunks.map(async (/** @type {{ url: string }} */ entry) => {
    const chunk = decodeChunk(await (await ask(entry.url, signal)).arrayBuffer());
    progress?.((loaded += chunk.count), manifest.count);
    return chunk;
  }));
  return joinChunks(chunks, manifest);
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
 */
function firstFrom(ascending, value) {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

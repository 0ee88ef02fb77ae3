// The header of a PMTiles archive (version 3, section 3 of its specification).

/** Where the header of an archive says which zoom level is the last that it holds. */
const MAX_ZOOM_AT = 101;
/** Its length. */
export const HEADER_BYTES = 127;

/**
 * The last zoom level of an archive; beyond it tiles are stretched.
 * @param {ArrayBuffer} header its first 127 bytes
 */
export function lastZoom(header) {
  const bytes = new Uint8Array(header);
  const magic = String.fromCharCode(...bytes.subarray(0, 7));
  if (bytes.length < HEADER_BYTES || magic !== "PMTiles" || bytes[7] !== 3) throw new Error("This is no PMTiles archive of version 3.");
  return bytes[MAX_ZOOM_AT];
}

// Blazor loads this by its name. It defines the elements and tells Blazor what their events carry.
import "./blazor-leaflet.js";

/** @typedef {{ registerCustomEventType(name: string, options: { createEventArgs(event: CustomEvent): unknown }): void }} Blazor */

const EVENTS = ["leafletmoveend", "leafletclick", "leafletpointselect", "leafletpointlist"];

/** @type {WeakSet<Blazor>} */
const known = new WeakSet();

/** @param {Blazor} blazor */
function register(blazor) {
  if (known.has(blazor)) return;
  known.add(blazor);
  for (const name of EVENTS) blazor.registerCustomEventType(name, { createEventArgs: (event) => event.detail });
}

/**
 * Blazor Web Apps.
 * @param {Blazor} blazor
 */
export function afterWebStarted(blazor) {
  register(blazor);
}

/**
 * Blazor Server and Blazor WebAssembly on their own.
 * @param {Blazor} blazor
 */
export function afterStarted(blazor) {
  register(blazor);
}

// protomaps-leaflet expects Leaflet as a global L: the bundle gets the module instead, the same that the map has loaded.
export * as L from "../leaflet/leaflet.esm.js";

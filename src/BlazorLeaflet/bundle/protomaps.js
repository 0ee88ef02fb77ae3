// What the page needs of protomaps-leaflet, as one module; bundled at build into wwwroot/lib/protomaps.
export { leafletLayer, paintRules } from "protomaps-leaflet";
export { namedFlavor } from "@protomaps/basemaps";

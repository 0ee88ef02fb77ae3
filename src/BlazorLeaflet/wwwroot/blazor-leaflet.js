// Brings the elements of BlazorLeaflet to life. Load it once, as a module; it has no globals and no order to keep.
import { LeafletGeoJsonElement } from "./geojson-element.js";
import { LeafletLabelsElement } from "./labels-element.js";
import { LeafletMapElement } from "./map-element.js";
import { LeafletPointsElement } from "./points-element.js";
import { LeafletCircleElement, LeafletScaleElement, LeafletTilesElement, LeafletZoomElement } from "./simple-elements.js";

/** @type {Record<string, CustomElementConstructor>} */
const elements = {
  "leaflet-map": LeafletMapElement,
  "leaflet-tiles": LeafletTilesElement,
  "leaflet-geojson": LeafletGeoJsonElement,
  "leaflet-circle": LeafletCircleElement,
  "leaflet-scale": LeafletScaleElement,
  "leaflet-zoom": LeafletZoomElement,
  "leaflet-labels": LeafletLabelsElement,
  "leaflet-points": LeafletPointsElement,
};
for (const [name, element] of Object.entries(elements)) {
  if (!customElements.get(name)) customElements.define(name, element);
}

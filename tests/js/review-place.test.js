import assert from "node:assert/strict";
import { test } from "node:test";
import { labelOf } from "../../wwwroot/js/review-place.js";

const town = { id: "gn:1", name: "Jarablus", nameAr: "جرابلس", matchedName: "Djerablus", lon: 38, lat: 36.8, radiusMetres: 2500, admin1: "Aleppo", admin1Ar: "حلب", featureEn: "town", featureAr: "بلدة" };

test("an option names the place in both scripts, the spelling that was found, and where it lies", () => {
  assert.equal(labelOf(town, false), "Jarablus · جرابلس · Djerablus · town · Aleppo");
  assert.equal(labelOf({ ...town, matchedName: "جرابلس" }, true), "جرابلس · Jarablus · بلدة · حلب");
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';

// Written by the server's test of the same name, read by the decoder that web maps use.
const tile = new VectorTile(new PbfReader(readFileSync(new URL('two-incidents.mvt', import.meta.url))));

test('a decoder of another making finds every incident of a tile with its flat properties', () => {
  const layer = tile.layers.incidents;
  assert.deepEqual([layer.version, layer.extent, layer.length], [2, 4096, 2]);
  const features = [0, 1].map((i) => layer.feature(i));
  assert.deepEqual(features.map((f) => f.properties.code), ['SY-2017-06-26-1', 'SY-2018-01-01-1']);
  const { killedMin, killedMax, titleAr, placeMadeCoarser, lon, count } = features[0].properties;
  assert.deepEqual([killedMin, killedMax, titleAr, placeMadeCoarser, lon, count], [42, 70, 'غارة على سجن', false, 40.45, 1]);
  assert.equal(features[1].properties.killedMin, undefined);
  assert.ok(features.every((f) => f.type === 1 && Number.isSafeInteger(f.id)));
});

test('it puts each point where it is', () => {
  const [x, y, z] = [2508, 1622, 12];
  const { geometry } = tile.layers.incidents.feature(0).toGeoJSON(x, y, z);
  assert.equal(geometry.type, 'Point');
  assert.ok(Math.abs(geometry.coordinates[0] - 40.45) < 0.00003 && Math.abs(geometry.coordinates[1] - 35.02) < 0.00003);
});

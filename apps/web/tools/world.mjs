// Draws the world for the maps of places: `npm run world -w @wirecopy/web`.
//
// Source: Natural Earth (public domain) as the package `world-atlas` has it. Shapes are of the scale 1:110 million, points of
// 1:50 million, which has the small countries too. Equal Earth projection, so that no country looks larger than it is.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea, geoEqualEarth, geoPath } from 'd3-geo';
import countries from 'i18n-iso-countries';
import { feature } from 'topojson-client';

const WIDTH = 2000;
const ANTARCTICA = 'AQ';
// Shapes smaller than this, in square units, are shown as a dot.
const SMALLEST_SHAPE = 60;

const require = createRequire(import.meta.url);
const read = (scale) => {
  const world = JSON.parse(readFileSync(require.resolve(`world-atlas/countries-${scale}.json`), 'utf8'));
  return feature(world, world.objects.countries).features.flatMap(({ id, geometry }) => {
    const code = id && countries.numericToAlpha2(id);
    return code && code !== ANTARCTICA ? [{ code, geometry }] : [];
  });
};

const shapes = read('110m');
const all = { type: 'GeometryCollection', geometries: shapes.map(({ geometry }) => geometry) };
const projection = geoEqualEarth().fitWidth(WIDTH, all);
const path = geoPath(projection);
const [, [, bottom]] = path.bounds(all);

const drawn = new Map();
for (const { code, geometry } of shapes) {
  const outline = polygonsOf(geometry).map(outlineOf).join('');
  if (outline) drawn.set(code, (drawn.get(code) ?? '') + outline);
}
const svg = [...drawn].map(([code, outline]) => `<path id="${code}" d="${outline}"/>`).join('');
const height = Math.ceil(bottom);
// One group names them all: a page uses it as the ground, and single shapes above it.
writeFileSync(
  new URL('../src/map/world.svg', import.meta.url),
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}"><g id="world">${svg}</g></svg>\n`,
);

const points = read('50m').map(({ code, geometry }) => {
  const largest = polygonsOf(geometry).reduce((most, one) => (geoArea(one) > geoArea(most) ? one : most));
  const [x, y] = path.centroid(largest).map(Math.round);
  return [code, [x, y, drawn.has(code) && path.area(largest) >= SMALLEST_SHAPE ? 1 : 0]];
});
const table = Object.fromEntries(points.sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(
  new URL('../src/map/countries.generated.ts', import.meta.url),
  `// Made by \`npm run world -w @wirecopy/web\` from Natural Earth.

/** The size of the drawing that the points are on. */
export const WORLD = { width: ${WIDTH}, height: ${height} } as const;

/** Where the middle of a country is on the drawing, by ISO 3166-1 alpha-2; the third figure is 1 where it has a shape. */
export const COUNTRIES: Readonly<Record<string, readonly [x: number, y: number, shape: number]>> = ${JSON.stringify(table)};
`,
);

function polygonsOf({ type, coordinates }) {
  const parts = type === 'Polygon' ? [coordinates] : coordinates;
  return parts.map((part) => ({ type: 'Polygon', coordinates: part }));
}

/** A polygon as whole units, each point told by how far it is from the one before. */
function outlineOf(polygon) {
  const rings = (path(polygon) ?? '').split('Z').filter(Boolean);
  return rings.map(ringOf).join('');
}

function ringOf(ring) {
  const points = ring
    .slice(1)
    .split('L')
    .map((point) => point.split(',').map((figure) => Math.round(Number(figure))));
  let [x, y] = points[0];
  const steps = [];
  for (const [nextX, nextY] of points.slice(1)) {
    if (nextX === x && nextY === y) continue;
    steps.push(`${nextX - x}${nextY - y < 0 ? '' : ' '}${nextY - y}`);
    [x, y] = [nextX, nextY];
  }
  return steps.length < 2 ? '' : `M${points[0].join(' ')}l${steps.join(' ')}z`;
}

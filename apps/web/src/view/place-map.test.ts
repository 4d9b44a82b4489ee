import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COUNTRIES, WORLD } from '../map/countries.generated.ts';
import { placeMapOf } from './place-map.ts';

const place = (name: string, country?: string, mentions = 1) => ({ name, country, anchors: Array(mentions).fill(0) });

test('places come together by country, the most named first', () => {
  const map = placeMapOf([place('Oslo', 'NO'), place('Sweden', 'SE', 3), place('Bergen', 'NO'), place('Atlantis')]);
  expect(map?.countries).toMatchObject([
    { code: 'SE', name: 'Sweden', places: ['Sweden'], mentions: 3 },
    { code: 'NO', name: 'Norway', places: ['Oslo', 'Bergen'], mentions: 2 },
  ]);
});

test('copy that names no known country has no map', () => {
  expect(placeMapOf([place('Atlantis'), place('Nowhere', 'XX')])).toBeUndefined();
});

test('a country too small to draw is a dot', () => {
  expect(placeMapOf([place('Malta', 'MT'), place('Norway', 'NO')])?.countries).toMatchObject([
    { code: 'MT', hasShape: false },
    { code: 'NO', hasShape: true },
  ]);
});

test('the box keeps the proportions of the world, stays inside it, and holds every country', () => {
  const codes = fc.subarray(Object.keys(COUNTRIES), { minLength: 1 });
  fc.assert(
    fc.property(codes, (chosen) => {
      const map = placeMapOf(chosen.map((code) => place(code, code)));
      if (!map) throw new Error('expected a map');
      const { x, y, width, height } = map.box;
      expect(width / height).toBeCloseTo(WORLD.width / WORLD.height, 1);
      expect(Math.min(x, y, WORLD.width - x - width, WORLD.height - y - height)).toBeGreaterThanOrEqual(-1);
      for (const country of map.countries) {
        expect(country.x >= x && country.x <= x + width && country.y >= y && country.y <= y + height).toBe(true);
      }
    }),
  );
});

import { COUNTRIES, WORLD } from '../map/countries.generated.ts';

/** A country that the copy names, or in which it names places. */
export interface MappedCountry {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly name: string;
  /** The names the copy has for it and its places. */
  readonly places: readonly string[];
  /** How often they are named. */
  readonly mentions: number;
  readonly x: number;
  readonly y: number;
  /** False for countries too small to be drawn; they are a dot. */
  readonly hasShape: boolean;
}

export interface PlaceMap {
  readonly countries: readonly MappedCountry[];
  /** The part of the world that holds them all. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

interface PlacedName {
  readonly name: string;
  readonly country?: string | undefined;
  readonly anchors: readonly unknown[];
}

const COUNTRY_NAMES = new Intl.DisplayNames('en', { type: 'region' });

/** The countries of a story's places on the drawing of the world, most named first; undefined where it names none. */
export function placeMapOf(places: readonly PlacedName[]): PlaceMap | undefined {
  const byCountry = Map.groupBy(places, ({ country }) => country ?? '');
  const countries = [...byCountry].flatMap(([code, named]): MappedCountry[] => {
    const point = COUNTRIES[code];
    if (!point) return [];
    const [x, y, shape] = point;
    const mentions = named.reduce((sum, { anchors }) => sum + anchors.length, 0);
    const names = [...new Set(named.map(({ name }) => name))];
    return [{ code, name: COUNTRY_NAMES.of(code) ?? code, places: names, mentions, x, y, hasShape: shape === 1 }];
  });
  if (countries.length === 0) return undefined;
  return { countries: countries.sort((a, b) => b.mentions - a.mentions), box: boxOf(countries) };
}

// A map of one country still shows where in the world it is.
const NARROWEST = 800;
const MARGIN = 170;

/** The smallest part of the world of the drawing's own proportions that holds the points with room around them. */
function boxOf(points: readonly { readonly x: number; readonly y: number }[]): PlaceMap['box'] {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right] = [Math.min(...xs) - MARGIN, Math.max(...xs) + MARGIN];
  const [top, bottom] = [Math.min(...ys) - MARGIN, Math.max(...ys) + MARGIN];
  const shape = WORLD.width / WORLD.height;
  const width = Math.round(Math.min(WORLD.width, Math.max(NARROWEST, right - left, (bottom - top) * shape)));
  const height = Math.round(width / shape);
  return {
    x: Math.round(clamp((left + right - width) / 2, WORLD.width - width)),
    y: Math.round(clamp((top + bottom - height) / 2, WORLD.height - height)),
    width,
    height,
  };
}

const clamp = (value: number, most: number): number => Math.max(0, Math.min(value, most));

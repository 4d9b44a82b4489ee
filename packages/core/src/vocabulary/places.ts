import { COUNTRY_ENTRIES } from './countries.ts';
import { PROVINCES, US_STATES, WORLD_REGIONS } from './regions.ts';
import { TOWNS } from './towns.ts';

/** A place that the vocabulary knows: its usual spelling, and the country that it is or stands in (ISO 3166-1 alpha-2). */
export interface KnownPlace {
  readonly name: string;
  /** The name in lower case. */
  readonly lower: string;
  readonly country?: string;
}

const PLACES = new Map<string, KnownPlace>();

function add(printed: string, name: string, country?: string): void {
  const key = placeKey(printed);
  if (!PLACES.has(key)) PLACES.set(key, { name, lower: name.toLowerCase(), ...(country !== undefined && { country }) });
}

/** How a place is looked up: without case, accents and the marks that desks leave out. */
export function placeKey(name: string): string {
  const lower = name.toLowerCase().replace(/^(st|mt|ft) /, '$1. ');
  return PLAIN.test(lower) ? lower : withoutAccents(lower).replaceAll('’', "'").replace(/\s+/g, ' ');
}

/** Words of ASCII with one space between them. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

const withoutAccents = (name: string): string =>
  /[\u00C0-\u036F]/.test(name) ? name.normalize('NFD').replace(/\p{M}/gu, '') : name;

// A country goes before a city of the same name, a country before an American state. Initials stand for the usual name.
for (const { code, names } of COUNTRY_ENTRIES)
  for (const name of names)
    add(name, /^[A-Z.]+$/.test(name) ? (names[0] as string) : name.replace(/^The (?=Bah|Gam|Neth|Phil)/, ''), code);
for (const { code, cities } of COUNTRY_ENTRIES) for (const name of cities) add(name, name, code);
const STATES = new Set<string>();
for (const entry of US_STATES.split('|')) {
  const [, name = '', shorts] = /^(.*?)(?: (\S+\.))?$/.exec(entry) ?? [];
  STATES.add(name);
  add(name, name, 'US');
  for (const short of shorts?.split('/') ?? []) add(short, name, 'US');
}
for (const line of [...PROVINCES.split('\n'), ...TOWNS.split('\n')])
  for (const entry of line.slice(3).split(',')) {
    const [printed = '', name = printed] = entry.split('=');
    add(printed, name, line.slice(0, 2));
  }
for (const name of WORLD_REGIONS.split(',')) add(name, name);

/** Finds a place by a name as printed, in any capitals. */
export const lookupPlace = (name: string): KnownPlace | undefined => PLACES.get(placeKey(name));

/** Whether a usual name is that of an American state; Georgia's is that of a country too. */
export const isUsState = (name: string): boolean => STATES.has(name);

/** Every name by which a place is known, in lower case. */
export const placeNames = (): Iterable<string> => PLACES.keys();

const COUNTRIES: ReadonlySet<string> = new Set(
  COUNTRY_ENTRIES.flatMap(({ names, cities }) => names.filter((name) => !cities.includes(name)).map(placeKey)),
);

/** Whether a name as printed is a country's and not also that of a town in it. */
export const isCountry = (name: string): boolean => COUNTRIES.has(placeKey(name));

/** What is known of places: whoever reads a dateline asks it. */
export interface PlaceBook {
  readonly lookupPlace: (name: string) => KnownPlace | undefined;
  readonly isCountry: (name: string) => boolean;
  readonly isUsState: (name: string) => boolean;
}

/** Every place that the vocabularies know. */
export const PLACE_BOOK: PlaceBook = { lookupPlace, isCountry, isUsState };

/** What a list of articles may be narrowed by: the parameter of the address, and the facet that offers its values. */
export const FILTERS = [
  { parameter: 'quoted', facet: 'SPEAKER', title: 'Speaker' },
  { parameter: 'work', facet: 'WORK', title: 'Document' },
  { parameter: 'place', facet: 'PLACE', title: 'Place' },
  { parameter: 'organization', facet: 'ORGANIZATION', title: 'Organisation' },
  { parameter: 'agency', facet: 'AGENCY', title: 'Wire' },
  { parameter: 'advisory', facet: 'ADVISORY', title: 'Advisory' },
  { parameter: 'month', facet: 'MONTH', title: 'Month' },
] as const;

/** What articles are counted by for the reader's choice. */
export const FACETS = FILTERS.map(({ facet }) => facet);

export type FilterParameter = (typeof FILTERS)[number]['parameter'];

/** The days between which articles were issued. */
export const DAYS = ['from', 'to'] as const;

export type Filter = Readonly<Partial<Record<FilterParameter | (typeof DAYS)[number], string>>>;

const LONGEST = 200;

/** Reads the filters of an address; those that say nothing are none. */
export function filterOf(query: URLSearchParams): Filter {
  const names = [...FILTERS.map(({ parameter }) => parameter), ...DAYS];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = (query.get(name) ?? '').trim().slice(0, LONGEST);
      return value ? [[name, value]] : [];
    }),
  );
}

export const isNarrowed = (filter: Filter): boolean => Object.keys(filter).length > 0;

/** An address with what is set; what is empty is left out. */
export function addressOf(path: string, parameters: Readonly<Record<string, string | undefined>>): string {
  const set = Object.entries(parameters).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return set.length > 0 ? `${path}?${new URLSearchParams(set)}` : path;
}

/** A value by which a list may be narrowed. */
export interface Choice {
  readonly label: string;
  readonly count: number;
  /** The list narrowed by it or, where it already is, widened again. */
  readonly href: string;
  readonly isChosen: boolean;
}

export interface ChoiceList {
  readonly title: string;
  readonly choices: readonly Choice[];
}

interface CountedFacet {
  readonly name: string;
  readonly values: readonly { readonly value: string; readonly label: string; readonly count: number }[];
}

/** The values that facets offer, as links that keep the rest of the address. */
export function choicesOf(facets: readonly CountedFacet[], path: string, words: string, filter: Filter): ChoiceList[] {
  return FILTERS.flatMap(({ parameter, facet, title }) => {
    const values = facets.find(({ name }) => name === facet)?.values ?? [];
    const choices = values.map(({ value, label, count }): Choice => {
      const isChosen = filter[parameter] === value;
      const href = addressOf(path, { q: words, ...filter, [parameter]: isChosen ? undefined : value });
      return { label, count, href, isChosen };
    });
    return choices.length > 0 ? [{ title, choices }] : [];
  });
}

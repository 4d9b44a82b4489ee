import { FACETS, type Facet, type FacetName, type FacetRequest, type FacetValue } from '@wirecopy/store';
import { type ArgBuilder, builder, type ServerContext } from '../../schema/builder.ts';
import { enumFrom } from '../../schema/describe.ts';
import { checkLength } from '../../schema/pages.ts';

const MEANINGS: Readonly<Record<FacetName, string>> = {
  speaker: 'Who is quoted',
  person: 'Who is named',
  place: 'Places named, that of the dateline included',
  organization: 'Bodies named',
  work: 'Treaties, laws, resolutions, reports named',
  agency: 'Agencies of the dateline, and the sender that the envelope tells',
  advisory: 'Flags of the desk',
  genre: 'Flags that tell the genre',
  language: 'BCP 47',
  month: 'The month of issue, `2019-05`',
};

export const FacetNameRef = enumFrom('FacetName', 'What articles are counted by', FACETS, (name) => MEANINGS[name]);

export const FacetValueRef = builder.objectRef<FacetValue>('FacetValue').implement({
  description: 'A value and how many articles have it',
  fields: (t) => ({
    value: t.exposeString('value', { description: 'Without case and accents: what a filter takes' }),
    label: t.exposeString('label', { description: 'As printed' }),
    count: t.exposeInt('count', { description: 'How many articles' }),
  }),
});

export const FacetRef = builder.objectRef<Facet>('Facet').implement({
  description: 'How many articles have each value of one kind',
  fields: (t) => ({
    name: t.field({ type: FacetNameRef, description: 'The kind', resolve: ({ name }) => name }),
    values: t.field({
      type: [FacetValueRef],
      description: 'The most frequent first',
      resolve: ({ values }) => values,
    }),
  }),
});

export const facetArgs = (arg: ArgBuilder) => ({
  names: arg({ type: [FacetNameRef], description: 'Which; all unless told' }),
  first: arg.int({ defaultValue: 20, required: true, description: 'How many values of each, 1 to 100' }),
});

/** Counts what was asked for. Each name is counted once, however often it is asked for. */
export const countFacets = (
  { store }: ServerContext,
  { names, first }: { readonly names?: readonly FacetName[] | null | undefined; readonly first: number },
  request: FacetRequest,
): Promise<readonly Facet[]> =>
  store.facets([...new Set(names ?? FACETS)], { ...request, limit: checkLength('first', first) });

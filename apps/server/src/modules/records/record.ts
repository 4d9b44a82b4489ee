import type { ArticleFilter, ArticleStore, FacetName, FacetValue, QuotationFilter } from '@wirecopy/store';
import { localId } from '../../schema/global-id.ts';

/** What the archive has records of: names that it counts articles by. */
export type RecordKind = Extract<FacetName, 'person' | 'organization' | 'place' | 'work' | 'speaker'>;

/** Somebody or something that articles name, over the whole archive. */
export interface NameRecord extends FacetValue {
  readonly facet: RecordKind;
}

/** The record of a name, or of its global id. */
export async function findRecord(store: ArticleStore, facet: RecordKind, told: string): Promise<NameRecord | null> {
  const found = await store.name(facet, localId(facet, told));
  return found === undefined ? null : { ...found, facet };
}

/** The articles that name it; those that quote a speaker. */
export const articlesOf = ({ facet, value }: NameRecord): ArticleFilter =>
  facet === 'speaker' ? { quoted: value } : { [facet]: value };

/** What somebody said; what was said about a place or a document. */
export const quotationsOf = ({ facet, value }: NameRecord): QuotationFilter =>
  facet === 'place' || facet === 'work'
    ? { about: `"${value.replaceAll('"', ' ')}"`, articles: { [facet]: value } }
    : { by: value };

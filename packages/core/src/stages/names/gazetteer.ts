import type { WorkKind } from '../../model/work.ts';
import { PhraseBook } from '../../text/phrases.ts';
import { tokenize } from '../../text/tokens.ts';
import { AGENCIES } from '../../vocabulary/agencies.ts';
import { LEXICON } from '../../vocabulary/lexicon.ts';
import { KNOWN_ORGANIZATIONS } from '../../vocabulary/organizations.ts';
import { type KnownPlace, lookupPlace, placeNames } from '../../vocabulary/places.ts';
import { KNOWN_WORKS } from '../../vocabulary/works.ts';

/** What the vocabularies know a name to be. */
export type Known =
  | { readonly type: 'organization' }
  | { readonly type: 'place'; readonly place: KnownPlace }
  | { readonly type: 'work'; readonly kind: WorkKind };

/** Every name that the vocabularies know, by the words that the tokeniser makes of it. */
export const GAZETTEER: PhraseBook<Known> = compile();

function compile(): PhraseBook<Known> {
  const book = new PhraseBook<Known>();
  const words = (name: string): string[] => tokenize(name, LEXICON).map(({ word }) => word.lower);
  for (const [name, kind] of Object.entries(KNOWN_WORKS)) book.add(words(name), { type: 'work', kind });
  for (const name of [...KNOWN_ORGANIZATIONS, ...AGENCIES]) book.add(words(name), { type: 'organization' });
  for (const name of placeNames()) {
    const place = lookupPlace(name);
    if (place !== undefined) book.add(words(name), { type: 'place', place });
  }
  return book;
}

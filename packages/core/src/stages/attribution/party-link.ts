import type { Party } from '../../model/attribution.ts';
import type { Organization } from '../../model/organization.ts';
import type { Person } from '../../model/person.ts';
import type { Range } from './items.ts';
import type { Item } from './statement.ts';

/** The entity of the same article that a party stands for, as far as it is known. */
export type PartyLink = Pick<Party, 'person' | 'people' | 'organization' | 'evidence'>;

/** Tells whom a range of items stands for. Speakers are asked for in order, since a pronoun may stand for who spoke last. */
export type PartyLinker = (items: readonly Item[], range: Range, part: 'speaker' | 'addressee') => PartyLink;

/** An article's text and the names in it. */
export interface Named {
  readonly text: string;
  readonly people: readonly Person[];
  readonly organizations: readonly Organization[];
}

/** Makes a linker for the names of one article. */
export type PartyLinks = (named: Named) => PartyLinker;

import type { Advisory, AdvisoryKind, Article } from '@wirecopy/core';
import { foldText } from '../words.ts';
import { bandsOf, signatureOf } from './minhash.ts';

/** What an article shows of the story that it belongs to. */
export interface StoryKeys {
  readonly id: string;
  /** When the sender issued it, in milliseconds. */
  readonly time: number;
  /** The item that the envelope says it replaces. */
  readonly supersedes: string | undefined;
  /** The keyword line without what changes from version to version. */
  readonly slugline: string | undefined;
  readonly headline: string | undefined;
  /** What its desk's flag says it does to the story. */
  readonly role: AdvisoryKind | undefined;
  readonly ordinal: number | undefined;
  readonly signature: Uint32Array | undefined;
  readonly bands: readonly number[];
}

/** Flags that tell of an earlier version, in the order in which one is chosen where copy carries two. */
const ROLES: readonly AdvisoryKind[] = [
  'correction',
  'refile',
  'take',
  'pickup',
  'substitute',
  'writethru',
  'update',
  'lead',
  'repeat',
  'withdrawal',
];

/** `folded` is the whole copy, headline and body, as the index holds it. */
export function storyKeys(article: Article, folded: string, time: number): StoryKeys {
  const flag = flagOf(article.advisories);
  const signature = signatureOf(folded);
  return {
    id: article.id,
    time,
    // No id that a database keeps has NUL or lone surrogates.
    supersedes: article.envelope?.supersedes?.toWellFormed().replaceAll('\0', '') || undefined,
    slugline: sluglineKey(article.envelope?.slug ?? article.slugline?.text),
    headline: foldText(article.headline?.text ?? '').slice(0, 200) || undefined,
    role: flag?.kind,
    ordinal: flag?.ordinal,
    signature,
    bands: signature === undefined ? [] : bandsOf(signature),
  };
}

function flagOf(advisories: readonly Advisory[]): Advisory | undefined {
  const found = advisories.filter(({ kind }) => ROLES.includes(kind));
  return found.sort((one, other) => ROLES.indexOf(one.kind) - ROLES.indexOf(other.kind))[0];
}

/** Versions, takes and a desk's priority code stand beside the keywords: "USA-BUDGET (UPDATE 2, PIX)", "BC-BUDGET, 2nd Ld". */
const VARIABLE = /\([^)]*\)|,.*$|\b\d+(?:st|nd|rd|th)\s+(?:ld|lead|add|take)\b.*$/gi;

function sluglineKey(slugline: string | undefined): string | undefined {
  return foldText((slugline ?? '').slice(0, 500).replace(VARIABLE, ' ')).slice(0, 200) || undefined;
}

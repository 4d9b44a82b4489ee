import { listOf } from './word-list.ts';

/** The irregular pasts that are no participles: they can only be the verb of a sentence. In lower case. */
export const FINITE_PASTS: ReadonlySet<string> = new Set(
  listOf(`became began blew broke came chose drew drove fell flew forgot froze gave grew knew ran rang rode rose sang sank saw shook spoke
  stole swore tore threw took withdrew woke wore went wrote`),
);

/** The irregular pasts of common verbs that are no nouns: where one follows a noun, the subject ends. In lower case. */
export const IRREGULAR_PASTS: ReadonlySet<string> = new Set([
  ...FINITE_PASTS,
  ...listOf(`bought brought built caught dealt fled fought found got had held hid kept laid led left lent lost made meant met paid sat sent
  shot showed sold sought spent stood struck stuck swept taught thought told understood won`),
]);

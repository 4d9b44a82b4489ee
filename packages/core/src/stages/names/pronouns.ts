import type { Person, PersonMention } from '../../model/person.ts';
import type { Sentence } from '../../model/sentence.ts';
import { extentOf } from '../../text/spans.ts';
import type { Token } from '../../text/tokens.ts';
import { type Gender, genderOfName } from '../../vocabulary/given-names.ts';
import { Lex } from '../../vocabulary/lexicon.ts';
import { genderOfTitle } from '../../vocabulary/titles.ts';

const PRONOUNS: Readonly<Record<string, Gender>> = {
  he: 'male',
  him: 'male',
  his: 'male',
  himself: 'male',
  she: 'female',
  her: 'female',
  hers: 'female',
  herself: 'female',
};

/** One look at a word's flags rules out nearly all of them. */
const MAY_BE_PRONOUN = Lex.subjectPronoun | Lex.objectPronoun | Lex.determiner;

/** A pronoun reaches back over so many sentences. */
const REACH = 2;

/**
 * Adds to each person the pronouns that stand for them.
 *
 * A pronoun stands for the person named first in its own sentence before it, or else in one of the two sentences before,
 * if the gender of the given name allows. This is the subject, which English prefers.
 * Source: Hobbs, Resolving Pronoun References, 1978, in its simplest form.
 */
export function resolvePronouns(
  people: readonly Person[],
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): Person[] {
  const added: PersonMention[][] = people.map(() => []);
  const genders = people.map(genderOf);
  const mentions = people
    .flatMap(({ anchors }, person) => anchors.map(({ start }) => ({ start, person })))
    .sort((a, b) => a.start - b.start);
  const subjects: { person: number; start: number }[][] = [];
  let nextMention = 0;
  let at = 0;
  for (const sentence of sentences) {
    const { start, end } = extentOf(sentence);
    const named: { person: number; start: number }[] = [];
    while (nextMention < mentions.length && (mentions[nextMention]?.start ?? end) < end) {
      const mention = mentions[nextMention++];
      if (mention && mention.start >= start) named.push(mention);
    }
    subjects.push(named);
    for (; at < tokens.length && (tokens[at]?.start ?? end) < end; at++) {
      const token = tokens[at] as Token;
      if ((token.word.flags & MAY_BE_PRONOUN) === 0 || token.start < start) continue;
      const gender = PRONOUNS[token.word.lower];
      const person = gender && antecedent(subjects, token.start, gender, genders);
      if (person === undefined) continue;
      added[person]?.push({ start: token.start, end: token.end, pronoun: true });
      named.push({ person, start: token.start });
    }
  }
  return people.map((person, index) => withMentions(person, added[index] ?? []));
}

function antecedent(
  subjects: readonly (readonly { person: number; start: number }[])[],
  before: number,
  gender: Gender,
  genders: readonly (Gender | undefined)[],
): number | undefined {
  for (let back = 0; back <= REACH; back++) {
    const named = subjects[subjects.length - 1 - back] ?? [];
    const subject = named.find(({ start, person }) => start < before && fits(genders[person], gender));
    if (subject !== undefined) return subject.person;
  }
  return undefined;
}

const fits = (known: Gender | undefined, wanted: Gender): boolean => known === undefined || known === wanted;

function genderOf({ name, titles }: Person): Gender | undefined {
  const given = genderOfName(name.toLowerCase().split(/[\s-]/)[0] ?? '');
  if (given !== undefined) return given;
  for (const { text } of titles) {
    for (const word of text.toLowerCase().split(/\s+/)) {
      const told = genderOfTitle(word);
      if (told !== undefined) return told;
    }
  }
  return undefined;
}

function withMentions(person: Person, added: readonly PersonMention[]): Person {
  if (added.length === 0) return person;
  const anchors = [...person.anchors, ...added].sort((a, b) => a.start - b.start) as Person['anchors'];
  return { ...person, anchors };
}

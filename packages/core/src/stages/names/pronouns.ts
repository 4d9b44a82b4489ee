import type { Person, PersonMention } from '../../model/person.ts';
import type { Sentence } from '../../model/sentence.ts';
import { putInOrder } from '../../text/spans.ts';
import type { Token } from '../../text/tokens.ts';
import { type Gender, genderOfName } from '../../vocabulary/given-names.ts';
import { Lex } from '../../vocabulary/lexicon.ts';
import { genderOfTitle } from '../../vocabulary/titles.ts';
import { has } from './words.ts';

const PRONOUNS = Lex.malePronoun | Lex.femalePronoun;
const LINKS = Lex.preposition | Lex.coordinator;

/** A pronoun reaches back over so many sentences. */
const REACH = 2;

/** A mention that a pronoun may stand for: who it is, and where. */
interface Subject {
  readonly person: number;
  readonly start: number;
}

/** Whom a sentence names first, of those that a pronoun of each gender may stand for. */
interface Subjects {
  male: Subject | undefined;
  female: Subject | undefined;
}

/**
 * Adds to each person the pronouns that stand for them.
 *
 * A pronoun stands for the person named first in its own sentence before it, or else in one of the two sentences before,
 * if the gender of the given name or the title allows. This is the subject, which English prefers.
 * Source: Hobbs, Resolving Pronoun References, 1978, in its simplest form.
 */
export function resolvePronouns(
  people: readonly Person[],
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): Person[] {
  const added = new Map<number, PersonMention[]>();
  const cast = new Cast(people);
  const recent: Subjects[] = [];
  let at = 0;
  for (const { anchors } of sentences) {
    const { start, end } = anchors[0];
    if (recent.length > REACH) recent.pop();
    const subjects = cast.namedUntil(start, end);
    recent.unshift(subjects);
    for (; at < tokens.length; at++) {
      const token = tokens[at] as Token;
      if (token.start >= end) break;
      if ((token.word.flags & PRONOUNS) === 0 || token.start < start) continue;
      const gender = has(token, Lex.malePronoun) ? 'male' : 'female';
      const person = cast.heldBy(tokens, at, gender) ?? antecedent(recent, token.start, gender);
      if (person === undefined) continue;
      addTo(added, person, { start: token.start, end: token.end, pronoun: true });
      // "He said Pop was ill, he added" speaks of one "he".
      if ((subjects[gender]?.start ?? token.start + 1) > token.start) subjects[gender] = { person, start: token.start };
    }
  }
  return people.map((person, index) => withMentions(person, added.get(index)));
}

function addTo(added: Map<number, PersonMention[]>, person: number, mention: PersonMention): void {
  const mentions = added.get(person);
  if (mentions === undefined) added.set(person, [mention]);
  else mentions.push(mention);
}

function antecedent(recent: readonly Subjects[], before: number, gender: Gender): number | undefined {
  for (const subjects of recent) {
    const subject = subjects[gender];
    if (subject !== undefined && subject.start < before) return subject.person;
  }
  return undefined;
}

/** The people of an article and their mentions in order. */
class Cast {
  readonly #people: readonly Person[];
  readonly #genders: readonly (Gender | undefined)[];
  readonly #mentions: readonly Subject[];
  #byEnd: Map<number, number> | undefined;
  #next = 0;

  constructor(people: readonly Person[]) {
    this.#people = people;
    this.#genders = people.map(genderOf);
    const mentions: Subject[] = [];
    for (let person = 0; person < people.length; person++)
      for (const { start } of (people[person] as Person).anchors) mentions.push({ person, start });
    this.#mentions = putInOrder(mentions, (a, b) => a.start - b.start);
  }

  /** "Pop during his visit": a name and a preposition lead up to the possessive. */
  heldBy(tokens: readonly Token[], at: number, gender: Gender): number | undefined {
    if (at < 2 || !has(tokens[at - 1], LINKS) || !has(tokens[at], Lex.determiner)) return undefined;
    this.#byEnd ??= personByEnd(this.#people);
    const person = this.#byEnd.get(tokens[at - 2]?.end ?? 0);
    return person !== undefined && (this.#genders[person] ?? gender) === gender ? person : undefined;
  }

  /** Whom the sentence names first. Sentences are asked for in order. */
  namedUntil(start: number, end: number): Subjects {
    const subjects: Subjects = { male: undefined, female: undefined };
    for (; this.#next < this.#mentions.length; this.#next++) {
      const mention = this.#mentions[this.#next] as Subject;
      if (mention.start >= end) break;
      if (mention.start < start) continue;
      const gender = this.#genders[mention.person];
      if (gender !== 'female') subjects.male ??= mention;
      if (gender !== 'male') subjects.female ??= mention;
    }
    return subjects;
  }
}

function personByEnd(people: readonly Person[]): Map<number, number> {
  const byEnd = new Map<number, number>();
  for (const [person, { anchors }] of people.entries()) for (const { end } of anchors) byEnd.set(end, person);
  return byEnd;
}

const FIRST_WORD = /^[^\s-]*/;

function genderOf({ name, titles }: Person): Gender | undefined {
  const given = genderOfName((FIRST_WORD.exec(name)?.[0] ?? '').toLowerCase());
  if (given !== undefined) return given;
  for (const { text } of titles) {
    for (const word of text.toLowerCase().split(/\s+/)) {
      const told = genderOfTitle(word);
      if (told !== undefined) return told;
    }
  }
  return undefined;
}

function withMentions(person: Person, added: readonly PersonMention[] | undefined): Person {
  if (added === undefined) return person;
  const anchors = [...person.anchors, ...added].sort((a, b) => a.start - b.start) as Person['anchors'];
  return { ...person, anchors };
}

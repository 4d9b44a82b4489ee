import type { Person, PersonMention } from '../../model/person.ts';
import type { Sentence } from '../../model/sentence.ts';
import { extentOf } from '../../text/spans.ts';
import type { Token } from '../../text/tokens.ts';
import { type Gender, genderOfName } from '../../vocabulary/given-names.ts';
import { Lex } from '../../vocabulary/lexicon.ts';
import { genderOfTitle } from '../../vocabulary/titles.ts';
import { has } from './words.ts';

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

const LINKS = Lex.preposition | Lex.coordinator;

/** A pronoun reaches back over so many sentences. */
const REACH = 2;

/** Whom a sentence names first, of those that a pronoun of each gender may stand for. */
type Subjects = Partial<Record<Gender, { readonly person: number; readonly start: number }>>;

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
  const added: PersonMention[][] = people.map(() => []);
  const cast = new Cast(people);
  const recent: Subjects[] = [];
  let at = 0;
  for (const sentence of sentences) {
    const { start, end } = extentOf(sentence);
    recent.unshift(cast.namedUntil(start, end));
    recent.length = Math.min(recent.length, REACH + 1);
    for (; at < tokens.length && (tokens[at]?.start ?? end) < end; at++) {
      const token = tokens[at] as Token;
      if ((token.word.flags & MAY_BE_PRONOUN) === 0 || token.start < start) continue;
      const gender = PRONOUNS[token.word.lower];
      const person = gender && (cast.heldBy(tokens, at, gender) ?? antecedent(recent, token.start, gender));
      if (gender === undefined || person === undefined) continue;
      added[person]?.push({ start: token.start, end: token.end, pronoun: true });
      cast.note(recent[0] ?? {}, gender, person, token.start);
    }
  }
  return people.map((person, index) => withMentions(person, added[index] ?? []));
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
  readonly #byEnd: ReadonlyMap<number, number>;
  readonly #genders: readonly (Gender | undefined)[];
  readonly #mentions: readonly { readonly start: number; readonly person: number }[];
  #next = 0;

  constructor(people: readonly Person[]) {
    this.#genders = people.map(genderOf);
    this.#mentions = people
      .flatMap(({ anchors }, person) => anchors.map(({ start }) => ({ start, person })))
      .sort((a, b) => a.start - b.start);
    this.#byEnd = new Map(people.flatMap(({ anchors }, person) => anchors.map(({ end }) => [end, person] as const)));
  }

  /** "Pop during his visit": a name and a preposition lead up to the possessive. */
  heldBy(tokens: readonly Token[], at: number, gender: Gender): number | undefined {
    const [name, link, pronoun] = [tokens[at - 2], tokens[at - 1], tokens[at]];
    if (name === undefined || !has(link, LINKS) || !has(pronoun, Lex.determiner)) return undefined;
    const person = this.#byEnd.get(name.end);
    return person !== undefined && (this.#genders[person] ?? gender) === gender ? person : undefined;
  }

  /** Whom the sentence names first. Sentences are asked for in order. */
  namedUntil(start: number, end: number): Subjects {
    const subjects: Subjects = {};
    for (
      let mention = this.#mentions[this.#next];
      mention && mention.start < end;
      mention = this.#mentions[this.#next]
    ) {
      this.#next++;
      if (mention.start < start) continue;
      const gender = this.#genders[mention.person];
      if (gender !== 'female') subjects.male ??= mention;
      if (gender !== 'male') subjects.female ??= mention;
    }
    return subjects;
  }

  /** A pronoun resolved is a mention too: "He said Pop was ill, he added" speaks of one "he". */
  note(subjects: Subjects, gender: Gender, person: number, start: number): void {
    if ((subjects[gender]?.start ?? start + 1) > start) subjects[gender] = { person, start };
  }
}

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

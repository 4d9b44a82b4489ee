import type { Person, PersonMention } from '../../model/person.ts';
import type { Sentence } from '../../model/sentence.ts';
import { addTo } from '../../text/lists.ts';
import { putInOrder } from '../../text/spans.ts';
import { firstFrom, type Token, TokenKind } from '../../text/tokens.ts';
import { type Gender, genderOfName } from '../../vocabulary/given-names.ts';
import { Lex } from '../../vocabulary/lexicon.ts';
import { NEW_PARTY } from '../../vocabulary/name-parts.ts';
import { genderOfTitle } from '../../vocabulary/titles.ts';
import { Form } from '../../vocabulary/word-forms.ts';
import { has, isCapital, isLower, isSaid, isText } from './words.ts';

const PRONOUNS = Lex.malePronoun | Lex.femalePronoun;
const LINKS = Lex.preposition | Lex.coordinator;

/** A pronoun reaches back over so many sentences. */
const REACH = 2;

/** Who speaks on was named as a speaker so many sentences before, at most. */
const SPEECH_REACH = 6;
/** A verb stands so many words before the name of its subject, at most: "said the Norwegian foreign minister, Ana Pop". */
const LONGEST_TITLE = 8;

/** Who has no name in the copy. */
const NOBODY = -1;

/** What stands between commas behind a name has no more tokens. */
const LONGEST_APPOSITION = 20;

/** A mention that a pronoun may stand for: who it is, and where. */
interface Subject {
  readonly person: number;
  readonly start: number;
}

interface Named extends Subject {
  readonly end: number;
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
 * if the gender of the given name or the title allows. This is the subject, which English prefers. One that speaks ("he said")
 * stands for who spoke last.
 * Source: Hobbs, Resolving Pronoun References, 1978, in its simplest form.
 */
export function resolvePronouns(
  people: readonly Person[],
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): Person[] {
  const added = new Map<number, PersonMention[]>();
  const cast = new Cast(people, tokens);
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
      if (has(token, Lex.title) && isLower(token)) cast.hearUnnamed(at);
      if ((token.word.flags & PRONOUNS) === 0 || token.start < start) continue;
      const gender = has(token, Lex.malePronoun) ? 'male' : 'female';
      const isNamed = (subjects[gender]?.start ?? token.start) < token.start;
      const speaker = !isNamed && speaks(tokens, at, at + 1) ? cast.lastSpeaker(gender, token.start) : undefined;
      const person = cast.heldBy(tokens, at, gender) ?? speaker ?? antecedent(recent, token.start, gender);
      if (person === undefined || person === NOBODY) continue;
      if (speaker !== undefined) cast.speaksOn(gender);
      addTo(added, person, { start: token.start, end: token.end, pronoun: true });
      // "He said Pop was ill, he added" speaks of one "he".
      if ((subjects[gender]?.start ?? token.start + 1) > token.start) subjects[gender] = { person, start: token.start };
    }
  }
  const resolved: Person[] = [];
  for (const person of people) resolved.push(withMentions(person, added.get(resolved.length)));
  return resolved.slice();
}

function antecedent(recent: readonly Subjects[], before: number, gender: Gender): number | undefined {
  for (const subjects of recent) {
    const subject = subjects[gender];
    if (subject !== undefined && subject.start < before) return subject.person;
  }
  return undefined;
}

/** Whether a verb that attributes stands right behind a range of tokens, or behind a mark and right before it: "…,” said minister Ana Pop". */
function speaks(tokens: readonly Token[], from: number, to: number): boolean {
  if (isCue(tokens[to])) return true;
  let at = from - 1;
  while (from - at < LONGEST_TITLE && (isCapital(tokens[at]) || has(tokens[at], OF_TITLE))) at--;
  if (isSaid(tokens[at], 'to') && isSaid(tokens[at - 1], 'according')) return true;
  return isCue(tokens[at]) && tokens[at - 1]?.word.kind !== TokenKind.word;
}

/** "Pop, from Bramsk, said", "Pop - who left - said": the index after what marks set off right behind a name; the index itself where none do. */
function appositionEnd(tokens: readonly Token[], at: number): number {
  const mark = tokens[at]?.word.text ?? '';
  if (!SETS_OFF.has(mark)) return at;
  for (let end = at + 1; end < at + LONGEST_APPOSITION; end++) if (isText(tokens[end], mark)) return end + 1;
  return at;
}

/** "In Bramsk, the ruling party's leader, Ana Pop, was fishing": no verb stands before the name that is the subject of its sentence. */
function isSubject(tokens: readonly Token[], from: number, sentenceStart: number): boolean {
  for (let at = from - 1; at >= 0 && from - at < LONGEST_APPOSITION; at--) {
    const token = tokens[at] as Token;
    if (token.start < sentenceStart) return true;
    if (
      isLower(token) &&
      !token.word.text.endsWith('ing') &&
      (has(token, NO_TITLE) || (token.word.forms & Form.past) !== 0)
    )
      return false;
  }
  return from < LONGEST_APPOSITION;
}

const NO_TITLE = Lex.cue | Lex.auxiliary | Lex.subjectPronoun | Lex.subordinator;

const SETS_OFF = new Set([',', '-', '–', '—', '--']);

/** "one senior official", "a department spokesman": the index of the word that brings in somebody new, before a role in small letters. */
function newPartyStart(tokens: readonly Token[], role: number): number | undefined {
  for (let at = role - 1; at > role - LONGEST_TITLE; at--) {
    const token = tokens[at];
    if (token?.word.kind !== TokenKind.word || has(token, LINKS)) return undefined;
    if (has(token, Lex.determiner) || isSaid(token, 'one')) return NEW_PARTY.has(token.word.lower) ? at : undefined;
  }
  return undefined;
}

const isCue = (token: Token | undefined): boolean => has(token, Lex.cue) && isLower(token);
const OF_TITLE = Lex.title | Lex.titleModifier | Lex.demonym;

/** The people of an article and their mentions in order. */
class Cast {
  readonly #people: readonly Person[];
  readonly #genders: (Gender | undefined)[] = [];
  readonly #mentions: readonly Named[];
  readonly #tokens: readonly Token[];
  #byEnd: Map<number, number> | undefined;
  #next = 0;
  #sentence = 0;
  readonly #spoke: Record<Gender, (Subject & { sentence: number }) | undefined> = {
    male: undefined,
    female: undefined,
  };

  constructor(people: readonly Person[], tokens: readonly Token[]) {
    this.#people = people;
    this.#tokens = tokens;
    const mentions: Named[] = [];
    for (const person of people) {
      for (const { start, end } of person.anchors) mentions.push({ person: this.#genders.length, start, end });
      this.#genders.push(genderOf(person));
    }
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
    this.#sentence++;
    for (; this.#next < this.#mentions.length; this.#next++) {
      const mention = this.#mentions[this.#next] as Named;
      if (mention.start >= end) break;
      if (mention.start < start) continue;
      const gender = this.#genders[mention.person];
      if (gender !== 'female') subjects.male ??= mention;
      if (gender !== 'male') subjects.female ??= mention;
      this.#hear(mention, gender, start);
    }
    return subjects;
  }

  /** Notes who speaks, so that a pronoun may speak on. */
  #hear({ person, start, end }: Named, gender: Gender | undefined, sentenceStart: number): void {
    const from = firstFrom(this.#tokens, start);
    const to = firstFrom(this.#tokens, end);
    const isHeard =
      speaks(this.#tokens, from, to) ||
      isCue(this.#tokens[appositionEnd(this.#tokens, to)]) ||
      (this.#people[person]?.anchors[0].start === start && isSubject(this.#tokens, from, sentenceStart));
    if (!isHeard) return;
    const speaker = { person, start, sentence: this.#sentence };
    if (gender !== 'female') this.#spoke.male = speaker;
    if (gender !== 'male') this.#spoke.female = speaker;
  }

  /** Notes that somebody without a name speaks, whose role stands at an index: "said an aide". */
  hearUnnamed(at: number): void {
    const from = newPartyStart(this.#tokens, at);
    if (from === undefined || !speaks(this.#tokens, from, at + 1)) return;
    const speaker = { person: NOBODY, start: this.#tokens[from]?.start ?? 0, sentence: this.#sentence };
    this.#spoke.male = speaker;
    this.#spoke.female = speaker;
  }

  /** Who spoke last before a place of those that may be of a gender, where that is not long ago. */
  lastSpeaker(gender: Gender, before: number): number | undefined {
    const speaker = this.#spoke[gender];
    if (speaker === undefined || speaker.start >= before) return undefined;
    return this.#sentence - speaker.sentence <= SPEECH_REACH ? speaker.person : undefined;
  }

  speaksOn(gender: Gender): void {
    const speaker = this.#spoke[gender];
    if (speaker !== undefined) speaker.sentence = this.#sentence;
  }
}

function personByEnd(people: readonly Person[]): Map<number, number> {
  const byEnd = new Map<number, number>();
  for (const [person, { anchors }] of people.entries()) for (const { end } of anchors) byEnd.set(end, person);
  return byEnd;
}

const FIRST_WORD = /^[^\s-]*/;
/** "Lee Hae-rim": the first word is the family's name. */
const FAMILY_OPENS = /^\p{Lu}\p{L}+ \p{Lu}\p{Ll}+-\p{Ll}+$/u;

function genderOf({ name, titles }: Person): Gender | undefined {
  const given = FAMILY_OPENS.test(name) ? undefined : genderOfName((FIRST_WORD.exec(name)?.[0] ?? '').toLowerCase());
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

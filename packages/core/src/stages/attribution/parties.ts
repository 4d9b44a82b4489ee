import type { Person } from '../../model/person.ts';
import type { Anchors, Span } from '../../model/span.ts';
import { OffsetMap } from '../../text/offset-map.ts';
import { anchorsOf } from '../../text/spans.ts';
import { Shape } from '../../text/tokens.ts';
import { Lex } from '../../vocabulary/lexicon.ts';
import { NEW_PARTY } from '../../vocabulary/name-parts.ts';
import { cueVerbOf, is, isCapital, isMark, isSpoken, type Range } from './items.ts';
import type { Named, PartyLink, PartyLinker } from './party-link.ts';
import { opensRole, RoleBook } from './roles.ts';
import type { Item } from './statement.ts';

interface Mention extends Span {
  readonly person?: string;
  readonly organization?: string;
  readonly pronoun?: true | undefined;
}

/** Links parties to the people and the bodies that an article names. */
export function linkParties(named: Named): PartyLinker {
  const reader = new PartyReader(named);
  return (items, range, part) => (part === 'speaker' ? reader.speaker(items, range) : reader.read(items, range));
}

/** Links the words of a speaker or an addressee to a person or a body that the article names. */
class PartyReader {
  readonly #people = new Map<string, Person>();
  readonly #byStart: OffsetMap<Mention>;
  readonly #named: Named;
  #roles: RoleBook | undefined;
  #lastSpeaker: string | undefined;
  #lastBody: { readonly organization: string; readonly evidence: Anchors } | undefined;

  constructor(named: Named) {
    const { text, people, organizations } = named;
    this.#named = named;
    this.#byStart = new OffsetMap(text.length);
    for (const { id, anchors } of organizations)
      for (const { start, end } of anchors) this.#byStart.set(start, { start, end, organization: id });
    for (const person of people) this.#index(person);
  }

  /** Whom a range of items names that speaks. */
  speaker(items: readonly Item[], range: Range): PartyLink {
    const link = this.read(items, range);
    const isNew = isNewParty(items[range.from]);
    // "an aide said": who speaks on has no name.
    if (link.person !== undefined || isNew) this.#lastSpeaker = link.person;
    if (link.organization !== undefined || isNew) this.#lastBody = this.#spokenFor(items, range, link);
    return link;
  }

  /** Whom a range of items names; a person outranks the body whose name stands in a title: "White House spokesman Ion Pop". */
  read(items: readonly Item[], { from, to }: Range): PartyLink {
    const mentions = this.#headMentions(items, from, to);
    const people = peopleIn(mentions);
    const first = people[0];
    if (first !== undefined && mentions[0]?.pronoun) return this.#standingFor(first, mentions[0]);
    if (first !== undefined) return people.length > 1 ? { person: first, people } : { person: first };
    const organization = mentions.at(-1)?.organization;
    if (organization !== undefined) return { organization };
    if (to - from === 1 && isHeOrShe(items[from])) return this.#pronoun();
    if (to - from === 1 && isSpoken(items[from], 'it') && says(items, to)) return this.#lastBody ?? {};
    return this.#apposed(items, to) ?? this.#role(items, { from, to });
  }

  #index(person: Person): void {
    this.#people.set(person.id, person);
    for (const { start, end, pronoun } of person.anchors)
      this.#byStart.set(start, { start, end, person: person.id, pronoun });
  }

  /** The names that the phrase is about: not "Pompeo" in "a spokesman for Pompeo" or "Pompeo's lawyer". */
  #headMentions(items: readonly Item[], from: number, to: number): Mention[] {
    const found: Mention[] = [];
    for (let at = from; at < to; at++) {
      if (is(items[at], Lex.preposition) && at > from && !this.#isOfOffice(items, at)) break;
      const item = items[at] as Item;
      const mention = this.#byStart.get(item.start);
      if (mention === undefined) continue;
      let next = at + 1;
      while (next < to && (items[next]?.start ?? 0) < mention.end) next++;
      if (this.#isHead(items, next, to, mention, from)) found.push(mention);
      at = next - 1;
    }
    return found;
  }

  /** The "of" of "Secretary of State Mike Pompeo": an office, what it is for, and no name yet. */
  #isOfOffice(items: readonly Item[], at: number): boolean {
    const head = items[at - 1];
    const next = items[at + 1];
    const isOffice = isSpoken(items[at], 'of') && is(head, Lex.title) && isCapital(head);
    if (!isOffice || next === undefined) return false;
    const after = is(next, Lex.determiner) ? items[at + 2] : next;
    return this.#byStart.get(after?.start ?? -1)?.person === undefined;
  }

  /** Whether the phrase is about the name: "a Pop spokesman", "his lawyers" and "Pop's lawyer" are not, "Karl Pop QC" is. */
  #isHead(items: readonly Item[], next: number, to: number, mention: Mention, from: number): boolean {
    if (mention.pronoun === true) return next - from === 1 && next === to;
    return (
      next >= to ||
      (next === to - 1 && items[next]?.word.shape === Shape.upper) ||
      is(items[next], Lex.preposition | Lex.coordinator | Lex.subordinator | Lex.determiner) ||
      isMark(items[next], ',(')
    );
  }

  /** A pronoun, and the name before it that tells whose it is. */
  #standingFor(person: string, { start }: Mention): PartyLink {
    const named = this.#people.get(person)?.anchors.findLast((anchor) => !anchor.pronoun && anchor.start < start);
    return named === undefined ? { person } : { person, evidence: anchorsOf(named.start, named.end) };
  }

  #pronoun(): PartyLink {
    const named = this.#people.get(this.#lastSpeaker ?? '');
    return named === undefined
      ? {}
      : { person: named.id, evidence: anchorsOf(named.anchors[0].start, named.anchors[0].end) };
  }

  /** A body that speaks, and where the words name it or what they stand for does. */
  #spokenFor(items: readonly Item[], { from, to }: Range, { organization, evidence }: PartyLink) {
    const first = items[from];
    const last = items[to - 1];
    if (organization === undefined || first === undefined || last === undefined) return undefined;
    return { organization, evidence: evidence ?? anchorsOf(first.start, last.end) };
  }

  /** "a spokeswoman for Berg, Ana Pop, said": whose name between commas follows the role. */
  #apposed(items: readonly Item[], comma: number): PartyLink | undefined {
    if (!isMark(items[comma], ',')) return undefined;
    let at = comma + 1;
    while (is(items[at], Lex.honorific | Lex.title | Lex.titleModifier) && at - comma < LONGEST_TITLE) at++;
    const mention = this.#byStart.get(items[at]?.start ?? -1);
    if (mention?.person === undefined || mention.pronoun === true) return undefined;
    let next = at + 1;
    while ((items[next]?.start ?? mention.end) < mention.end) next++;
    if (!isMark(items[next], ',.')) return undefined;
    return { person: mention.person, evidence: anchorsOf(mention.start, mention.end) };
  }

  /** A role: the book is written when the first is asked for. */
  #role(items: readonly Item[], range: Range): PartyLink {
    if (!opensRole(items, range)) return {};
    this.#roles ??= new RoleBook(this.#named);
    return this.#roles.read(items, range);
  }
}

/** Each person that is mentioned, once. */
function peopleIn(mentions: readonly Mention[]): string[] {
  const people: string[] = [];
  for (const { person } of mentions) if (person !== undefined) people.push(person);
  return people.length > 1 ? [...new Set(people)] : people;
}

/** "Chief Executive Officer" */
const LONGEST_TITLE = 4;

const isHeOrShe = (item: Item | undefined): boolean => item?.word.lower === 'he' || item?.word.lower === 'she';

/** "an aide", "one senior official": somebody that the copy has not named. */
const isNewParty = (item: Item | undefined): boolean => NEW_PARTY.has(item?.word.lower ?? '');

/** Behind "it", a verb of speech, and an adverb at most before it: a survey shows, a body says. */
const says = (items: readonly Item[], at: number): boolean =>
  [at, at + 1].some((index) => cueVerbOf(items[index])?.classes.has('speech') === true);

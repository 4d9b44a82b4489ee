import type { Person } from '../../model/person.ts';
import type { Anchors, Span } from '../../model/span.ts';
import { OffsetMap } from '../../text/offset-map.ts';
import { anchorsOf, putInOrder } from '../../text/spans.ts';
import { Shape } from '../../text/tokens.ts';
import { Lex } from '../../vocabulary/lexicon.ts';
import { BODY_NOUNS, NEW_PARTY } from '../../vocabulary/name-parts.ts';
import { nationIn, nationOf } from '../../vocabulary/nations.ts';
import { COMPANY_SUFFIXES } from '../../vocabulary/organizations.ts';
import { cueVerbOf, is, isCapital, isMark, isSpoken, type Range } from './items.ts';
import type { Named, PartyLink, PartyLinker } from './party-link.ts';
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

/** Who or what goes by a role, and the words that tell. */
interface Holder {
  readonly link: PartyLink;
  readonly at: number;
  readonly end: number;
  /** The whole title, or the name of the body. */
  readonly words: string;
}

/** Links the words of a speaker or an addressee to a person or a body that the article names. */
class PartyReader {
  readonly #people = new Map<string, Person>();
  readonly #byStart: OffsetMap<Mention>;
  readonly #byRole = new Map<string, Holder[]>();
  readonly #titles: Holder[] = [];
  #lastSpeaker: string | undefined;
  #lastBody: { readonly organization: string; readonly evidence: Anchors } | undefined;

  constructor({ text, people, organizations }: Named) {
    this.#byStart = new OffsetMap(text.length);
    for (const { id, name, anchors } of organizations) {
      const roles = [...rolesOfBody(name), ...kindsOfBody(text, anchors)];
      for (const { start, end } of anchors) {
        this.#byStart.set(start, { start, end, organization: id });
        for (const role of roles) this.#hold(role, { link: { organization: id }, at: start, end, words: name });
      }
    }
    for (const person of people) this.#index(person);
    for (const holders of this.#byRole.values()) putInOrder(holders, (a, b) => a.at - b.at);
    putInOrder(this.#titles, (a, b) => a.at - b.at);
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
    const people = [...new Set(mentions.flatMap(({ person }) => person ?? []))];
    const [first] = people;
    if (first !== undefined && mentions[0]?.pronoun) return this.#standingFor(first, mentions[0]);
    if (first !== undefined) return people.length > 1 ? { person: first, people } : { person: first };
    const organization = mentions.at(-1)?.organization;
    if (organization !== undefined) return { organization };
    if (to - from === 1 && isHeOrShe(items[from])) return this.#pronoun();
    if (to - from === 1 && isSpoken(items[from], 'it') && says(items, to)) return this.#lastBody ?? {};
    return this.#apposed(items, to) ?? this.#role(items, from, to);
  }

  #index(person: Person): void {
    this.#people.set(person.id, person);
    for (const { start, end, pronoun } of person.anchors)
      this.#byStart.set(start, { start, end, person: person.id, pronoun });
    for (const title of person.titles) {
      const { start: at, end } = title.anchors[0];
      const holder = { link: { person: person.id }, at, end, words: title.text };
      this.#hold(headOf(title.text), holder);
      this.#titles.push(holder);
    }
  }

  #hold(role: string, holder: Holder): void {
    const holders = this.#byRole.get(role);
    if (holders === undefined) this.#byRole.set(role, [holder]);
    else holders.push(holder);
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
    const [head, next] = [items[at - 1], items[at + 1]];
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
    const [first, last] = [items[from], items[to - 1]];
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
    if (!isMark(items[next], ',')) return undefined;
    return { person: mention.person, evidence: anchorsOf(mention.start, mention.end) };
  }

  /** "the minister", "the company", "Norway's minister": who was last given a title with the same head, what was last named such a body. */
  #role(items: readonly Item[], from: number, to: number): PartyLink {
    const isTold = is(items[from], Lex.determiner);
    if ((!isTold && !is(items[from], Lex.place | Lex.demonym)) || to - from > LONGEST_ROLE) return {};
    const start = items[from]?.start ?? 0;
    const holders = this.#byRole.get(items[to - 1]?.word.lower ?? '') ?? [];
    const nation = nationAmong(items, from, to - 1);
    const holder = holderBefore(holders, start, nation, isTold) ?? this.#leading(items, to - 1, start, nation);
    return holder === undefined ? {} : { ...holder.link, evidence: anchorsOf(holder.at, holder.end) };
  }

  /** "the Norwegian leader", "the US top diplomat": who heads the state, or its foreign affairs, by the title last given before. */
  #leading(items: readonly Item[], at: number, place: number, nation: string | undefined): Holder | undefined {
    const office = nation === undefined ? undefined : officeOf(items, at);
    if (office === undefined) return undefined;
    const count = countBefore(this.#titles, place);
    for (let index = count - 1; index >= Math.max(0, count - MOST_HOLDERS); index--) {
      const holder = this.#titles[index] as Holder;
      if (office.test(holder.words) && nationIn(holder.words) === nation) return holder;
    }
    return undefined;
  }
}

/** The offices that a turn of phrase stands for. */
function officeOf(items: readonly Item[], at: number): RegExp | undefined {
  if (isSpoken(items[at], 'leader')) return HEADS_OF_STATE;
  return isSpoken(items[at], 'diplomat') && isSpoken(items[at - 1], 'top') ? FOREIGN_AFFAIRS : undefined;
}

const HEADS_OF_STATE = /\b(?:president|premier|prime minister|chancellor|king|queen|emir|counterpart)\b/i;
const FOREIGN_AFFAIRS = /\b(?:secretary of state|foreign (?:minister|secretary))\b/i;

/** The country that items between two indices name. */
function nationAmong(items: readonly Item[], from: number, to: number): string | undefined {
  for (let at = from; at < to; at++) {
    const nation = is(items[at], Lex.place | Lex.demonym) ? nationOf(items[at]?.word.lower ?? '') : undefined;
    if (nation !== undefined) return nation;
  }
  return undefined;
}

/** The last holder of a role before a place; of a nation's role, the last who is that nation's, or else one of whom no nation is told. */
function holderBefore(
  holders: readonly Holder[],
  place: number,
  nation: string | undefined,
  isTold: boolean,
): Holder | undefined {
  const count = countBefore(holders, place);
  if (nation === undefined) return isTold ? holders[count - 1] : undefined;
  let open: Holder | undefined;
  for (let at = count - 1; at >= Math.max(0, count - MOST_HOLDERS); at--) {
    const holder = holders[at] as Holder;
    const held = nationIn(holder.words);
    if (held === nation) return holder;
    if (isTold && held === undefined) open ??= holder;
  }
  return open;
}

/** How many of the items, which are in order, stand before a place. */
function countBefore(items: readonly { readonly at: number }[], place: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((items[middle]?.at ?? place) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "the visiting Norwegian foreign minister" */
const LONGEST_ROLE = 5;
/** Of one role, no more holders than these are compared. */
const MOST_HOLDERS = 20;
/** "Chief Executive Officer" */
const LONGEST_TITLE = 4;

const isHeOrShe = (item: Item | undefined): boolean => item?.word.lower === 'he' || item?.word.lower === 'she';

/** "an aide", "one senior official": somebody that the copy has not named. */
const isNewParty = (item: Item | undefined): boolean => NEW_PARTY.has(item?.word.lower ?? '');

/** "minister" of "Foreign Minister", "secretary" of "Secretary of State". */
function headOf(title: string): string {
  const [before = ''] = title.toLowerCase().split(/\s+(?:of|for|at)\s+/, 1);
  return before.split(/\s+/).at(-1) ?? '';
}

/** Behind "it", a verb of speech, and an adverb at most before it: a survey shows, a body says. */
const says = (items: readonly Item[], at: number): boolean =>
  [at, at + 1].some((index) => cueVerbOf(items[index])?.classes.has('speech') === true);

/** Of a body, so many mentions are asked what stands beside them. */
const MENTIONS_ASKED = 3;
const LONGEST_KIND = 16;

/** "the news agency IRNA", "the Kyst group": what a body is by the plain noun right before or behind its name. */
function kindsOfBody(text: string, anchors: Anchors): string[] {
  return anchors.slice(0, MENTIONS_ASKED).flatMap(({ start, end }) => {
    const before = KIND_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_KIND), start))?.[1];
    const after = KIND_AFTER.exec(text.slice(end, end + LONGEST_KIND))?.[1];
    return [before, after].filter((kind) => kind !== undefined && BODY_NOUNS.has(kind)) as string[];
  });
}

const KIND_BEFORE = /([a-z]+)\s$/;
const KIND_AFTER = /^\s([a-z]+)\b/;

const SUFFIXES: ReadonlySet<string> = new Set(COMPANY_SUFFIXES);
const COMPANY_ROLES = ['company', 'firm', 'group'];

/** "ministry" of "Ministry of Finance", "bank" of "Kyst Bank"; what ends in "Inc" is a company. */
function rolesOfBody(name: string): readonly string[] {
  const head = headOf(name);
  return SUFFIXES.has(head) ? COMPANY_ROLES : [head];
}

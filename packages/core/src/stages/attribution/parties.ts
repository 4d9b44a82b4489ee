import type { Person } from '../../model/person.ts';
import type { Span } from '../../model/span.ts';
import { OffsetMap } from '../../text/offset-map.ts';
import { anchorsOf, putInOrder } from '../../text/spans.ts';
import { Shape } from '../../text/tokens.ts';
import { Lex } from '../../vocabulary/lexicon.ts';
import { COMPANY_SUFFIXES } from '../../vocabulary/organizations.ts';
import { is, isCapital, isMark, isSpoken, type Range } from './items.ts';
import type { Named, PartyLink, PartyLinker, Salience } from './party-link.ts';
import type { Item } from './statement.ts';

interface Mention extends Span {
  readonly person?: string;
  readonly organization?: string;
  readonly pronoun?: true | undefined;
}

/** Links parties to the people and the bodies that an article names. */
export function linkParties(named: Named): PartyLinker {
  const reader = new PartyReader(named);
  return (items, range, salience) => reader.read(items, range, salience);
}

/** Who or what goes by a role, and the words that tell. */
interface Holder {
  readonly link: PartyLink;
  readonly at: number;
  readonly end: number;
}

/** Links the words of a speaker or an addressee to a person or a body that the article names. */
class PartyReader {
  readonly #people = new Map<string, Person>();
  readonly #byStart: OffsetMap<Mention>;
  readonly #byRole = new Map<string, Holder[]>();

  constructor({ text, people, organizations }: Named) {
    this.#byStart = new OffsetMap(text.length);
    for (const { id, name, anchors } of organizations) {
      const roles = rolesOfBody(name);
      for (const { start, end } of anchors) {
        this.#byStart.set(start, { start, end, organization: id });
        for (const role of roles) this.#hold(role, { link: { organization: id }, at: start, end });
      }
    }
    for (const person of people) this.#index(person);
    for (const holders of this.#byRole.values()) putInOrder(holders, (a, b) => a.at - b.at);
  }

  /** Whom a range of items names; a person outranks the body whose name stands in a title: "White House spokesman Ion Pop". */
  read(items: readonly Item[], { from, to }: Range, salience: Salience): PartyLink {
    const mentions = this.#headMentions(items, from, to);
    const people = [...new Set(mentions.flatMap(({ person }) => person ?? []))];
    const [first] = people;
    if (first !== undefined && mentions[0]?.pronoun) return this.#standingFor(first, mentions[0]);
    if (first !== undefined) return people.length > 1 ? { person: first, people } : { person: first };
    const organization = mentions.at(-1)?.organization;
    if (organization !== undefined) return { organization };
    if (to - from === 1 && isHeOrShe(items[from])) return this.#pronoun(salience);
    return this.#apposed(items, to) ?? this.#role(items, from, to);
  }

  #index(person: Person): void {
    this.#people.set(person.id, person);
    for (const { start, end, pronoun } of person.anchors)
      this.#byStart.set(start, { start, end, person: person.id, pronoun });
    for (const title of person.titles) {
      const { start: at, end } = title.anchors[0];
      this.#hold(headOf(title.text), { link: { person: person.id }, at, end });
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

  #pronoun({ person }: Salience): PartyLink {
    const named = this.#people.get(person ?? '');
    return named === undefined
      ? {}
      : { person: named.id, evidence: anchorsOf(named.anchors[0].start, named.anchors[0].end) };
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

  /** "the minister", "the company": who was last given a title with the same head, what was last named such a body. */
  #role(items: readonly Item[], from: number, to: number): PartyLink {
    if (!is(items[from], Lex.determiner) || to - from > 4) return {};
    const start = items[from]?.start ?? 0;
    const holders = this.#byRole.get(items[to - 1]?.word.lower ?? '') ?? [];
    const holder = lastBefore(holders, start);
    return holder === undefined ? {} : { ...holder.link, evidence: anchorsOf(holder.at, holder.end) };
  }
}

/** The last of the items, which are in order, that stands before a place. */
function lastBefore<Placed extends { readonly at: number }>(
  items: readonly Placed[],
  place: number,
): Placed | undefined {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((items[middle]?.at ?? place) < place) low = middle + 1;
    else high = middle;
  }
  return items[low - 1];
}

/** "Chief Executive Officer" */
const LONGEST_TITLE = 4;

const isHeOrShe = (item: Item | undefined): boolean => item?.word.lower === 'he' || item?.word.lower === 'she';

/** "minister" of "Foreign Minister", "secretary" of "Secretary of State". */
function headOf(title: string): string {
  const [before = ''] = title.toLowerCase().split(/\s+(?:of|for|at)\s+/, 1);
  return before.split(/\s+/).at(-1) ?? '';
}

const SUFFIXES: ReadonlySet<string> = new Set(COMPANY_SUFFIXES);
const COMPANY_ROLES = ['company', 'firm', 'group'];

/** "ministry" of "Ministry of Finance", "bank" of "Kyst Bank"; what ends in "Inc" is a company. */
function rolesOfBody(name: string): readonly string[] {
  const head = headOf(name);
  return SUFFIXES.has(head) ? COMPANY_ROLES : [head];
}

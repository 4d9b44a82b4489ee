import type { Party } from '../../model/attribution.ts';
import type { Organization } from '../../model/organization.ts';
import type { Person } from '../../model/person.ts';
import type { Span } from '../../model/span.ts';
import { OffsetMap } from '../../text/offset-map.ts';
import { anchorsOf, putInOrder } from '../../text/spans.ts';
import { Lex } from '../../vocabulary/lexicon.ts';
import { is, isMark, type Range } from './items.ts';
import type { Item } from './statement.ts';

interface Mention extends Span {
  readonly person?: string;
  readonly organization?: string;
  readonly pronoun?: true | undefined;
}

/** Whom a pronoun or a role stands for, and the words that tell. */
type Holder = Required<Pick<Party, 'person' | 'evidence'>>;

/** Who spoke last, for pronouns that nothing else resolves. */
export interface Salience {
  person?: string | undefined;
}

/** Links the words of a speaker or an addressee to a person or a body that the article names. */
export class PartyReader {
  readonly #text: string;
  readonly #people = new Map<string, Person>();
  readonly #byStart: OffsetMap<Mention>;
  readonly #titled = new Map<string, { person: string; at: number; end: number }[]>();

  constructor(text: string, people: readonly Person[], organizations: readonly Organization[]) {
    this.#text = text;
    this.#byStart = new OffsetMap(text.length);
    for (const { id, anchors } of organizations) {
      for (const { start, end } of anchors) this.#byStart.set(start, { start, end, organization: id });
    }
    for (const person of people) this.#index(person);
    for (const holders of this.#titled.values()) putInOrder(holders, (a, b) => a.at - b.at);
  }

  /** Reads a range of items as a party to what was said. */
  read(items: readonly Item[], { from, to }: Range, salience: Salience): Party | undefined {
    const first = items[from];
    const last = items[to - 1];
    if (first === undefined || last === undefined) return undefined;
    const anchors = anchorsOf(first.start, last.end);
    const text = this.#text.slice(first.start, last.end);
    const mention = this.#headMention(items, from, to);
    if (mention?.person !== undefined) return { text, anchors, person: mention.person };
    if (mention?.organization !== undefined) return { text, anchors, organization: mention.organization };
    const holder = to - from === 1 && isHeOrShe(first) ? this.#pronoun(salience) : this.#role(items, from, to);
    return holder === undefined ? { text, anchors } : { text, anchors, ...holder };
  }

  #index(person: Person): void {
    this.#people.set(person.id, person);
    for (const { start, end, pronoun } of person.anchors)
      this.#byStart.set(start, { start, end, person: person.id, pronoun });
    for (const title of person.titles) {
      const head = headOf(title.text);
      const { start: at, end } = title.anchors[0];
      const holders = this.#titled.get(head) ?? [];
      holders.push({ person: person.id, at, end });
      this.#titled.set(head, holders);
    }
  }

  /** The name that the phrase is about: not "Pompeo" in "a spokesman for Pompeo" or "Pompeo's lawyer". */
  #headMention(items: readonly Item[], from: number, to: number): Mention | undefined {
    let found: Mention | undefined;
    for (let at = from; at < to; at++) {
      if (is(items[at], Lex.preposition) && at > from) break;
      const item = items[at] as Item;
      const mention = this.#byStart.get(item.start);
      if (mention === undefined) continue;
      let next = at + 1;
      while (next < to && (items[next]?.start ?? 0) < mention.end) next++;
      if (this.#isHead(items, next, to, mention, from)) found = this.#better(found, mention);
      at = next - 1;
    }
    return found;
  }

  /** Whether the phrase is about the name: "a Pop spokesman", "his lawyers" and "Pop's lawyer" are about somebody else. */
  #isHead(items: readonly Item[], next: number, to: number, mention: Mention, from: number): boolean {
    if (mention.pronoun === true) return next - from === 1 && next === to;
    return (
      next >= to || is(items[next], Lex.preposition | Lex.coordinator | Lex.subordinator) || isMark(items[next], ',(')
    );
  }

  /** A person outranks the body whose name stands in a title: "White House spokesman Ion Pop". */
  #better(found: Mention | undefined, mention: Mention): Mention {
    return found?.person !== undefined && mention.person === undefined ? found : mention;
  }

  #pronoun({ person }: Salience): Holder | undefined {
    const named = this.#people.get(person ?? '');
    return named === undefined
      ? undefined
      : { person: named.id, evidence: anchorsOf(named.anchors[0].start, named.anchors[0].end) };
  }

  /** "the minister": whoever was last given a title with the same head. */
  #role(items: readonly Item[], from: number, to: number): Holder | undefined {
    if (!is(items[from], Lex.determiner) || to - from > 4) return undefined;
    const start = items[from]?.start ?? 0;
    const holders = this.#titled.get(items[to - 1]?.word.lower ?? '') ?? [];
    const holder = lastBefore(holders, start);
    return holder === undefined ? undefined : { person: holder.person, evidence: anchorsOf(holder.at, holder.end) };
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

const isHeOrShe = (item: Item): boolean => item.word.lower === 'he' || item.word.lower === 'she';

/** "minister" of "Foreign Minister", "secretary" of "Secretary of State". */
function headOf(title: string): string {
  const [before = ''] = title.toLowerCase().split(/\s+(?:of|for|at)\s+/, 1);
  return before.split(/\s+/).at(-1) ?? '';
}

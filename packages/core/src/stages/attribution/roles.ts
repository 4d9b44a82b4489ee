import { addTo } from '../../text/lists.ts';
import { countWhile } from '../../text/sorted.ts';
import { anchorsOf, putInOrder } from '../../text/spans.ts';
import { Lex } from '../../vocabulary/lexicon.ts';
import { BODY_NOUNS } from '../../vocabulary/name-parts.ts';
import { nationIn, nationOf } from '../../vocabulary/nations.ts';
import { COMPANY_SUFFIXES } from '../../vocabulary/organizations.ts';
import { is, isSpoken, type Range } from './items.ts';
import type { Named, PartyLink } from './party-link.ts';
import type { Item } from './statement.ts';

/** Who or what goes by a role, and the words that tell. */
interface Holder {
  readonly link: PartyLink;
  readonly at: number;
  readonly end: number;
  /** The whole title, or the name of the body. */
  readonly words: string;
}

const byPlace = (a: Holder, b: Holder): number => a.at - b.at;

/** Whether a phrase may be a role: short, and led by a determiner or a nation. */
export const opensRole = (items: readonly Item[], { from, to }: Range): boolean =>
  (to - from <= LONGEST_ROLE || isAged(items, from)) && is(items[from], Lex.determiner | Lex.place | Lex.demonym);

/** Who and what an article gives roles to: titles of people, kinds of bodies. */
export class RoleBook {
  readonly #named: Named;
  readonly #byRole = new Map<string, Holder[]>();
  readonly #titles: Holder[] = [];
  #byKind: ReadonlyMap<string, Holder[]> | undefined;
  #namesInOrder: readonly Holder[] | undefined;

  constructor(named: Named) {
    this.#named = named;
    for (const { id, name, anchors } of named.organizations)
      for (const role of rolesOfBody(name))
        for (const { start, end } of anchors)
          addTo(this.#byRole, role, { link: { organization: id }, at: start, end, words: name });
    for (const { id, titles } of named.people)
      for (const { text, anchors } of titles) {
        const holder = { link: { person: id }, at: anchors[0].start, end: anchors[0].end, words: text };
        addTo(this.#byRole, headOf(text), holder);
        this.#titles.push(holder);
      }
    for (const holders of this.#byRole.values()) putInOrder(holders, byPlace);
    putInOrder(this.#titles, byPlace);
  }

  /** "the minister", "the company", "Norway's minister": who was last given a title with the same head, what was last named such a body. */
  read(items: readonly Item[], { from, to }: Range): PartyLink {
    const isTold = is(items[from], Lex.determiner);
    const start = items[from]?.start ?? 0;
    const role = items[to - 1]?.word.lower ?? '';
    const holders = this.#byRole.get(role) ?? (BODY_NOUNS.has(role) ? this.#ofKind(role) : []);
    const nation = nationAmong(items, from, to - 1);
    const holder =
      holderBefore(holders, start, nation, isTold) ??
      this.#leading(items, to - 1, start, nation) ??
      (isSpoken(items[from], 'the') && namesNobody(items, { from, to }) ? this.#lastSubject(start) : undefined);
    return holder === undefined ? {} : { ...holder.link, evidence: anchorsOf(holder.at, holder.end) };
  }

  /** Whom the sentence that named somebody last before a place names first. */
  #lastSubject(place: number): Holder | undefined {
    this.#namesInOrder ??= namesInOrder(this.#named);
    const names = this.#namesInOrder;
    let at = countBefore(names, place) - 1;
    const last = names[at]?.at ?? 0;
    const reach = Math.max(0, last - LONGEST_SENTENCE);
    const before = this.#named.text.slice(reach, last);
    const from = reach + Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'));
    while (at > 0 && (names[at - 1] as Holder).at > from) at--;
    return names[at];
  }

  /** "the agency", after "the news agency IRNA". */
  #ofKind(kind: string): readonly Holder[] {
    this.#byKind ??= bodiesByKind(this.#named);
    return this.#byKind.get(kind) ?? [];
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

/** "the 44-year-old", "the 56-year-old widow", "the Italian": whoever was just named, told by age or nation. */
const namesNobody = (items: readonly Item[], { from, to }: Range): boolean =>
  isAged(items, from) ||
  (to - from === 2 && is(items[from + 1], Lex.demonym) && ONE_OF_NATION.test(items[from + 1]?.word.lower ?? ''));

/** "the French" are many. */
const ONE_OF_NATION = /(?:an|i|er)$/;

const isAged = (items: readonly Item[], from: number): boolean =>
  isSpoken(items[from + 3], 'year') && isSpoken(items[from + 5], 'old');

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
const countBefore = (items: readonly { readonly at: number }[], place: number): number =>
  countWhile(items.length, (index) => (items[index]?.at ?? place) < place);

/** "the visiting Norwegian foreign minister" */
const LONGEST_ROLE = 5;
/** Of one role, no more holders than these are compared. */
const MOST_HOLDERS = 20;

/** "minister" of "Foreign Minister", "secretary" of "Secretary of State". */
function headOf(title: string): string {
  return HEAD.exec(title.toLowerCase())?.[0] ?? '';
}

/** The first word that "of" or the end follows. */
const HEAD = /(?<!\S)\S+(?=\s+(?:of|for|at)\s|$)/;

/** Every mention of a person, in order. */
function namesInOrder({ people }: Named): Holder[] {
  const names: Holder[] = [];
  for (const { id, name, anchors } of people)
    for (const { start, end } of anchors) names.push({ link: { person: id }, at: start, end, words: name });
  return putInOrder(names, byPlace);
}

/** A sentence is looked through for the name it opens with no further back than so many characters. */
const LONGEST_SENTENCE = 1000;

const LONGEST_KIND = 16;

/** Bodies by the plain nouns that stand right before or behind their names, in order: "the news agency IRNA", "the Kyst group". */
function bodiesByKind({ text, organizations }: Named): ReadonlyMap<string, Holder[]> {
  const byKind = new Map<string, Holder[]>();
  const hold = (kind: string | undefined, holder: Holder): void => {
    if (kind !== undefined && BODY_NOUNS.has(kind)) addTo(byKind, kind, holder);
  };
  for (const { id, name, anchors } of organizations) {
    for (const { start, end } of anchors) {
      const holder = { link: { organization: id }, at: start, end, words: name };
      hold(KIND_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_KIND), start))?.[1], holder);
      hold(KIND_AFTER.exec(text.slice(end, end + LONGEST_KIND))?.[1], holder);
    }
  }
  for (const holders of byKind.values()) putInOrder(holders, byPlace);
  return byKind;
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

import { Shape, type Token, TokenKind } from '../../text/tokens.ts';
import { Lex } from '../../vocabulary/lexicon.ts';
import { OPENING_PARTICLES } from '../../vocabulary/name-parts.ts';
import { ORGANIZATIONS_ALONE } from '../../vocabulary/organizations.ts';
import { WORK_HEADS } from '../../vocabulary/works.ts';
import { type Known, knownAt } from './gazetteer.ts';
import type { Segment } from './mention.ts';
import { isNameSuffix, runEnd } from './runs.ts';
import { FUNCTIONAL, has, isCapital, isHyphen, isInitial, isLower, isNameWord, isWord, touchesBoth } from './words.ts';

/** What ends a person's name: the next word is a title, a body's head, a nationality. */
const ENDS_PERSON = Lex.title | Lex.honorific | Lex.organizationHead | Lex.demonym | Lex.otherHead | Lex.work;
const OPENS_TITLE = Lex.title | Lex.honorific | Lex.titleModifier | Lex.portfolio;
/** Heads that the name itself may follow: "Bank Indonesia", "Radio Lagos". */
const LEADING_HEADS = new Set('bank radio club hotel university banco grupo hotel television college'.split(' '));
const LEADING_PLACE_HEADS = new Set(
  'lake mount mt mt. cape port gulf isle strait pulau jalan kuala kampung sungai bukit tanjung rio camp'.split(' '),
);
const DIRECTIONS = new Set(
  'north south east west northern southern eastern western central northeast northwest southeast southwest northeastern northwestern southeastern southwestern upper lower greater'.split(
    ' ',
  ),
);

const OPENS_AFTER = /^(?:[:([*•—_]|--+|\.\.\.)$/;

/** Cuts the capitalised runs of a sentence into names, and tells their kind where their own words do. */
export class SegmentReader {
  readonly #tokens: readonly Token[];
  readonly #from: number;
  readonly #to: number;
  readonly #small: ReadonlySet<string>;
  readonly #found: Segment[] = [];

  /** `small` holds the words that the article also prints without a capital. */
  constructor(tokens: readonly Token[], from: number, to: number, small: ReadonlySet<string>) {
    this.#tokens = tokens;
    this.#from = from;
    this.#to = to;
    this.#small = small;
  }

  read(): Segment[] {
    let at = this.#from;
    while (at < this.#to) {
      if (!this.#opensRun(at)) {
        at++;
        continue;
      }
      const end = runEnd(this.#tokens, at, this.#to);
      for (at = this.#skipOpener(at, end); at < end; ) at = this.#readAt(at, end);
    }
    return this.#found;
  }

  #opensRun(at: number): boolean {
    const token = this.#tokens[at];
    if (isNameWord(token)) return true;
    const next = this.#tokens[at + 1];
    if (isLower(token) && has(token, Lex.namePart))
      return OPENING_PARTICLES.has(token?.word.lower ?? '') && isNameWord(isHyphen(next) ? this.#tokens[at + 2] : next);
    return isCapital(token) && isNameWord(next) && !this.#opensSentence(at) && token?.word.lower === 'the';
  }

  /** Whether a capital says nothing because of where the word stands. */
  #opensSentence(at: number): boolean {
    if (at === this.#from) return true;
    const before = this.#tokens[at - 1]?.word;
    return (
      before !== undefined &&
      (before.kind === TokenKind.quote ||
        OPENS_AFTER.test(before.text) ||
        (before.text === '-' && !touchesBoth(this.#tokens, at - 1)))
    );
  }

  /** The index after words that have their capital from opening the sentence. */
  #skipOpener(from: number, to: number): number {
    const token = this.#tokens[from];
    if (token === undefined || !this.#opensSentence(from)) return from;
    const known = knownAt(this.#tokens, from, this.#to);
    if (known !== undefined && (known.end - from > 1 || !has(token, Lex.opener))) return from;
    if (to - from === 1) return has(token, Lex.opener | FUNCTIONAL) && !has(token, Lex.givenName) ? to : from;
    if (has(token, FUNCTIONAL | Lex.adverb) && !has(token, Lex.givenName)) return from + 1;
    if (token.word.shape === Shape.upper) return from;
    if (token.word.text.length > 5 && token.word.text.endsWith('ing') && !has(token, Lex.givenName)) return from + 1;
    if (!has(token, Lex.opener) && !this.#small.has(token.word.lower)) return from;
    if (has(token, OPENS_TITLE | Lex.organizationHead | Lex.demonym | Lex.givenName)) return from;
    const next = this.#tokens[from + 1];
    const opens = has(next, OPENS_TITLE | Lex.givenName | Lex.place | Lex.demonym) || this.#small.has(token.word.lower);
    return opens && this.#headIn(from, to) === undefined ? from + 1 : from;
  }

  /** Reads the name that begins at a token of a run; returns the index after it. */
  #readAt(at: number, to: number): number {
    const token = this.#tokens[at];
    if (!isWord(token) || (isLower(token) && !has(token, Lex.namePart))) return at + 1;
    const known = knownAt(this.#tokens, at, this.#to);
    return (
      this.#work(at, to) ??
      this.#body(at, to, known) ??
      (known && known.end > at + 1 ? this.#known(at, known) : undefined) ??
      this.#titled(at, to) ??
      this.#person(at, to) ??
      this.#placeNamed(at, to) ??
      this.#other(at, to) ??
      (known && this.#known(at, known)) ??
      this.#people(at, to) ??
      this.#unknown(at, to)
    );
  }

  #push(from: number, to: number, more: Omit<Segment, 'from' | 'to'> = {}): number {
    this.#found.push({ from, to, ...more });
    return to;
  }

  #known(at: number, known: Known): number {
    const { type, end } = known;
    if (type === 'people') return end;
    if (end === at + 1 && this.#opensSentence(at) && has(this.#tokens[at], Lex.opener)) return end;
    if (type === 'place') return this.#push(at, end, { type, place: known.place });
    return type === 'work' ? this.#push(at, end, { type, work: known.work }) : this.#push(at, end, { type });
  }

  /** "New Strategic Arms Reduction Treaty", "Treaty of Rome", "Security Council Resolution 2254". */
  #work(at: number, to: number): number | undefined {
    let head: number | undefined;
    for (let index = at; index < to && !this.#startsPerson(index, to); index++)
      if (has(this.#tokens[index], Lex.work) && isCapital(this.#tokens[index])) head = index;
    if (head === undefined) return undefined;
    const kind = WORK_HEADS.get(this.#tokens[head]?.word.lower ?? '');
    const numbered = this.#tokens[head + 1]?.word.kind === TokenKind.number && head + 1 < this.#to;
    const complement = head + 1 < to && isLower(this.#tokens[head + 1]);
    if (kind === undefined || (head === at && !numbered && !complement)) return undefined;
    if (kind === 'resolution' && head > at) this.#issuer(at, head);
    return this.#push(at, numbered ? head + 2 : complement ? to : head + 1, { type: 'work', work: kind });
  }

  /** The body that a resolution names is a name of its own. */
  #issuer(at: number, head: number): void {
    const known = knownAt(this.#tokens, at, head);
    if (known?.type === 'organization' || this.#headIn(at, head) !== undefined)
      this.#push(at, head, { type: 'organization' });
  }

  /** "Foreign Ministry", "Ministry of Finance", "Moscow Academy of Economics", "Wembley Industries Holdings Bhd". */
  #body(at: number, to: number, known: Known | undefined): number | undefined {
    const head = this.#headIn(at, to);
    if (head === undefined) return undefined;
    const end = this.#bodyEnd(at, head, to);
    if (known !== undefined && known.end >= end) return undefined;
    if (end > at + 1 && !(head === at && end === at + 1)) return this.#push(at, end, { type: 'organization' });
    const { lower = '', shape } = this.#tokens[at]?.word ?? {};
    const alone = ORGANIZATIONS_ALONE.has(lower) && shape !== Shape.lower && !this.#opensSentence(at);
    if (alone) return this.#push(at, end, { type: 'organization' });
    return known === undefined ? end : undefined;
  }

  /** The last word of a run that says what sort of body is named, before any title or person. */
  #headIn(at: number, to: number): number | undefined {
    let head: number | undefined;
    for (let index = at; index < to; index++) {
      const token = this.#tokens[index];
      if (isLower(token) && index > at && head !== undefined) break;
      if (!isCapital(token)) continue;
      const isHead = has(token, Lex.organizationHead) || (has(token, Lex.companySuffix) && index > at);
      if (isHead) head = index;
      else if (this.#startsPerson(index, to)) break;
    }
    const before = head === undefined ? undefined : this.#tokens[head];
    if (head !== undefined && has(before, Lex.titleModifier) && has(this.#tokens[head + 1], Lex.title))
      return before?.word.lower === 'press' && head - 1 > at ? head - 1 : head === at ? undefined : head;
    return head;
  }

  /** A title in capitals leads to a person, unless a head follows it: "General Assembly", "Executive Committee". */
  #startsPerson(at: number, to: number): boolean {
    const next = at + 1 < to ? this.#tokens[at + 1] : undefined;
    return (
      has(this.#tokens[at], Lex.title | Lex.honorific) &&
      isCapital(this.#tokens[at]) &&
      !has(next, Lex.organizationHead | Lex.companySuffix)
    );
  }

  #bodyEnd(at: number, head: number, to: number): number {
    const next = this.#tokens[head + 1];
    if (head + 1 < to && isLower(next)) {
      let end = head + 2;
      while (end < to && !this.#startsPerson(end, to)) end++;
      return end;
    }
    if (head === at && LEADING_HEADS.has(this.#tokens[at]?.word.lower ?? '') && at + 1 < to && !has(next, ENDS_PERSON))
      return at + 2;
    return head + 1;
  }

  /** "Secretary of State Mike Pompeo": skips the title, reads the name. */
  #titled(at: number, to: number): number | undefined {
    if (has(this.#tokens[at], Lex.givenName) && !has(this.#tokens[at], Lex.honorific)) return undefined;
    let next = at;
    let headed = false;
    while (next < to) {
      const token = this.#tokens[next];
      if (isCapital(token) && has(token, OPENS_TITLE)) {
        headed ||= has(token, Lex.title | Lex.honorific);
        next++;
      } else if (isHyphen(token)) next++;
      else if (headed && isLower(token) && has(this.#tokens[next - 1], Lex.title)) next = this.#office(next + 1, to);
      else break;
    }
    if (!headed) return undefined;
    if (next >= to || has(this.#tokens[next], Lex.demonym) || knownAt(this.#tokens, next, to)?.type === 'organization')
      return next;
    const end = this.#personEnd(next, to);
    const place = end === to && knownAt(this.#tokens, next, to)?.end === end;
    return place ? next : this.#push(next, end, { type: 'person', sure: true });
  }

  /** What an office is for: "of State", "of Foreign Affairs", "of Norway". */
  #office(at: number, to: number): number {
    let next = at;
    while (
      next < to &&
      (has(this.#tokens[next], Lex.portfolio | Lex.coordinator) || this.#tokens[next]?.word.lower === 'the')
    )
      next++;
    if (next > at) return next;
    const known = knownAt(this.#tokens, at, to);
    return known === undefined ? at : this.#known(at, known);
  }

  #person(at: number, to: number): number | undefined {
    const [first, next] = [this.#tokens[at], this.#tokens[at + 1]];
    if (at + 1 >= to || has(next, ENDS_PERSON)) return undefined;
    const given =
      has(first, Lex.givenName) ||
      (isInitial(first) && !has(first, Lex.place)) ||
      isInitial(next) ||
      (isLower(next) && has(next, Lex.namePart));
    const end = this.#personEnd(at, to);
    if (end < at + 2 || (has(this.#tokens[end - 1], Lex.placeHead) && has(first, Lex.place))) return undefined;
    if (given || (isLower(first) && end > at + 2)) return this.#push(at, end, { type: 'person', sure: true });
    return has(first, Lex.familyFirst) && end - at <= 5
      ? this.#push(at, end, { type: 'person', sure: true })
      : undefined;
  }

  #personEnd(at: number, to: number): number {
    let end = at + 1;
    let words = 1;
    while (end < to && words < 6) {
      const token = this.#tokens[end];
      if (isNameSuffix(token)) return end + 1;
      if (isNameSuffix(this.#tokens[end + 1]) && token?.word.text === ',') return end + 2;
      if (!isWord(token) ? !isHyphen(token) : isLower(token) ? !this.#joinsPerson(end) : has(token, ENDS_PERSON)) break;
      if (isCapital(token)) words++;
      end++;
    }
    while (end > at + 1 && !isCapital(this.#tokens[end - 1]) && !isHyphen(this.#tokens[end - 2])) end--;
    return end;
  }

  #joinsPerson(at: number): boolean {
    return has(this.#tokens[at], Lex.namePart) || isHyphen(this.#tokens[at - 1]);
  }

  /** "Lake Geneva", "Hudson River", "Gulf of Aden", "Eastern Slavonia". */
  #placeNamed(at: number, to: number): number | undefined {
    const first = this.#tokens[at];
    if (LEADING_PLACE_HEADS.has(first?.word.lower ?? '') && at + 1 < to) {
      const end = isLower(this.#tokens[at + 1]) ? to : Math.min(to, at + 3);
      return this.#push(at, end, { type: 'place' });
    }
    if (DIRECTIONS.has(first?.word.lower ?? '') && at + 1 < to) {
      const known = knownAt(this.#tokens, at + 1, to);
      if (known?.type === 'place') return this.#push(at, known.end, { type: 'place' });
    }
    for (let index = at + 1; index < to && !this.#startsPerson(index, to) && isCapital(this.#tokens[index]); index++) {
      if (!has(this.#tokens[index], Lex.placeHead)) continue;
      const end = index + 1 < to && has(this.#tokens[index + 1], Lex.placeHead) ? index + 2 : index + 1;
      return this.#push(at, end, { type: 'place' });
    }
    return undefined;
  }

  /** "World Cup", "Nobel Prize", "Vietnam War". */
  #other(at: number, to: number): number | undefined {
    for (let index = at + 1; index < to && isCapital(this.#tokens[index]); index++) {
      if (this.#startsPerson(index, to)) return undefined;
      if (has(this.#tokens[index], Lex.otherHead))
        return this.#push(at, isNameSuffix(this.#tokens[index + 1]) ? index + 2 : index + 1, { type: 'other' });
    }
    return undefined;
  }

  #people(at: number, _to: number): number | undefined {
    const token = this.#tokens[at];
    return has(token, Lex.demonym) && !has(token, Lex.givenName) ? at + 1 : undefined;
  }

  /** Capitals that no rule knows; what stands around them tells. */
  #unknown(at: number, to: number): number {
    let end = at + 1;
    while (end < to && !this.#endsUnknown(end, to)) end++;
    while (end > at + 1 && !isCapital(this.#tokens[end - 1])) end--;
    const opens = end === at + 1 && this.#opensSentence(at);
    return this.#push(at, end, opens ? { opens } : {});
  }

  #endsUnknown(at: number, to: number): boolean {
    const token = this.#tokens[at];
    if (isLower(token)) return !has(token, Lex.namePart);
    if (isHyphen(token))
      return this.#tokens[at - 1]?.word.shape === Shape.upper || this.#tokens[at + 1]?.word.shape === Shape.upper;
    if (!isWord(token)) return token?.word.text !== '&';
    return (
      this.#startsPerson(at, to) || has(token, Lex.demonym) || (isHyphen(this.#tokens[at - 1]) && has(token, Lex.place))
    );
  }
}

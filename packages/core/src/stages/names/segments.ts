import { Shape, type Token } from '../../text/tokens.ts';
import { Lex } from '../../vocabulary/lexicon.ts';
import {
  BEFORE_NAMES,
  DIRECTIONS,
  NO_SURNAMES,
  POST_NOMINALS,
  ROMANCE_PLACE_HEADS,
} from '../../vocabulary/name-parts.ts';
import { ORGANIZATIONS_ALONE } from '../../vocabulary/organizations.ts';
import { bodyEnd, ENDS_PERSON, headIn, isSurnameOfRank, opensSentence, personEnd, startsPerson } from './bounds.ts';
import { documentAt } from './documents.ts';
import { otherEnd, placeEnd, unknownEnd, widened } from './ends.ts';
import { type Known, knownAt } from './gazetteer.ts';
import type { Segment } from './mention.ts';
import { hasSuffix, joinsOffices, opensBody } from './offices.ts';
import { OPENS_TITLE, opensRun, skipOpener } from './openers.ts';
import { runEnd } from './runs.ts';
import { readShouted } from './shouted.ts';
import { isEmphatic, type SmallWords, type Survey } from './survey.ts';
import {
  has,
  isCapital,
  isHyphen,
  isInitial,
  isInnerPreposition,
  isLower,
  isNameWord,
  isNumbered,
  isSaid,
  isText,
  isWord,
  listingEnd,
  shareCodeEnd,
} from './words.ts';

/** What narrows a chamber and is no part of its name: "the Republican House". */
const PARTISAN = new Set('republican democratic conservative liberal top senior special'.split(' '));

/** Cuts the capitalised runs of sentences into names, and tells their kind where their own words do. */
export class SegmentReader {
  readonly #tokens: readonly Token[];
  readonly #survey: Survey;
  readonly #small: SmallWords;
  readonly #found: Segment[] = [];
  // The sentence in hand, and the next token of all at which a name may open.
  #from = 0;
  #to = 0;
  #next = 0;

  constructor(tokens: readonly Token[], survey: Survey) {
    this.#tokens = tokens;
    this.#survey = survey;
    this.#small = survey.small;
  }

  read(): readonly Segment[] {
    for (const { from, to, shouted } of this.#survey.sentences) {
      this.#from = from;
      this.#to = to;
      if (shouted) for (const name of readShouted(this.#tokens, from, to)) this.#push(name.from, name.to, name);
      else this.#readSentence();
    }
    return this.#found;
  }

  #readSentence(): void {
    const sentence = { from: this.#from, to: this.#to };
    for (let at = this.#openerFrom(this.#from); at < this.#to; at = this.#openerFrom(at)) {
      if (!opensRun(this.#tokens, at, sentence)) {
        at++;
        continue;
      }
      const end = runEnd(this.#tokens, at, this.#to);
      // "Doctors Without Borders": a name that holds small words with capitals
      const known = at === this.#from ? knownAt(this.#tokens, at, this.#to) : undefined;
      if (known && known.end > end) at = this.#known(at, known);
      else for (at = skipOpener(this.#tokens, at, end, this.#small, this.#from); at < end; ) at = this.#readAt(at, end);
    }
  }

  /** The first token from an index on at which a name may open. */
  #openerFrom(at: number): number {
    const { openers } = this.#survey;
    while (this.#next < openers.length && (openers[this.#next] as number) < at) this.#next++;
    return openers[this.#next] ?? this.#tokens.length;
  }

  /** Reads the name that begins at a token of a run; returns the index after it. */
  #readAt(at: number, to: number): number {
    const token = this.#tokens[at];
    if (!isWord(token) || (isLower(token) && !has(token, Lex.namePart)) || BEFORE_NAMES.has(token?.word.lower ?? ''))
      return at + 1;
    const afterCode = shareCodeEnd(this.#tokens, at) ?? listingEnd(this.#tokens, at);
    if (afterCode !== undefined) return afterCode;
    if (POST_NOMINALS.has(token?.word.text ?? '') && isCapital(this.#tokens[at - 1])) return at + 1;
    const known = knownAt(this.#tokens, at, this.#to);
    if (known === undefined && isEmphatic(token as Token, this.#small)) return at + 1;
    return (
      this.#work(at, to) ??
      this.#body(at, to, known) ??
      (known && known.end > at + 1 ? this.#known(at, widened(this.#tokens, known, to)) : undefined) ??
      this.#titled(at, to) ??
      this.#person(at, to) ??
      this.#placeNamed(at, to) ??
      this.#other(at, to) ??
      (known && this.#known(at, known)) ??
      this.#people(at) ??
      this.#unknown(at, to)
    );
  }

  #push(from: number, to: number, { type, place, work, opens = false }: Partial<Segment>): number {
    this.#found.push({ from, to, type, place, work, opens, limit: this.#from, end: this.#to });
    return to;
  }

  #known(at: number, known: Known): number {
    const { type, end } = known;
    if (type === 'people' || isNumbered(this.#tokens, end)) return end;
    if (end === at + 1 && opensSentence(this.#tokens, at, this.#from) && has(this.#tokens[at], Lex.opener)) return end;
    return this.#push(at, end, { type, place: known.place, work: known.work });
  }

  #work(at: number, to: number): number | undefined {
    const document = documentAt(this.#tokens, at, to, this.#to);
    if (document === undefined) return undefined;
    if (document.work === 'resolution' && document.head > at) this.#issuer(at, document.head);
    return this.#push(at, document.end, { type: 'work', work: document.work });
  }

  /** The body that a resolution names is a name of its own. */
  #issuer(at: number, head: number): void {
    const known = knownAt(this.#tokens, at, head);
    if (known?.type === 'organization' || headIn(this.#tokens, at, head) !== undefined)
      this.#push(at, head, { type: 'organization' });
  }

  /** "Foreign Ministry", "Ministry of Finance", "Moscow Academy of Economics", "Wembley Industries Holdings Bhd". */
  #body(at: number, to: number, known: Known | undefined): number | undefined {
    const head = headIn(this.#tokens, at, to);
    const ofPeople = has(this.#tokens[at], Lex.demonym) && !DIRECTIONS.has(this.#tokens[at]?.word.lower ?? '');
    if (head === undefined || (ofPeople && knownAt(this.#tokens, at + 1, to)?.type === 'organization'))
      return undefined;
    const end = bodyEnd(this.#tokens, at, head, to);
    if (known !== undefined && known.end >= end) return undefined;
    const inner = this.#innerStart(at, end);
    if (inner !== undefined) return inner;
    if (end < to && has(this.#tokens[end], Lex.placeHead)) return this.#push(at, end + 1, { type: 'place' });
    if (end < to && isSaid(this.#tokens[end], 'index')) return this.#push(at, end + 1, { type: 'other' });
    if (end > at + 1) return this.#push(at, end, { type: 'organization' });
    const { lower = '', shape } = this.#tokens[at]?.word ?? {};
    const alone =
      ORGANIZATIONS_ALONE.has(lower) && shape !== Shape.lower && !opensSentence(this.#tokens, at, this.#from);
    if (alone) return this.#push(at, end, { type: 'organization' });
    return known === undefined ? end : undefined;
  }

  /** "the Trump White House", "the Republican House": where the known body begins that ends a name, without what narrows it. */
  #innerStart(at: number, end: number): number | undefined {
    for (let inner = at + 1; inner < end; inner++) {
      const known = knownAt(this.#tokens, inner, end);
      if (known?.type === 'organization' && known.end === end && end - inner > 1) return inner;
    }
    const narrows = PARTISAN.has(this.#tokens[at]?.word.lower ?? '') && end === at + 2;
    return narrows && ORGANIZATIONS_ALONE.has(this.#tokens[at + 1]?.word.lower ?? '') ? at + 1 : undefined;
  }

  /** "Secretary of State Mike Pompeo": skips the title, reads the name. */
  #titled(at: number, to: number): number | undefined {
    if (has(this.#tokens[at], Lex.givenName) && !has(this.#tokens[at], Lex.honorific)) return undefined;
    let next = at;
    let headed = false;
    while (next < to) {
      const token = this.#tokens[next];
      // "Director of the Foreign Ministry Information Department"
      if (headed && !isCapital(this.#tokens[next - 1]) && opensBody(this.#tokens, next)) return next;
      if (isCapital(token) && has(token, OPENS_TITLE)) {
        headed ||= has(token, Lex.title | Lex.honorific);
        next++;
      } else if (
        next > at &&
        isText(token, 'U.S.') &&
        isCapital(this.#tokens[next + 1]) &&
        has(this.#tokens[next + 1], OPENS_TITLE)
      )
        next++;
      else if (isInnerPreposition(this.#tokens, next) || isInnerPreposition(this.#tokens, next - 2)) next++;
      else if (isHyphen(token) || joinsOffices(this.#tokens, next, to)) next++;
      else if (headed && isLower(token) && has(this.#tokens[next - 1], Lex.title | Lex.portfolio)) {
        next = this.#office(next + 1, to);
      } else break;
    }
    if (!headed) return undefined;
    if (next < to && isLower(this.#tokens[next]) && !has(this.#tokens[next], Lex.namePart)) return next;
    if (next >= to || has(this.#tokens[next], Lex.demonym) || knownAt(this.#tokens, next, to)?.type === 'organization')
      return next;
    const end = personEnd(this.#tokens, next, to);
    // "Secretary General of the Safe Ferries Organization"
    if (end < to && isCapital(this.#tokens[end]) && has(this.#tokens[end], Lex.organizationHead)) return next;
    // "chief executive of Kyst International Ltd"
    if (hasSuffix(this.#tokens, next + 1, end)) return next;
    const see = this.#see(next, end);
    if (see !== undefined) return see;
    // "Publisher Kalten & Berg"
    if (isText(this.#tokens[end], '&')) return next;
    const place = end === to && knownAt(this.#tokens, next, to)?.end === end;
    return place ? next : this.#push(next, end, { type: 'person' });
  }

  /** "Duke of Bramsk", "Bishop of Bramsk Ana Pop": where somebody holds office; "Registrar of Companies" and "Chairman of the Board" are none. */
  #see(at: number, end: number): number | undefined {
    const isAlone = end === at + 1 || has(this.#tokens[at + 1], Lex.givenName);
    const preposition = isSaid(this.#tokens[at - 1], 'the') ? at - 2 : at - 1;
    if (!isSaid(this.#tokens[preposition], 'of') || !isAlone || has(this.#tokens[at], Lex.givenName)) return undefined;
    return has(this.#tokens[at], Lex.opener | Lex.organizationHead)
      ? at + 1
      : this.#push(at, at + 1, { type: 'place' });
  }

  /** What an office is for: "of State", "of Foreign Affairs", "of Norway". */
  #office(at: number, to: number): number {
    const first = isSaid(this.#tokens[at], 'the') ? at + 1 : at;
    let next = first;
    while (next < to && has(this.#tokens[next], Lex.portfolio | Lex.coordinator) && !opensBody(this.#tokens, next))
      next++;
    if (next > first) return next;
    const known = knownAt(this.#tokens, first, this.#to);
    if (known?.type !== 'organization') return known === undefined ? first : this.#known(first, known);
    // "Boeing Commercial Airplanes"
    const after = this.#tokens[known.end];
    const goesOn = known.end < to && isNameWord(after) && has(after, Lex.opener) && !has(after, OPENS_TITLE);
    return goesOn
      ? this.#push(first, unknownEnd(this.#tokens, known.end, to), { type: 'organization' })
      : this.#known(first, known);
  }

  /** "J." and "P.J.", not "U.S." */
  #isInitial(at: number): boolean {
    return isInitial(this.#tokens[at]) && !has(this.#tokens[at], Lex.place);
  }

  #person(at: number, to: number): number | undefined {
    const first = this.#tokens[at];
    const next = this.#tokens[at + 1];
    // "Stan Deal"
    if (at + 1 >= to || (has(next, ENDS_PERSON) && !isSurnameOfRank(this.#tokens, at + 1))) return undefined;
    // "U.N. Special Envoy": letters before what belongs to a title are a body's.
    if (isInitial(first) && has(next, Lex.titleModifier) && startsPerson(this.#tokens, at + 2, to)) return undefined;
    // "F.N" is a code, "F. Nord" a name.
    if (this.#isInitial(at) && next?.start === first?.end && (next?.word.text.length ?? 0) < 3) return undefined;
    if (isLower(next) && ROMANCE_PLACE_HEADS.has(first?.word.lower ?? '')) return undefined;
    const given =
      has(first, Lex.givenName) || this.#isInitial(at) || (this.#isInitial(at + 1) && !has(first, Lex.demonym));
    // "Xaver de Zumwald", but "Kyst de Zumo" may be a firm: what stands around it tells.
    const byParticle = isLower(next) && has(next, Lex.namePart);
    const end = personEnd(this.#tokens, at, to);
    const last = this.#tokens[end - 1];
    if (end < at + 2 || (has(last, Lex.placeHead) && has(first, Lex.place))) return undefined;
    if (NO_SURNAMES.has(last?.word.lower ?? '')) return undefined;
    if (shareCodeEnd(this.#tokens, end) !== undefined) return this.#push(at, end, { type: 'organization' });
    const named =
      given || byParticle || (isLower(first) && end > at + 2) || (has(first, Lex.familyFirst) && end - at <= 5);
    if (!named) return undefined;
    // "the Santiago Zabarte" is a building, "the Ana Pop affair" hers.
    const isThing = isSaid(this.#tokens[at - 1], 'the') && !isLower(this.#tokens[end]);
    // "the town of Al-Zumo"
    const isArticled = end === at + 3 && first?.word.lower === 'al' && isHyphen(next);
    const isOpen = isThing || isArticled || (byParticle && !given);
    return this.#push(at, end, { type: isOpen ? undefined : 'person' });
  }

  #placeNamed(at: number, to: number): number | undefined {
    const end = placeEnd(this.#tokens, at, to);
    return end === undefined ? undefined : this.#push(at, end, { type: 'place' });
  }

  #other(at: number, to: number): number | undefined {
    const end = otherEnd(this.#tokens, at, to);
    return end === undefined ? undefined : this.#push(at, end, { type: 'other' });
  }

  #people(at: number): number | undefined {
    return has(this.#tokens[at], Lex.demonym) ? at + 1 : undefined;
  }

  /** Capitals that no rule knows; what stands around them tells. */
  #unknown(at: number, to: number): number {
    // "Senior U.S. officials"
    if (has(this.#tokens[at], Lex.titleModifier) && knownAt(this.#tokens, at + 1, to)?.type === 'place') return at + 1;
    const end = unknownEnd(this.#tokens, at, to);
    if (end > at + 1 && has(this.#tokens[at], Lex.otherHead)) return this.#push(at, end, { type: 'other' });
    const isPrinted = this.#tokens[at]?.word.shape !== Shape.upper && end === at + 1;
    return this.#push(at, end, { opens: isPrinted && opensSentence(this.#tokens, at, this.#from) });
  }
}

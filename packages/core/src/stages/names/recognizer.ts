import { Shape, type Token, TokenKind } from '../../text/tokens.ts';
import { Lex } from '../../vocabulary/lexicon.ts';
import { lookupPlace } from '../../vocabulary/places.ts';
import { WORK_HEADS } from '../../vocabulary/works.ts';
import { GAZETTEER } from './gazetteer.ts';
import type { NameMention, TokenRange } from './mention.ts';
import { isHead, isNoName, titleAfter, titleBefore } from './title.ts';

const PARTICLES = new Set([
  'de',
  'van',
  'von',
  'der',
  'den',
  'del',
  'della',
  'di',
  'da',
  'dos',
  'du',
  'la',
  'le',
  'el',
  'al',
  'bin',
  'ibn',
  'ben',
  'bint',
  'abu',
  'ter',
  'ten',
  'zu',
  'y',
  'arap',
  'ould',
  'st.',
]);
const SUFFIXES = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv']);
/** Words that join the capitals of one name: "Bank of Norway", "Trinidad and Tobago". */
const JOINS = new Set(['of', 'for', 'and', 'the', 'on', 'in', '&', 'against', 'to']);
const LONGEST_SEQUENCE = 16;

/** Reads the names in a stretch of tokens: one sentence, or the headline. */
export class NameRecognizer {
  readonly #tokens: readonly Token[];
  readonly #from: number;
  readonly #to: number;
  readonly #mentions: NameMention[] = [];

  constructor(tokens: readonly Token[], from: number, to: number) {
    this.#tokens = tokens;
    this.#from = from;
    this.#to = to;
  }

  read(): NameMention[] {
    let at = this.#from;
    while (at < this.#to) at = this.#isCapital(at) || this.#opensKnown(at) ? this.#readAt(at) : at + 1;
    return this.#mentions;
  }

  /** Reads what begins at a capitalised word, returns the index after it. */
  #readAt(at: number): number {
    return (
      this.#work(at) ??
      this.#known(at, 2) ??
      this.#organization(at) ??
      this.#person(at) ??
      this.#known(at, 1) ??
      this.#single(at) ??
      at + 1
    );
  }

  /** "al-Qaeda" and the like begin in lower case. */
  #opensKnown(at: number): boolean {
    return this.#tokens[at]?.word.lower === 'al' && this.#tokens[at + 1]?.word.text === '-';
  }

  #known(at: number, least: number): number | undefined {
    const found = GAZETTEER.match(this.#tokens, at);
    if (found === undefined || found.end > this.#to || found.end - at < least || !this.#isName(at, found.end))
      return undefined;
    const { value } = found;
    if (value.type === 'place') this.#push({ from: at, to: found.end }, 'place', { place: value.place });
    else if (value.type === 'work') this.#push({ from: at, to: found.end }, 'work', { work: value.kind });
    else this.#push({ from: at, to: found.end }, 'organization');
    return found.end;
  }

  /** A known name counts where it is printed with its capitals: "Apple", not "apple"; "US", not "us"; "IS", not "Is". */
  #isName(at: number, end: number): boolean {
    const [first, last] = [this.#tokens[at]?.word, this.#tokens[end - 1]?.word];
    if (first === undefined || last === undefined || last.shape === Shape.lower) return false;
    if (
      end - at === 1 &&
      first.text.length <= 4 &&
      /^(?:us|is|who|it|eta|sec|total|time|ap|bp|shell|guardian|ford|fed|pa|mo|me|la|or|hi|in|cp|tt|uni|app|aa|nan|mena|apa|nis|nice|male|cork|tyre|gap|most|mobile|reading)$/.test(
        first.lower,
      )
    ) {
      return first.shape === Shape.upper;
    }
    return true;
  }

  /** "New Strategic Arms Reduction Treaty", "Treaty of Rome", "Security Council Resolution 2254", "Mueller report". */
  #work(at: number): number | undefined {
    const to = this.#sequenceEnd(at);
    for (let head = to - 1; head >= at; head--) {
      const word = this.#tokens[head]?.word;
      const kind = word && WORK_HEADS[word.lower];
      if (word === undefined || kind === undefined || !this.#isCapital(head)) continue;
      const numbered =
        this.#tokens[head + 1]?.word.kind === TokenKind.number && this.#tokens[head + 1]?.end !== undefined;
      const end = numbered ? head + 2 : this.#complementEnd(head + 1, to);
      if (head === at && end === head + 1) return undefined;
      if (kind === 'resolution' && head > at) this.#issuer(at, head);
      this.#push({ from: at, to: Math.min(end, this.#to) }, 'work', { work: kind });
      return end;
    }
    const report = this.#tokens[at + 1]?.word.text === 'report' && this.#tokens[at - 1]?.word.lower === 'the';
    if (!report || isNoName(this.#tokens[at] as Token) || this.#tokens[at]?.word.shape === Shape.upper)
      return undefined;
    this.#push({ from: at, to: at + 2 }, 'work', { work: 'report' });
    return at + 2;
  }

  /** The body that passed a resolution is named in its title. */
  #issuer(from: number, to: number): void {
    this.#push({ from, to }, 'organization');
  }

  #complementEnd(from: number, to: number): number {
    return JOINS.has(this.#tokens[from]?.word.lower ?? '') && this.#isCapital(from + 1) ? to : from;
  }

  #organization(at: number): number | undefined {
    const to = this.#sequenceEnd(at);
    for (let head = to - 1; head >= at; head--) {
      const token = this.#tokens[head];
      if (
        token === undefined ||
        !this.#isCapital(head) ||
        (token.word.flags & (Lex.organizationHead | Lex.companySuffix)) === 0
      )
        continue;
      const suffix = (token.word.flags & Lex.companySuffix) !== 0 && (token.word.flags & Lex.organizationHead) === 0;
      const end = suffix ? head + 1 : this.#organizationEnd(head, to);
      if (end - at < 2) return undefined;
      if (!suffix && end === head + 1 && this.#isPersonAfter(head + 1, to)) return undefined;
      this.#push({ from: at, to: end }, 'organization');
      return end;
    }
    return undefined;
  }

  /** "Ministry of Health", "University of Oslo", "Bank for International Settlements": the head is followed by what it is for. */
  #organizationEnd(head: number, to: number): number {
    const join = this.#tokens[head + 1]?.word.lower ?? '';
    if ((join !== 'of' && join !== 'for' && join !== 'on') || !this.#isCapital(this.#skipThe(head + 2)))
      return head + 1;
    let end = this.#skipThe(head + 2);
    while (
      end < to &&
      (this.#isCapital(end) || (JOINS.has(this.#tokens[end]?.word.lower ?? '') && this.#isCapital(end + 1)))
    )
      end++;
    return end;
  }

  #skipThe(at: number): number {
    return this.#tokens[at]?.word.lower === 'the' ? at + 1 : at;
  }

  /** "Army Chief Ion Pop" is a title and a person, not a body. */
  #isPersonAfter(at: number, to: number): boolean {
    return at < to && isHead(this.#tokens[at]) && this.#isCapital(at);
  }

  #person(at: number): number | undefined {
    const name = this.#nameAt(at);
    if (name === undefined) return undefined;
    const before = titleBefore(this.#tokens, name.from, this.#from);
    const title = before ?? titleAfter(this.#tokens, name.to);
    const weak = name.weak === true && title === undefined && !this.#actsLikePerson(name.to);
    this.#push(name, 'person', { ...(title && { title }), ...(weak && { weak }) });
    if (before !== undefined) this.#insideTitle(before);
    return name.to;
  }

  /** The name of a person that begins at a token; undefined where the capitals are something else. */
  #nameAt(at: number): (TokenRange & { weak?: true }) | undefined {
    const first = this.#tokens[at] as Token;
    if ((first.word.flags & Lex.honorific) !== 0 && this.#isNamePart(at + 1))
      return { from: at + 1, to: this.#nameEnd(at + 1) };
    if (!this.#isNamePart(at) || isHead(first) || this.#completesTitle(at)) return undefined;
    const to = this.#nameEnd(at);
    const length = this.#wordCount(at, to);
    if (to >= this.#to + 1 || length > 5) return undefined;
    if (length === 1)
      return titleEndsAt(this.#tokens, at, this.#from) && !isNoName(first) ? { from: at, to } : undefined;
    const given =
      (first.word.flags & Lex.givenName) !== 0 ||
      /^\p{Lu}\.$/u.test(this.#tokens[at + 1]?.word.text ?? '') ||
      /^\p{Lu}\./u.test(first.word.text);
    if (given) return { from: at, to };
    if (this.#holdsTitle(at, to)) return undefined;
    if (titleEndsAt(this.#tokens, at, this.#from)) return { from: at, to };
    return this.#looksLikeName(at, to) ? { from: at, to, weak: true } : undefined;
  }

  /** "Foreign Minister Ana Pop": the name begins only after the title. */
  #holdsTitle(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (isHead(this.#tokens[at])) return true;
    return false;
  }

  /** What follows tells a person: a cue verb, "who", or an age between commas. */
  #actsLikePerson(at: number): boolean {
    const [next, after] = [this.#tokens[at]?.word, this.#tokens[at + 1]?.word];
    if (next === undefined) return false;
    if (next.text === ',')
      return after?.lower === 'who' || (after?.kind === TokenKind.number && /^\d\d$/.test(after.text));
    return (next.flags & Lex.cue) !== 0 || next.lower === 'who';
  }

  /** The "State" of "Secretary of State". */
  #completesTitle(at: number): boolean {
    return this.#tokens[at - 1]?.word.lower === 'of' && isHead(this.#tokens[at - 2]) && this.#isCapital(at + 1);
  }

  /** Two or three plain capitalised words, none of them of another kind, are most often somebody's name. */
  #looksLikeName(from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      const token = this.#tokens[at] as Token;
      if (token.word.kind !== TokenKind.word) continue;
      if (token.word.shape === Shape.upper || isNoName(token)) return false;
      if (
        (token.word.flags &
          (Lex.determiner |
            Lex.preposition |
            Lex.subordinator |
            Lex.coordinator |
            Lex.adverb |
            Lex.auxiliary |
            Lex.cue)) !==
          0 &&
        at === from
      )
        return false;
    }
    return this.#wordCount(from, to) <= 3;
  }

  #nameEnd(from: number): number {
    let at = from + 1;
    for (;;) {
      const word = this.#tokens[at]?.word;
      if (at >= this.#to || word === undefined) break;
      if (word.text === '-' && this.#touches(at) && this.#isCapital(at + 1)) at += 2;
      else if (word.text === '-' && this.#touches(at) && PARTICLES.has(this.#tokens[at - 1]?.word.lower ?? '')) at += 2;
      else if (this.#isNamePart(at) && !this.#breaks(at)) at++;
      else if (PARTICLES.has(word.lower) && this.#isNamePart(this.#afterParticles(at)))
        at = this.#afterParticles(at) + 1;
      else if (SUFFIXES.has(word.lower)) at++;
      else if (word.text === ',' && /^(?:jr|sr)\.?$/.test(this.#tokens[at + 1]?.word.lower ?? '')) at += 2;
      else break;
    }
    return Math.min(at, this.#to);
  }

  #afterParticles(at: number): number {
    let next = at;
    while (PARTICLES.has(this.#tokens[next]?.word.lower ?? '') && next < at + 3) {
      next++;
      if (this.#tokens[next]?.word.text === '-') next++;
    }
    return next;
  }

  /** A comma or bracket parts names; a quoted nickname is left out of account. */
  #breaks(at: number): boolean {
    return (
      (this.#tokens[at - 1]?.word.kind ?? TokenKind.word) !== TokenKind.word && this.#tokens[at - 1]?.word.text !== '-'
    );
  }

  #wordCount(from: number, to: number): number {
    let count = 0;
    for (let at = from; at < to; at++) if (this.#tokens[at]?.word.kind === TokenKind.word) count++;
    return count;
  }

  #isNamePart(at: number): boolean {
    const token = this.#tokens[at];
    if (!this.#isCapital(at) || token === undefined) return false;
    if ((token.word.flags & (Lex.weekday | Lex.month | Lex.demonym)) !== 0 && (token.word.flags & Lex.givenName) === 0)
      return false;
    const functional =
      Lex.determiner | Lex.preposition | Lex.subordinator | Lex.coordinator | Lex.auxiliary | Lex.subjectPronoun;
    return (token.word.flags & functional) === 0 && !/^['’]s$/i.test(token.word.text);
  }

  /** Names inside a title count too: "Kremlin" of "Kremlin aide", "US" of "US President". */
  #insideTitle({ from, to }: TokenRange): void {
    for (let at = from; at < to; ) {
      const already = this.#mentions.some((mention) => mention.from <= at && at < mention.to);
      at = already || !this.#isCapital(at) ? at + 1 : (this.#organization(at) ?? this.#known(at, 1) ?? at + 1);
    }
  }

  /** A word in capitals alone is a body; anything else alone tells too little. */
  #single(at: number): number | undefined {
    const token = this.#tokens[at] as Token;
    const { word } = token;
    if (
      word.shape !== Shape.upper ||
      word.text.length < 2 ||
      word.text.length > 7 ||
      (word.flags & (Lex.weekday | Lex.month)) !== 0
    )
      return undefined;
    if (!/^(?:\p{Lu}{2,}|\p{Lu}+\d+|(?:\p{Lu}\.){2,})$/u.test(word.text) || /^[AP]\.?M\.?$/.test(word.text))
      return undefined;
    this.#push({ from: at, to: at + 1 }, 'organization');
    return at + 1;
  }

  /** The index after a run of capitalised words and the small words that join them. */
  #sequenceEnd(from: number): number {
    let at = from + 1;
    while (at < this.#to && at - from < LONGEST_SEQUENCE) {
      const word = this.#tokens[at]?.word;
      if (word === undefined) break;
      if (this.#isCapital(at) || (word.kind === TokenKind.number && this.#tokens[at - 1]?.word.text === '-')) at++;
      else if ((word.text === '-' || word.text === '&' || word.text === '/') && this.#isCapital(at + 1)) at += 2;
      else if (
        JOINS.has(word.lower) &&
        this.#isCapital(this.#skipThe(at + 1)) &&
        word.lower !== 'to' &&
        !this.#isPlaceList(at)
      )
        at = this.#skipThe(at + 1) + 1;
      else break;
    }
    return Math.min(at, this.#to);
  }

  /** "Syria and Iran" are two names; "Trade and Industry" is one. */
  #isPlaceList(at: number): boolean {
    const join = this.#tokens[at]?.word.lower;
    const next = this.#tokens[at + 1];
    if (join === 'in' || join === 'on' || join === 'for' || join === 'against')
      return (this.#tokens[at - 1]?.word.flags ?? 0 & (Lex.organizationHead | Lex.work)) === 0;
    if (join !== 'and') return false;
    return (
      lookupPlace(this.#tokens[at - 1]?.word.text ?? '') !== undefined ||
      lookupPlace(next?.word.text ?? '') !== undefined
    );
  }

  #touches(at: number): boolean {
    return (
      this.#tokens[at - 1]?.end === this.#tokens[at]?.start && this.#tokens[at]?.end === this.#tokens[at + 1]?.start
    );
  }

  #isCapital(at: number): boolean {
    const token = this.#tokens[at];
    if (
      token === undefined ||
      at >= this.#to ||
      token.word.kind !== TokenKind.word ||
      token.word.shape === Shape.lower ||
      token.word.shape === Shape.none
    )
      return false;
    return at > this.#from || !opensOnly(token);
  }

  #push({ from, to }: TokenRange, type: NameMention['type'], more: Partial<NameMention> = {}): void {
    const start = this.#tokens[from]?.start ?? 0;
    const end = this.#tokens[to - 1]?.end ?? start;
    this.#mentions.push({ from, to, start, end, type, ...more });
  }
}

/** A small word at the start of a sentence has its capital from there. */
function opensOnly({ word }: Token): boolean {
  const functional =
    Lex.determiner |
    Lex.preposition |
    Lex.subordinator |
    Lex.coordinator |
    Lex.auxiliary |
    Lex.subjectPronoun |
    Lex.objectPronoun |
    Lex.adverb;
  return (word.flags & functional) !== 0 && word.shape !== Shape.upper;
}

const titleEndsAt = (tokens: readonly Token[], at: number, limit: number): boolean =>
  titleBefore(tokens, at, limit) !== undefined;

import { Shape, type Token, TokenKind } from '../../text/tokens.ts';
import { Lex } from '../../vocabulary/lexicon.ts';
import { BODY_NOUNS, OBJECT_NOUNS } from '../../vocabulary/name-parts.ts';
import type { Segment } from './mention.ts';
import { isNameSuffix } from './runs.ts';
import type { SmallWords } from './survey.ts';
import { titleBefore } from './title.ts';
import { FUNCTIONAL, has, isCapital, isHyphen, isLower, isPossessive, isSaid, isText } from './words.ts';

/** What speaks for each kind of name, in points. */
export interface Evidence {
  person: number;
  organization: number;
  place: number;
  other: number;
}

/** Where things stand in small letters before a name: "in Afula", "near Afula". */
const STANDS_IN = new Set(['in', 'near', 'outside', 'inside', 'across', 'throughout', 'toward', 'towards', 'around']);
/** "analyst at Bernstein": what follows employs. */
const EMPLOYED = new Set(['at', 'with', 'for']);
const standsAt = (token: Token | undefined): boolean => STANDS_IN.has(token?.word.lower ?? '') || isSaid(token, 'at');
const LEADS_TO = new Set(['at', 'from', 'into', 'through', 'via']);
/** An apposition is no longer than this, in tokens. */
const APPOSITION = 9;
const HAS_DIGIT = /\d/;

/** Adds what the words around a segment say. `limit` and `end` bound its sentence. */
export function weighContext(
  evidence: Evidence,
  tokens: readonly Token[],
  segment: Segment,
  limit: number,
  end: number,
): void {
  weighBefore(evidence, tokens, segment, limit);
  if (segment.from > limit) weighBrackets(evidence, tokens, segment);
  weighAfter(evidence, tokens, segment, end);
}

/** What the words of a name say themselves. */
export function weighShape(tokens: readonly Token[], { from, to }: Segment, small: SmallWords): Evidence {
  let words = 0;
  let upper = false;
  let coded = false;
  for (let at = from; at < to; at++) {
    if (isCapital(tokens[at]) && !isHyphen(tokens[at - 1])) words++;
    upper ||= tokens[at]?.word.shape === Shape.upper;
    coded ||= upper && HAS_DIGIT.test(tokens[at]?.word.text ?? '');
  }
  const many = words > 1;
  const letter = to === from + 1 && (tokens[from]?.word.text ?? '').replace('.', '').length < 2;
  if (coded || letter || isNameSuffix(tokens[from])) return { person: 0, organization: 0, place: 0, other: 4 };
  if (has(tokens[from], Lex.determiner)) return { person: -3, organization: 2, place: -9, other: 1 };
  if (OPENS_TOWN.has(tokens[from]?.word.lower ?? ''))
    return { person: 0, organization: 0, place: 2, other: many ? 0 : 4 };
  if (isJoined(tokens, from, to)) return { person: -6, organization: 4, place: 0, other: 0 };
  if (!many && has(tokens[from], GENERIC)) return { person: -6, organization: 0, place: 0, other: 2 };
  const club = endsInPlace(tokens, from, to);
  const person = many && words <= 4 && !upper && !club ? 3 : upper ? -3 : 0;
  const ordinary = many ? ordinaryWords(tokens, from, to, small) : 0;
  return {
    person: person - 2 * ordinary,
    organization: upper || club ? 3 : many ? 1 : 0,
    place: 0,
    other: many ? ordinary : 1,
  };
}

/** "Bramsk Prague", "Zumo Madrid": clubs, mostly. */
const endsInPlace = (tokens: readonly Token[], from: number, to: number): boolean =>
  to > from + 1 && has(tokens[to - 1], Lex.place) && !has(tokens[from], NAMES);

/** "Santa Zumo", "St. Zumo": towns, mostly. */
const OPENS_TOWN = new Set(['st.', 'san', 'santa', 'santo', 'los', 'fort', 'new']);

/** Words that say what something is: alone they name nobody. */
const GENERIC =
  Lex.organizationHead |
  Lex.organizationTail |
  Lex.companySuffix |
  Lex.placeHead |
  Lex.otherHead |
  Lex.work |
  Lex.place;

/** "Kalten & Berg" is a firm. */
function isJoined(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at < to - 1; at++) if (isText(tokens[at], '&')) return true;
  return false;
}

const NAMES = Lex.givenName | Lex.familyFirst | Lex.namePart;

/** How many words of a name are ordinary ones: "Paradise Papers" is nobody where papers are printed small, too. */
function ordinaryWords(tokens: readonly Token[], from: number, to: number, small: SmallWords): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    if (!isCapital(token) || has(token, NAMES)) continue;
    if (has(token, Lex.opener) || small.has(token.word)) count++;
  }
  return count;
}

/** "LVMH (Louis Zumwald Moet Hennessy)", "Pop (BN-Bramsk)" name bodies; "(R-SC)" has a state's letters. */
function weighBrackets(evidence: Evidence, tokens: readonly Token[], { from, to }: Segment): void {
  const letters = tokens[from]?.word.text.length ?? 0;
  const closes = isText(tokens[to], ')');
  if (isHyphen(tokens[from - 1]) && letters === 2 && closes) evidence.other += 6;
  if (!isText(tokens[from - 1], '(')) return;
  if (closes && tokens[from - 2]?.word.shape === Shape.upper) evidence.organization += 6;
  if (letters > 1 && isHyphen(tokens[to]) && isCapital(tokens[to + 1])) evidence.organization += 4;
}

const PEERS = new Set(['lord', 'lady', 'baroness', 'viscount', 'earl', 'duke', 'duchess']);
const isPeer = (token: Token | undefined): boolean => isCapital(token) && PEERS.has(token?.word.lower ?? '');

function weighBefore(evidence: Evidence, tokens: readonly Token[], { from, to }: Segment, limit: number): void {
  const before = from > limit ? tokens[from - 1] : undefined;
  if (before === undefined) return;
  const { lower } = before.word;
  if (has(before, Lex.title | Lex.honorific) && titleBefore(tokens, from, limit) !== undefined)
    evidence.person += endsInPlace(tokens, from, to) ? 2 : 6;
  const attributive = isLower(tokens[to]) && !has(tokens[to], FUNCTIONAL | Lex.cue);
  if (lower === 'the' && attributive) evidence.other += 1;
  else if (lower === 'the' && to - from > 1 && standsAt(tokens[from - 2]) && tokens[from]?.word.shape !== Shape.upper)
    evidence.place += 5;
  else if (lower === 'the') {
    evidence.person -= 4;
    evidence.place -= 1;
    evidence.organization += to - from > 1 ? 2 : 1;
    evidence.other += 1;
  } else if (has(before, Lex.determiner)) {
    evidence.person -= 3;
    evidence.place -= 2;
    evidence.other += 2;
  }
  if (EMPLOYED.has(lower) && has(tokens[from - 2], Lex.title)) evidence.organization += 4;
  else if (STANDS_IN.has(lower)) {
    evidence.place += 3;
    evidence.person -= 1;
  } else if (LEADS_TO.has(lower)) evidence.place += 2;
  else if (lower === 'to') evidence.place += 1;
  if (lower === 'of' && has(tokens[from - 2], Lex.placeHead) && isLower(tokens[from - 2])) evidence.place += 6;
  // "Ana Pop of Kyst Zumo"
  if (lower === 'of' && isCapital(tokens[from - 2]) && has(tokens[from - 3], Lex.givenName)) {
    evidence.organization += 3;
    evidence.person -= 3;
  }
  // "Lord Pop of Bramsk"
  if (lower === 'of' && isPeer(tokens[from - 3])) evidence.place += 6;
  // "Ana Pop, 34, of Bramsk", "Ana Pop, of Bramsk"
  if ((lower === 'of' || lower === 'from') && isText(tokens[from - 2], ',')) evidence.place += 4;
  // "Kyst 737 MAX"
  if (before.word.kind === TokenKind.number && tokens[from]?.word.shape === Shape.upper) evidence.other += 4;
  if (lower === 'by' || lower === 'with') evidence.person += 1;
  if (has(before, Lex.cue) && isLower(before)) evidence.person += to - from > 1 ? 2 : 1;
  const said = isText(before, ',') ? tokens[from - 2] : before;
  if (isLower(said) && BODY_NOUNS.has(said?.word.lower ?? '') && !has(said, Lex.cue)) {
    // "broadcaster ZRV"
    if (tokens[from]?.word.shape === Shape.upper) evidence.organization += 8;
    // "his spokesman, Ana Pop"
    else if (has(said, Lex.title)) evidence.person += 4;
    else {
      evidence.organization += 3;
      evidence.person -= 3;
    }
  }
  if (isPossessive(before) && to - from > 1) evidence.person += 1;
}

function weighAfter(evidence: Evidence, tokens: readonly Token[], { from, to }: Segment, end: number): void {
  const next = to < end ? tokens[to] : undefined;
  if (next === undefined) return;
  const { lower } = next.word;
  if (isLower(next)) {
    if (has(next, Lex.placeHead)) evidence.place += 4;
    else if (BODY_NOUNS.has(lower)) evidence.organization += 3;
    else if (OBJECT_NOUNS.has(lower)) evidence.other += 4;
    if (lower === 'who' || lower === 'himself' || lower === 'herself') evidence.person += 4;
    // "Zumo Kalten analyst Ana Pop"
    if (has(next, Lex.title) && to - from > 1 && isCapital(tokens[to + 1])) evidence.organization += 5;
    if (has(next, Lex.cue)) {
      evidence.person += 2;
      evidence.organization += 1;
    }
  }
  // "Kyst fell 6.8%"
  if (MOVES.has(lower) && tokens[to + 1]?.word.kind === TokenKind.number) {
    evidence.organization += 4;
    evidence.person -= 4;
  }
  if ((isHyphen(next) ? tokens[to + 1] : next)?.word.kind === TokenKind.number) evidence.other += 4;
  if (isText(next, ',')) weighApposition(evidence, tokens, to + 1, end);
  if (isTicker(tokens, to)) {
    evidence.organization += 6;
    evidence.person -= 4;
  }
  if (isText(next, '(') && isCapital(tokens[to + 1]) && isText(tokens[to + 2], ')'))
    evidence.organization += tokens[to + 1]?.word.shape === Shape.upper ? 2 : 0;
}

/** What shares do. */
const MOVES = new Set(
  'rose fell gained lost slid dropped jumped climbed added surged plunged sank shed eased slipped soared tumbled advanced rallied retreated'.split(
    ' ',
  ),
);

/** What opens the code of a share: "(KYST.OL)", "<KYST>". */
const OPENS_TICKER = new Set(['(', '<']);

/** "Kyst (KYST.OL)", "Kyst <KYST.O>", "Kyst (NYSE: KYST)": only what is listed on an exchange has a code. */
function isTicker(tokens: readonly Token[], open: number): boolean {
  const code = tokens[open + 1];
  if (!OPENS_TICKER.has(tokens[open]?.word.text ?? '') || code?.word.shape !== Shape.upper) return false;
  const next = tokens[open + 2];
  if (isText(tokens[open], '<') && isText(next, '>')) return true;
  if (isText(next, ':')) return tokens[open + 3]?.word.shape === Shape.upper;
  return isText(next, '.') && next?.start === code.end && tokens[open + 3]?.start === next.end;
}

/** ", 34," and ", the finance minister," and ", a town in": what the words between commas say it is. */
function weighApposition(evidence: Evidence, tokens: readonly Token[], from: number, end: number): void {
  const first = tokens[from];
  if (isSaid(first, 'who') || isSaid(first, 'whose')) evidence.person += 4;
  if (first?.word.kind === TokenKind.number && isText(tokens[from + 1], ',') && first.word.text.length === 2)
    evidence.person += 5;
  if (has(first, Lex.place) && isCapital(first)) evidence.place += 1;
  if (!has(first, Lex.determiner | Lex.title | Lex.titleModifier | Lex.demonym) && !isSaid(first, 'head')) return;
  for (let at = from; at < Math.min(end, from + APPOSITION); at++) {
    const token = tokens[at];
    if (isText(token, ',') || has(token, Lex.preposition | Lex.auxiliary | Lex.subordinator)) return;
    if (!isLower(token)) continue;
    if (has(token, Lex.title) && !isHyphen(tokens[at + 1])) {
      // "a teacher from Bramsk, his brother, Ana Pop, said": the title is of whoever follows.
      if (has(first, Lex.malePronoun | Lex.femalePronoun) && isText(tokens[at + 1], ',') && isCapital(tokens[at + 2]))
        return;
      evidence.person += 4;
      return;
    }
    if ((has(token, Lex.placeHead) && !isHyphen(tokens[at + 1])) || isSaid(token, 'capital')) {
      evidence.place += 3;
      return;
    }
    if (BODY_NOUNS.has(token?.word.lower ?? '')) {
      evidence.organization += 3;
      return;
    }
  }
}

/** Whether a name stands where only a place can: "in Reno", "Reno, Nevada". */
export function standsAsPlace(tokens: readonly Token[], { from, to }: Segment): boolean {
  const before = tokens[from - 1]?.word.lower ?? '';
  if (STANDS_IN.has(before) || LEADS_TO.has(before)) return true;
  return isText(tokens[to], ',') && has(tokens[to + 1], Lex.place) && isCapital(tokens[to + 1]);
}

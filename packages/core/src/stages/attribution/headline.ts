import type { Organization } from '../../model/organization.ts';
import type { Person } from '../../model/person.ts';
import type { Span } from '../../model/span.ts';
import { Shape, type Token, type Word } from '../../text/tokens.ts';
import { NOUN_FORMS } from '../../vocabulary/cue-verbs.ts';
import { Lex } from '../../vocabulary/lexicon.ts';
import { SOURCE_NOUNS } from '../../vocabulary/sources.ts';
import { findCueClauses } from './clause.ts';
import { makeClause } from './cue-clause.ts';
import { byStart, type Draft } from './drafts.ts';
import { cueVerbOf, is, isDash, isMark, isRun, isWord, type Range } from './items.ts';
import type { Landmarks } from './noun-phrase.ts';
import { draftReported } from './reported.ts';
import { type Item, isOwnWord, type Statement } from './statement.ts';

/** A source in a headline is a name or a role, and short. */
const LONGEST_SOURCE = 6;

/** A headline, and what is known of the article whose it is. */
export interface HeadlineReading {
  readonly title: Span;
  readonly tokens: readonly Token[];
  readonly landmarks: Landmarks;
  readonly people: readonly Person[];
  readonly organizations: readonly Organization[];
}

/**
 * Reads what a headline attributes.
 *
 * A desk leaves the verb out and sets a colon or a dash: "Pop: Ferries must run", "Ferries stop after fire - ministry". With
 * a verb it reads like any sentence, whatever its capitals.
 */
export function draftHeadline({ title, tokens, landmarks, people, organizations }: HeadlineReading): Draft[] {
  const { start, end } = title;
  const statement: Statement = {
    start,
    end,
    paragraph: -1,
    items: headlineItems(tokens, start, end),
    runs: [],
    onlyRuns: false,
  };
  const marked = byMark(statement, nameEnds(people, organizations));
  if (marked !== undefined) return [marked];
  return draftReported(statement, -1, findCueClauses(statement, landmarks), landmarks).sort(byStart);
}

/** Tells the last words of the names in an article: all that a headline prints of them. */
function nameEnds(people: readonly Person[], organizations: readonly Organization[]): (word: string) => boolean {
  let words: Set<string> | undefined;
  return (word) => {
    words ??= new Set([...people, ...organizations].map(({ name }) => name.slice(name.lastIndexOf(' ') + 1)));
    return words.has(word);
  };
}

/** Capitals say nothing in a headline: a verb that attributes reads as if it had none. */
function headlineItems(tokens: readonly Token[], start: number, end: number): Item[] {
  const items: Item[] = [];
  for (const token of tokens) {
    if (token.start >= end) break;
    if (token.start < start || !isOwnWord(token.word)) continue;
    items.push({ start: token.start, end: token.end, word: isShownVerb(token) ? asVerb(token.word) : token.word });
  }
  return items;
}

function isShownVerb(token: Token): boolean {
  const { shape, lower } = token.word;
  if (shape !== Shape.capital || NOUN_FORMS.has(lower)) return false;
  const form = cueVerbOf(token)?.form;
  return form === 'third' || form === 'past';
}

const asVerb = (word: Word): Word => ({ ...word, shape: Shape.lower });

/** "Source: content", "Content: source" and "Content - source". */
function byMark(statement: Statement, known: (word: string) => boolean): Draft | undefined {
  const { items } = statement;
  const first = items.findIndex((item) => isMark(item, ':'));
  const opener = { from: 0, to: withoutTopic(items, first) };
  if (first > 0 && isSource(items, opener, known))
    return draft(statement, first, opener, { from: first + 1, to: items.length });
  const last = items.findLastIndex((item) => isMark(item, ':-–—') || isDash(item));
  const source = { from: last + 1, to: withoutStop(items) };
  if (last > 0 && isSource(items, source, known) && standsApart(items, last))
    return draft(statement, last, source, { from: 0, to: last });
  return undefined;
}

/** Where what a headline speaks on, or where and to whom, begins: "Pop on Ferries: …", "Pop at Harbour Talks: …". */
function withoutTopic(items: readonly Item[], colon: number): number {
  for (let at = 1; at < colon - 1 && at <= LONGEST_SOURCE; at++) if (TOPIC.has(items[at]?.word.lower ?? '')) return at;
  return colon;
}

const TOPIC = new Set(['on', 'at', 'to']);

/** A hyphen between letters is part of a word. */
const standsApart = (items: readonly Item[], at: number): boolean =>
  items[at - 1]?.end !== items[at]?.start || isMark(items[at], ':');

const withoutStop = (items: readonly Item[]): number => (isMark(items.at(-1), '.') ? items.length - 1 : items.length);

function isSource(items: readonly Item[], { from, to }: Range, known: (word: string) => boolean): boolean {
  if (to <= from || to - from > LONGEST_SOURCE) return false;
  for (let at = from; at < to; at++) if (isRun(items[at]) || isMark(items[at], ',:;?!')) return false;
  const last = items[to - 1];
  if (!isWord(last) || last === undefined || is(last, Lex.weekday | Lex.month)) return false;
  return SOURCE_NOUNS.has(last.word.lower) || (last.word.shape !== Shape.lower && known(last.word.text));
}

function draft(statement: Statement, mark: number, speaker: Range, content: Range): Draft | undefined {
  const { items } = statement;
  const [first, last] = [items[content.from], items[content.to - 1]];
  if (first === undefined || last === undefined || content.to - content.from < 2) return undefined;
  const side = speaker.from < content.from ? 'after' : 'before';
  const clause = makeClause({ cue: { from: mark, to: mark + 1 }, speaker, extent: speaker, side });
  const end = isMark(last, '.') ? last.start : last.end;
  return { statement, clause, runs: [], content: [{ start: first.start, end }], kind: 'indirect', lastStatement: -1 };
}

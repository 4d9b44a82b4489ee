import type { Dateline } from '../model/dateline.ts';
import { putInOrder } from '../text/spans.ts';
import { firstFrom, type Token } from '../text/tokens.ts';
import type { QuotedRun } from './layers.ts';
import { decide } from './names/decide.ts';
import { knownAt } from './names/gazetteer.ts';
import type { NameMention, NameType, Segment, TokenRange } from './names/mention.ts';
import { SegmentReader } from './names/segments.ts';
import { survey } from './names/survey.ts';
import { isPlural, officeBefore, titleAfter, titleBefore, titleBeforeComma } from './names/title.ts';
import { isList } from './names/words.ts';
import { defineStage } from './stage.ts';

/**
 * Finds names and tells people, bodies, places and documents apart.
 *
 * First each sentence is cut into names, some of which their own words tell ("Ministry of Finance", "Sergey Lavrov"); then what stands around
 * the others decides, for the whole article at once. In a headline nearly every word has a capital, so that only
 * names the vocabularies know are read there.
 */
export const names = defineStage({
  layer: 'names',
  needs: ['tokens', 'headline', 'dateline', 'sentences', 'quotedRuns'],
  annotate: ({ tokens, headline, dateline, sentences, quotedRuns }) => {
    const cursor = { at: 0 };
    const titles = (headline?.anchors ?? []).map(({ start, end }) => rangeOf(tokens, start, end, cursor));
    const filed = dateline && datelineRange(tokens, dateline, cursor);
    const seen = survey(tokens, sentences, cursor.at);
    const segments = new SegmentReader(tokens, seen).read();
    const places = dateline?.places.map(({ name }) => name) ?? [];
    const quoted = titlesIn(tokens, quotedRuns);
    const types = decide(tokens, segments, { places, small: seen.small });
    const found: NameMention[] = [];
    let title = 0;
    for (const range of titles) pushKnown(found, tokens, range, 5);
    if (filed) found.push(...pushKnown([], tokens, filed, 2).filter(({ type }) => type === 'place'));
    for (let index = 0; index < segments.length; index++) {
      const type = types[index];
      const segment = segments[index] as Segment;
      if (type === undefined || type === 'other') continue;
      while ((quoted[title]?.to ?? segment.to) < segment.to) title++;
      const inTitle = (quoted[title]?.from ?? segment.to) <= segment.from;
      if (!inTitle || !isTold(tokens, segment, type)) pushNames(found, tokens, segment, type);
    }
    return putInOrder(found, (a, b) => a.start - b.start || b.end - a.end);
  },
});

/** The titles of books and films in quotation marks, as ranges of tokens. */
const titlesIn = (tokens: readonly Token[], runs: readonly QuotedRun[]): readonly TokenRange[] =>
  runs
    .filter(({ titled }) => titled)
    .map(({ start, end }) => ({ from: firstFrom(tokens, start), to: firstFrom(tokens, end) }));

/** What is told a place or a body by a common word of its own ("Zumo Road") is neither in the title of a book. */
const isTold = (tokens: readonly Token[], { from, to }: Segment, type: NameType): boolean =>
  (type === 'place' || type === 'organization') && knownAt(tokens, from, to) === undefined;

/** Adds a segment to the names, and the report that a person's name may stand for. */
function pushNames(found: NameMention[], tokens: readonly Token[], segment: Segment, type: NameType): void {
  const { from, to, place, work, limit } = segment;
  if (type === 'person' && isReport(tokens, from, to))
    found.push(mentionOf(tokens, { from, to: to + 1, type: 'work', work: 'report' }));
  const title =
    type === 'person'
      ? (titleBefore(tokens, from, limit) ??
        titleAfter(tokens, to) ??
        titleBeforeComma(tokens, segment, limit) ??
        officeBefore(tokens, segment, limit) ??
        sharedTitle(tokens, found.at(-1), from))
      : undefined;
  const whole = title && withWholeBody(found, title);
  const titleBehind = title && title.from < from ? titleAfter(tokens, to) : undefined;
  found.push(mentionOf(tokens, { from, to, type, title: whole, titleBehind, place, work }));
}

/** "Organization for Ferries in Europe (OFE) Secretary General Ana Pop": a title that begins inside the name of a body begins with it. */
function withWholeBody(found: readonly NameMention[], title: TokenRange): TokenRange {
  for (let index = found.length - 1; index >= 0; index--) {
    const { type, from, to } = found[index] as NameMention;
    if (to <= title.from) break;
    if (type === 'organization' && from < title.from) return { from, to: title.to };
  }
  return title;
}

/** "Senators Ana Pop, Karl Berg and Ion Kalten": the title in the plural before the first of a list. */
const sharedTitle = (tokens: readonly Token[], before: NameMention | undefined, at: number): TokenRange | undefined =>
  before?.title !== undefined &&
  before.title.to <= before.from &&
  isPlural(tokens[before.title.to - 1]) &&
  isList(tokens, before.to, at)
    ? before.title
    : undefined;

/** A dateline's places and agencies are known already; what follows the first place may be its country. */
function datelineRange(tokens: readonly Token[], dateline: Dateline, cursor: { at: number }): TokenRange {
  const { start, end } = dateline.anchors[0];
  const after = dateline.places[0]?.anchors[0].end ?? start;
  return rangeOf(tokens, after, end, cursor);
}

/** "the Mueller report". */
const isReport = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens[to]?.word.text === 'report' && tokens[from - 1]?.word.lower === 'the';

function rangeOf(tokens: readonly Token[], start: number, end: number, cursor: { at: number }): TokenRange {
  while (cursor.at < tokens.length && (tokens[cursor.at]?.start ?? start) < start) cursor.at++;
  const from = cursor.at;
  while (cursor.at < tokens.length && (tokens[cursor.at]?.start ?? end) < end) cursor.at++;
  return { from, to: cursor.at };
}

/** Adds the names of a headline that the vocabularies know; shorter ones may be something else there. */
function pushKnown(
  found: NameMention[],
  tokens: readonly Token[],
  { from, to: limit }: TokenRange,
  shortest: number,
): NameMention[] {
  for (let at = from; at < limit; ) {
    const known = knownAt(tokens, at, limit);
    const clear = known && (known.end - at > 1 || (tokens[at]?.word.text.length ?? 0) >= shortest);
    const to = known?.end ?? at + 1;
    if (known && known.type !== 'people' && clear)
      found.push(mentionOf(tokens, { from: at, to, type: known.type, place: known.place, work: known.work }));
    at = to;
  }
  return found;
}

type Reading = Pick<NameMention, 'from' | 'to' | 'type'> &
  Partial<Pick<NameMention, 'title' | 'titleBehind' | 'place' | 'work'>>;

function mentionOf(
  tokens: readonly Token[],
  { from, to, type, title, titleBehind, place, work }: Reading,
): NameMention {
  const start = tokens[from]?.start ?? 0;
  return { from, to, start, end: tokens[to - 1]?.end ?? start, type, title, titleBehind, place, work };
}

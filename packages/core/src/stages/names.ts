import type { Dateline } from '../model/dateline.ts';
import type { Sentence } from '../model/sentence.ts';
import { extentOf } from '../text/spans.ts';
import { Shape, type Token } from '../text/tokens.ts';
import { decide, type Placed } from './names/decide.ts';
import { knownAt } from './names/gazetteer.ts';
import type { NameMention, TokenRange } from './names/mention.ts';
import { SegmentReader } from './names/segments.ts';
import { titleAfter, titleBefore } from './names/title.ts';
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
  needs: ['tokens', 'headline', 'dateline', 'sentences'],
  annotate: ({ tokens, headline, dateline, sentences }) => {
    const cursor = { at: 0 };
    const titles = (headline?.anchors ?? []).map(({ start, end }) => rangeOf(tokens, start, end, cursor));
    const filed = dateline && datelineRange(tokens, dateline, cursor);
    const segments = readSegments(tokens, sentences, cursor);
    const types = decide(tokens, segments, dateline?.places.map(({ name }) => name) ?? []);
    const found = titles.flatMap((range) => readTitleLine(tokens, range));
    if (filed) found.push(...readTitleLine(tokens, filed, 2).filter(({ type }) => type === 'place'));
    for (const [index, segment] of segments.entries()) {
      const type = types[index];
      if (type === undefined || type === 'other') continue;
      const { from, to, place, work, limit } = segment;
      if (type === 'person' && isReport(tokens, from, to))
        found.push({ ...mentionOf(tokens, { from, to: to + 1 }), type: 'work', work: 'report' });
      const title = type === 'person' ? (titleBefore(tokens, from, limit) ?? titleAfter(tokens, to)) : undefined;
      found.push({
        ...mentionOf(tokens, { from, to }),
        type,
        ...(title && { title }),
        ...(place && { place }),
        ...(work && { work }),
      });
    }
    return found.sort((a, b) => a.start - b.start || b.end - a.end);
  },
});

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

function readSegments(tokens: readonly Token[], sentences: readonly Sentence[], cursor: { at: number }): Placed[] {
  const small = new Set<string>();
  const ranges = sentences.map((sentence) => {
    const { start, end } = extentOf(sentence);
    const range = rangeOf(tokens, start, end, cursor);
    for (let at = range.from; at < range.to; at++) {
      const { shape, text } = tokens[at]?.word ?? { shape: Shape.none, text: '' };
      if (shape === Shape.lower) small.add(text);
    }
    return range;
  });
  const found: Placed[] = [];
  for (const { from, to } of ranges)
    for (const segment of new SegmentReader(tokens, from, to, small).read())
      found.push({ ...segment, limit: from, end: to });
  return found;
}

/** Reads the names of a headline that the vocabularies know. */
function readTitleLine(tokens: readonly Token[], { from, to: limit }: TokenRange, shortest = 5): NameMention[] {
  const found: NameMention[] = [];
  for (let at = from; at < limit; ) {
    const known = knownAt(tokens, at, limit);
    const clear =
      known && known.type !== 'people' && (known.end - at > 1 || (tokens[at]?.word.text.length ?? 0) >= shortest);
    const to = known?.end ?? at + 1;
    if (known && clear) found.push({ ...known, ...mentionOf(tokens, { from: at, to }) });
    at = to;
  }
  return found;
}

function mentionOf(tokens: readonly Token[], { from, to }: TokenRange): TokenRange & { start: number; end: number } {
  const start = tokens[from]?.start ?? 0;
  return { from, to, start, end: tokens[to - 1]?.end ?? start };
}

// Quotations and who said them, held against copy in which people marked the source and the content of each statement.
import { jaccard, miss, overlaps, rate, takeClosest, tally } from './tally.mjs';

/** Two runs are the same from here on. */
const SAME_RUN = 0.8;
/** Two contents are about the same thing from here on, and the same from `SAME_RUN` on. */
const SAME_MATTER = 0.3;

/** What the parser says of one article, as plain spans; `cue` is where the cue stands. */
export function predictQuotations({ quotations }) {
  return quotations.map(({ kind, anchors, attribution }) => {
    const named = attribution?.speaker?.anchors;
    const source = named && { start: named[0].start, end: named.at(-1).end };
    return { kind, anchors, source, cue: attribution?.cue?.anchors[0].start };
  });
}

/** Every stretch between double marks that touches a span, whatever marks the copy uses; a mark may stand just outside it. */
export function runsWithin(text, { start, end }) {
  const from = Math.max(0, start - 2);
  const found = text.slice(from, Math.min(text.length, end + 2)).matchAll(BETWEEN_MARKS);
  return [...found].map(({ index, groups: { open, run } }) => {
    const begin = from + index + open.length;
    return { start: begin, end: begin + run.length };
  });
}

/** Straight and curly marks, and the doubled backticks and apostrophes that some wires set for want of them. */
const BETWEEN_MARKS = /(?<open>["“]|``|'')(?<run>(?:(?!''|``)[^"“”]){2,}?)(?:["”]|'')/g;

/** One content for each attribution: people mark a report and the words quoted in it, under the same cue, as one. */
function contentsOf(quotations) {
  const contents = quotations.map(({ kind, anchors, source, cue }) => ({
    kind,
    cue,
    source,
    start: anchors[0].start,
    end: anchors.at(-1).end,
  }));
  const isQuotedIn = (report, { start, end, cue }) =>
    report.kind === 'indirect' && report.cue === cue && report.start <= start && end <= report.end;
  return contents.filter(
    (content) => content.kind !== 'partial' || !contents.some((report) => isQuotedIn(report, content)),
  );
}

/**
 * Scores articles `{ id, text, attributions: [{ source, content }] }` against the quotations found in each.
 *
 * Runs count when they agree almost to the character; contents, direct and indirect, when they agree about the matter
 * (@0.3) and almost to the character (@0.8). A source is asked for only where people named one.
 */
export function scoreAttribution(articles, quotationsOf) {
  const count = { runs: emptyCount(), contents: emptyCount(), close: 0, misses: [] };
  for (const article of articles) {
    const quotations = quotationsOf(article);
    countRuns(count, article, quotations);
    countContents(count, article, quotations);
  }
  const { runs, contents, close } = count;
  return {
    rows: [
      tally('direct runs', runs),
      rate('direct runs: source right', runs.right, runs.asked),
      rate('direct runs: source named', runs.named, runs.asked),
      tally('contents @0.3', contents),
      tally('contents @0.8', { ...contents, hits: close }),
      rate('contents @0.3: source right', contents.right, contents.asked),
    ],
    misses: count.misses,
  };
}

const emptyCount = () => ({ gold: 0, found: 0, hits: 0, asked: 0, named: 0, right: 0 });

function countRuns({ runs, misses }, article, quotations) {
  const left = quotations
    .filter(({ kind }) => kind !== 'indirect')
    .flatMap(({ anchors, source }) => anchors.map(({ start, end }) => ({ start, end, source })));
  const gold = article.attributions.flatMap(({ content, source }) =>
    content.flatMap((span) => runsWithin(article.text, span)).map((run) => ({ ...run, source })),
  );
  runs.gold += gold.length;
  runs.found += left.length;
  for (const run of gold) {
    const closest = takeClosest(left, run, SAME_RUN);
    if (closest === undefined) misses.push(miss('direct runs', 'missing', article, run));
    else countSource(runs, { part: 'direct runs', article, run, found: closest.item, misses, same: isSameSource });
  }
  misses.push(...left.map((run) => miss('direct runs', 'extra', article, run)));
}

function countContents(count, article, quotations) {
  const { contents, misses } = count;
  const gold = article.attributions
    .filter(({ content }) => content.length > 0)
    .map(({ content, source }) => ({ start: content[0].start, end: content.at(-1).end, source }));
  const left = contentsOf(quotations);
  contents.gold += gold.length;
  contents.found += left.length;
  for (const run of gold) {
    const closest = takeClosest(left, run, SAME_MATTER);
    if (closest === undefined) misses.push(miss('contents', 'missing', article, run));
    else {
      if (jaccard(run, closest.item) >= SAME_RUN) count.close++;
      countSource(contents, { part: 'contents', article, run, found: closest.item, misses, same: touchesSource });
    }
  }
  misses.push(...left.map((run) => miss('contents', 'extra', article, run)));
}

function countSource(count, { part, article, run, found, misses, same }) {
  count.hits++;
  if (run.source.length === 0) return;
  count.asked++;
  if (found.source !== undefined) count.named++;
  if (found.source !== undefined && same(article.text, run.source, found.source)) count.right++;
  else misses.push(miss(part, 'source', article, run, wrongSource(article.text, run.source, found.source)));
}

const touchesSource = (_text, sources, found) => sources.some((source) => overlaps(source, found));

/** The same words, or another mention that ends in the same word: "Ana Pop", "Pop". */
const isSameSource = (text, sources, found) =>
  touchesSource(text, sources, found) || sources.some((source) => lastWord(text, source) === lastWord(text, found));

const lastWord = (text, { start, end }) => text.slice(start, end).trim().split(/\s+/).at(-1)?.replace(/\W/g, '');

function wrongSource(text, sources, found) {
  const printed = (span) => text.slice(span.start, span.end).replace(/\s+/g, ' ');
  return `expected ${sources.map(printed).join(' … ')}, found ${found ? printed(found) : 'none'}`;
}

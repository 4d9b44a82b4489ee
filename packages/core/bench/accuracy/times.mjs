// Times, held against copy in which people marked TIMEX3 spans, types and values.
import { miss, overlaps, tally } from './tally.mjs';

/** What the parser says of one article, as plain spans. */
export function predictTimes({ times }) {
  return times.map(({ anchors, type, value }) => ({ start: anchors[0].start, end: anchors[0].end, type, value }));
}

/**
 * Scores articles `{ id, text, dct, times }` against the times found in each; `dct` is the day of the document.
 *
 * Strict: the same span; relaxed: spans that overlap. Value and type are those of a relaxed match, never normalised.
 */
export function scoreTimes(articles, timesOf) {
  const count = { gold: 0, found: 0, strict: 0, relaxed: 0, value: 0, type: 0, misses: [] };
  for (const article of articles) countArticle(count, article, [...timesOf(article)]);
  const rows = ['strict', 'relaxed', 'value', 'type'].map((part) =>
    tally(`times ${part}`, { ...count, hits: count[part] }),
  );
  return { rows, misses: count.misses };
}

function countArticle(count, article, left) {
  count.gold += article.times.length;
  count.found += left.length;
  for (const time of article.times) {
    const same = left.findIndex(({ start, end }) => start === time.start && end === time.end);
    const index = same >= 0 ? same : left.findIndex((found) => overlaps(found, time));
    if (index < 0) count.misses.push(miss('times', 'missing', article, time, `expected ${time.type} ${time.value}`));
    else compare(count, article, time, left.splice(index, 1)[0]);
  }
  for (const found of left)
    count.misses.push(miss('times', 'extra', article, found, `found ${found.type} ${found.value}`));
}

function compare(count, article, time, found) {
  const isStrict = found.start === time.start && found.end === time.end;
  const differs = (kind) =>
    count.misses.push(
      miss('times', kind, article, time, `expected ${time.type} ${time.value}, found ${found.type} ${found.value}`),
    );
  count.relaxed++;
  if (isStrict) count.strict++;
  else
    count.misses.push(miss('times', 'bounds', article, found, `expected ${article.text.slice(time.start, time.end)}`));
  if (found.value === time.value) count.value++;
  else differs('value');
  if (found.type === time.type) count.type++;
  else differs('type');
}

// What every part of the measurement counts, and how counts become figures.

/**
 * Counts of one part: how many items people marked, how many the parser found, how many of these agree.
 *
 * @param {string} part
 * @param {{ gold: number, found: number, hits: number }} counts
 */
export function tally(part, { gold, found, hits }) {
  const f1 = gold + found > 0 ? (2 * hits) / (gold + found) : 0;
  return { part, gold, found, precision: share(hits, found), recall: share(hits, gold), f1 };
}

/** A share of what was matched: "of the runs found, so many have the right source". */
export const rate = (part, right, of) => ({ part, of, right, share: share(right, of) });

const share = (part, whole) => (whole > 0 ? part / whole : 0);

/** How much two spans have in common: 1 for the same span, 0 for spans apart. */
export function jaccard(a, b) {
  const common = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return common / (a.end - a.start + b.end - b.start - common);
}

export const overlaps = (a, b) => a.start < b.end && b.start < a.end;

/** Takes the item that shares most with a span out of a list, if it shares enough; of equals, the last. */
export function takeClosest(items, span, least) {
  let best = -1;
  let most = least;
  for (const [index, item] of items.entries()) {
    const common = jaccard(span, item);
    if (common < most) continue;
    most = common;
    best = index;
  }
  return best < 0 ? undefined : { item: items.splice(best, 1)[0], common: most };
}

const AROUND = 45;

/** One item on which the parser and people differ, with the words around it. */
export function miss(part, kind, { id, text }, { start, end }, note = '') {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  const context = `${before}«${text.slice(start, end)}»${after}`.replace(/\s+/g, ' ').trim();
  return { part, kind, id, start, end, context, ...(note && { note }) };
}

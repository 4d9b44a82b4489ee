// People, organizations and places, held against copy in which people marked each mention.
import { miss, overlaps, tally } from './tally.mjs';

const TYPES = ['PER', 'ORG', 'LOC'];

/** Every mention by name; pronouns are not asked for. */
export function predictEntities({ people, organizations, places }) {
  const mentions = (layer, type) =>
    layer.flatMap(({ anchors }) =>
      anchors.filter(({ pronoun }) => !pronoun).map(({ start, end }) => ({ start, end, type })),
    );
  return [...mentions(people, 'PER'), ...mentions(organizations, 'ORG'), ...mentions(places, 'LOC')];
}

/** Scores articles `{ id, text, entities: [{ start, end, type }] }` against the mentions found in each. */
export function scoreEntities(articles, entitiesOf) {
  const counts = Object.fromEntries(TYPES.map((type) => [type, { gold: 0, found: 0, exact: 0, overlap: 0 }]));
  const misses = [];
  for (const article of articles) {
    const found = entitiesOf(article).filter(({ type }) => type in counts);
    for (const type of TYPES) {
      const isType = (entity) => entity.type === type;
      countType(counts[type], misses, article, article.entities.filter(isType), found.filter(isType));
    }
  }
  const all = { gold: 0, found: 0, exact: 0, overlap: 0 };
  for (const count of Object.values(counts)) for (const key of Object.keys(all)) all[key] += count[key];
  const rowsOf = ([type, count]) => [
    tally(`${type} exact`, { ...count, hits: count.exact }),
    tally(`${type} overlap`, { ...count, hits: count.overlap }),
  ];
  return { rows: [...Object.entries(counts), ['PER+ORG+LOC', all]].flatMap(rowsOf), misses };
}

function countType(count, misses, article, gold, found) {
  count.gold += gold.length;
  count.found += found.length;
  const left = [...found];
  const overlapping = [...found];
  for (const entity of gold) {
    const exact = left.findIndex(({ start, end }) => start === entity.start && end === entity.end);
    if (exact >= 0) {
      count.exact++;
      left.splice(exact, 1);
    } else misses.push(miss(entity.type, 'missing', article, entity));
    const near = overlapping.findIndex((other) => overlaps(other, entity));
    if (near < 0) continue;
    count.overlap++;
    overlapping.splice(near, 1);
  }
  misses.push(...left.map((entity) => miss(entity.type, 'extra', article, entity)));
}

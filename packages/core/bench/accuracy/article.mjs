// One article that somebody annotated by hand, part by part: header, quotations, names, times.

/**
 * Scores a parsed article against its annotation, each part by the items that both have.
 *
 * Quotation marks, blanks and closing punctuation at the edges of a span do not count, so that either custom may be kept.
 */
export function scoreArticle(gold, source, article) {
  const parts = [
    ...header(gold, article),
    ...quotations(gold, source, article),
    ...times(gold, source, article),
    ...names(gold, source, article),
  ];
  const bounds = { part: 'anchors in range', gold: ['in range'], found: [boundsOf(source, article)] };
  const compared = [bounds, ...parts].map(comparePart);
  const mean = compared.reduce((sum, { row }) => sum + row.f1, 0) / compared.length;
  return { rows: compared.map(({ row }) => row), mean, misses: compared.flatMap(({ misses }) => misses) };
}

function comparePart({ part, gold, found }) {
  const left = found.map(String);
  const misses = [];
  let hits = 0;
  for (const key of gold.map(String)) {
    const at = left.indexOf(key);
    if (at < 0) misses.push({ part, kind: 'missing', context: key });
    else {
      hits++;
      left.splice(at, 1);
    }
  }
  misses.push(...left.map((key) => ({ part, kind: 'extra', context: key })));
  const precision = found.length > 0 ? hits / found.length : Number(gold.length === 0);
  const recall = gold.length > 0 ? hits / gold.length : 1;
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { row: { part, gold: gold.length, found: found.length, precision, recall, f1 }, misses };
}

function boundsOf(source, article) {
  const spans = [...JSON.stringify(article).matchAll(/"start":(-?\d+),"end":(-?\d+)/g)];
  const inRange = spans.every(([, start, end]) => +start >= 0 && +start < +end && +end <= source.length);
  return inRange && article.source.text === source ? 'in range' : 'a span out of range, or an edited source';
}

function header(gold, { advisories, headline, dateline, paragraphs }) {
  const filed = gold.dateline;
  const place = gold.places.find(({ first }) => first.start === filed.place.start)?.name ?? filed.place.text;
  const { raw, places = [], agencies = [], filed: day } = dateline ?? {};
  return [
    { part: 'advisories', gold: gold.advisories.map(({ kind }) => kind), found: advisories.map(({ kind }) => kind) },
    { part: 'headline', gold: [gold.headline.text.toLowerCase()], found: [`${headline?.text}`.toLowerCase()] },
    { part: 'headline lines', gold: [gold.headline.lines.length], found: [headline?.anchors.length ?? 0] },
    {
      part: 'dateline',
      gold: [filed.text, place, filed.country, ...filed.agencies.map(({ text }) => text), filed.date.value],
      found: [raw, ...places.flatMap(({ name, country }) => [name, country]), ...agencies.map(({ text }) => text), day],
    },
    {
      part: 'paragraph ends',
      gold: gold.paragraphs.map(({ end }) => end),
      found: paragraphs.map(({ anchors }) => anchors.at(-1).end),
    },
  ];
}

function quotations({ statements }, source, article) {
  const spoken = article.quotations.filter(({ kind }) => kind !== 'indirect');
  const nameOf = (id) => article.people.find((person) => person.id === id)?.name;
  const firstWords = (name, span) => `${name}: ${edgesOf(source, span)}`;
  return [
    {
      part: 'quotation runs',
      gold: statements.flatMap(({ segments }) => segments.map((span) => legible(source, span))),
      found: spoken.flatMap(({ anchors }) => anchors.map((span) => legible(source, span))),
    },
    {
      part: 'quotations attributed',
      gold: statements.map(({ speaker, segments }) => firstWords(speaker, segments[0])),
      found: spoken.map(({ attribution, anchors }) => firstWords(nameOf(attribution?.speaker?.person), anchors[0])),
    },
    {
      part: 'cues',
      gold: statements.map(({ cue }) => `${cue.start} ${cue.text}`),
      found: spoken.map(({ attribution }) => `${attribution?.cue?.anchors[0].start} ${attribution?.cue?.text}`),
    },
  ];
}

/** Words that one may mark as a time or leave. */
const VAGUE = /^(?:now|soon after)$/i;

function times({ dates, datesOptional }, source, article) {
  const optional = new Set(datesOptional.map((span) => edgesOf(source, span)));
  const found = article.times
    .filter(({ text, anchors }) => !VAGUE.test(text) && !optional.has(edgesOf(source, anchors[0])))
    .map(({ anchors, value }) => ({ ...bare(source, anchors[0]), value }));
  const wanted = dates.map((date) => ({ ...bare(source, date), value: date.value }));
  const spans = (list) => list.map((time) => legible(source, time));
  const values = (list) => list.map((time) => `${legible(source, time)} ${time.value}`);
  return [
    { part: 'times, spans', gold: spans(wanted), found: spans(found) },
    { part: 'times, values', gold: values(wanted), found: values(found) },
  ];
}

function names(gold, source, article) {
  const { people } = article;
  const noted = gold.people.filter(({ note }) => note).map(({ name }) => name);
  const namesOf = (list) => list.map(({ name }) => name);
  const same = (part, from) => ({ part, gold: namesOf(gold[from]), found: namesOf(article[from]) });
  return [
    {
      part: 'acronyms',
      gold: gold.abbreviations.map(({ short, expansion }) => `${short.text} = ${expansion.text}`),
      found: article.acronyms.map(({ short, long }) => `${short} = ${long}`),
    },
    { part: 'notes', gold: gold.editorNotes.map(({ text }) => text), found: article.notes.map(({ text }) => text) },
    {
      part: 'sections',
      gold: gold.topics.map(({ topic }) => topic),
      found: article.sections.map(({ topic }) => topic),
    },
    same('people', 'people'),
    {
      part: 'titles',
      gold: gold.people.map(({ name, title }) => `${name}: ${title}`),
      found: people.flatMap(({ name, titles }) => titles.slice(0, 1).map(({ text }) => `${name}: ${text}`)),
    },
    {
      // A note says that the count itself is a matter of opinion.
      part: 'mentions by surname',
      gold: gold.people.filter(({ note }) => !note).map(({ name, mentions }) => `${name} ${mentions}`),
      found: people
        .filter(({ name }) => !noted.includes(name))
        .map((person) => `${person.name} ${bySurname(source, person)}`),
    },
    same('organizations', 'organizations'),
    same('places', 'places'),
    same('works', 'works'),
  ];
}

/** How often a person is named in full or by the last word of the name. */
function bySurname(source, { name, anchors }) {
  const surname = name.split(' ').at(-1);
  return anchors.filter(({ start, end }) => source.slice(start, end).endsWith(surname)).length;
}

function trimmed(source, { start, end }) {
  const isEdge = (at) => /["'“”‘’\s,.]/.test(source[at]);
  while (start < end && isEdge(start)) start++;
  while (end > start && isEdge(end - 1)) end--;
  return { start, end };
}

function edgesOf(source, span) {
  const { start, end } = trimmed(source, span);
  return `${start}-${end}`;
}

const legible = (source, span) => {
  const { start, end } = trimmed(source, span);
  return `${start}-${end} "${source.slice(start, end).slice(0, 40)}"`;
};

/** "on Tuesday", "Tuesday's": the word itself. */
function bare(source, { start, end }) {
  const printed = source.slice(start, end);
  const opener = /^(?:on|in|since|by|during)\s+/i.exec(printed)?.[0].length ?? 0;
  return { start: start + opener, end: /['’]s$/.test(printed) ? end - 2 : end };
}

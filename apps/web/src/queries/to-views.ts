import type { ResultOf } from 'gql.tada';
import type { Anchored } from '../view/anchored.ts';
import type { CardView } from '../view/card.ts';
import type { MatchView } from '../view/passage.ts';
import { type QuotationView, speakersOf } from '../view/speakers.ts';
import type { Story } from '../view/story.ts';
import type { StoryFold } from '../view/versions.ts';
import type { headFields, speechFields, storyFields } from './fields.ts';
import type { LatestStories, OneCard } from './latest.ts';
import type { SearchArticles } from './search.ts';

type Head = ResultOf<typeof headFields>;
type Speech = ResultOf<typeof speechFields>;
type Whole = Head & Speech & ResultOf<typeof storyFields>;
type Match = ResultOf<typeof SearchArticles>['search']['nodes'][number];
type FoldedStory = ResultOf<typeof LatestStories>['stories']['nodes'][number];

/** An article as its page shows it. */
export function toStory(article: Whole): Story {
  const { source, byline, slugline, dateline, people, organizations, works, times, notes, sections } = article;
  return {
    ...toHead(article),
    text: source.text,
    byline: byline?.text,
    slugline: slugline?.text,
    dateline: dateline ? { ...toDateline(dateline), span: dateline.span } : undefined,
    paragraphs: article.paragraphs.map(anchored),
    quotations: toQuotations(article),
    people: people.map((person) => ({
      ...toEntity(person),
      mentions: person.mentions.map(({ span, pronoun }) => ({ ...span, pronoun })),
    })),
    organizations: organizations.map((body) => ({ ...toEntity(body), ...anchored(body) })),
    places: article.places.map((place) => ({
      ...anchored(place),
      name: place.name,
      country: place.country ?? undefined,
    })),
    works: works.map((work) => ({ ...work, ...anchored(work), kind: lower(work.kind) })),
    acronyms: article.acronyms.map((acronym) => ({ ...acronym, ...anchored(acronym) })),
    times: times.map(({ evidence, ...time }) => ({ ...time, ...anchored(time), evidence: evidence?.text })),
    notes: notes.map((note) => ({ ...note, ...anchored(note), kind: lower(note.kind) })),
    sections: sections.map((section) => ({ ...section, ...anchored(section) })),
    credits: article.credits.map((credit) => ({ ...credit, role: lower(credit.role) })),
    issues: article.issues.map(({ code, message, span }) => ({ code: lower(code), message, span: span ?? undefined })),
  };
}

/** An article as the front page shows it. */
export function toCard(article: NonNullable<ResultOf<typeof OneCard>['article']>): CardView {
  const paragraphs = article.paragraphs.map(anchored);
  const entities = [...article.people, ...article.organizations].map(toEntity);
  return {
    ...toHead(article),
    lede: article.paragraphs[0]?.text,
    paragraphs,
    speakers: speakersOf({ paragraphs, quotations: toQuotations(article), entities }),
  };
}

/** A search's match; its hits are moved from places in the source to places in the passage. */
export function toMatch({ article, passages }: Match): MatchView {
  return {
    ...toHead(article),
    passages: passages.map(({ paragraph, text, span, matches }) => ({
      paragraph: paragraph === null ? undefined : paragraph + 1,
      text,
      hits: matches.map(({ start, end }) => ({ start: start - span.start, end: end - span.start })),
    })),
  };
}

/** A story of the front page: its articles, the one that was kept last first. */
export const toFold = ({ id, members }: FoldedStory): StoryFold => ({
  id,
  versions: members.toReversed().map(({ article, role, ordinal, ...member }) => ({
    ...member,
    title: article?.title,
    role: role ? lower(role) : undefined,
    ordinal: ordinal ?? undefined,
  })),
});

export function toHead({ id, language, title, headline, advisories, dateline }: Head) {
  return {
    id,
    language,
    title,
    hasHeadline: headline !== null,
    advisories: advisories.map(({ kind, family, ordinal, ...advisory }) => ({
      ...advisory,
      kind: lower(kind),
      family: lower(family),
      ordinal: ordinal ?? undefined,
    })),
    dateline: dateline ? toDateline(dateline) : undefined,
  };
}

export const toDateline = ({ places, agencies, filed, precision }: NonNullable<Head['dateline']>) => ({
  places: places.map(({ name }) => name),
  agencies: agencies.map(({ text }) => text),
  filed: filed ?? undefined,
  precision: precision ? lower(precision) : undefined,
});

const toEntity = ({ id, name, ...rest }: { id: string; name: string; titles?: readonly { text: string }[] }) => ({
  id,
  name,
  titles: rest.titles?.map(({ text }) => text) ?? [],
});

const toQuotations = ({ quotations }: Speech): QuotationView[] =>
  quotations.map(({ id, kind, text, spans, attribution }) => {
    const speaker = attribution?.speaker;
    const entity = speaker?.person?.id ?? speaker?.organization?.id;
    return {
      id,
      kind: lower(kind),
      text,
      anchors: spans,
      speaker: speaker ? { text: speaker.text, entity, people: speaker.people.map((person) => person.id) } : undefined,
      setting: attribution?.setting?.text,
    };
  });

/** What the schema calls spans are the anchors of the article model. */
const anchored = ({ spans }: { readonly spans: Anchored['anchors'] }): Anchored => ({ anchors: spans });

/** A value of an enum as readers and style sheets know it: `ADDITIONAL_REPORTING` as "additional-reporting". */
export const lower = <Value extends string>(value: Value) =>
  value.toLowerCase().replaceAll('_', '-') as Lowercase<Value>;

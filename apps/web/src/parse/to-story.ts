import { type Anchored, type Article, advisoryMeaning, extentOf, textOf, titleOf } from '@wirecopy/core/reader';
import type { Story } from '../view/story.ts';

/** An article of the core as its page shows it: the same that GraphQL would answer. */
export function storyOf(article: Article): Story {
  const { source, headline, byline, slugline } = article;
  const printed = (annotation: Anchored): string => textOf(source, annotation);
  return {
    id: article.id,
    language: article.language,
    text: source.text,
    title: titleOf(article),
    hasHeadline: headline !== undefined,
    byline: byline && printed(byline),
    slugline: slugline && printed(slugline),
    advisories: article.advisories.map((advisory) => ({ ...advisory, meaning: advisoryMeaning(advisory.kind) })),
    dateline: datelineOf(article),
    paragraphs: article.paragraphs,
    quotations: article.quotations.map(({ attribution, ...quotation }) => ({
      ...quotation,
      text: printed(quotation),
      speaker: attribution?.speaker && {
        text: printed(attribution.speaker),
        entity: attribution.speaker.person ?? attribution.speaker.organization,
        people: attribution.speaker.people,
      },
      setting: attribution?.setting && printed(attribution.setting),
    })),
    people: article.people.map(({ id, name, titles, anchors }) => ({
      id,
      name,
      titles: titles.map(printed),
      mentions: anchors.map(({ start, end, pronoun = false }) => ({ start, end, pronoun })),
    })),
    organizations: article.organizations.map((body) => ({ ...body, titles: [] })),
    places: article.places,
    works: article.works,
    acronyms: article.acronyms,
    times: article.times.map(({ evidence, ...time }) => ({
      ...time,
      evidence: evidence && printed({ anchors: evidence }),
    })),
    notes: article.notes,
    sections: article.sections,
    credits: article.credits.map((credit) => ({ ...credit, text: printed(credit) })),
    issues: article.issues,
  };
}

function datelineOf({ dateline, source }: Article): Story['dateline'] {
  if (!dateline) return undefined;
  const { places, agencies, filed, precision } = dateline;
  return {
    places: places.map(({ name }) => name),
    agencies: agencies.map((agency) => textOf(source, agency)),
    filed,
    precision,
    span: extentOf(dateline),
  };
}

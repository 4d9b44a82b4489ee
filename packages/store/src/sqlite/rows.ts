import type { Article, Quotation } from '@wirecopy/core';
import { fold, foldWords } from '../query.ts';

/** What the full-text index holds of an article: words without case and accents, which no text can break. */
export function indexText({ source, headline, paragraphs }: Article): { headline: string; body: string } {
  const body = paragraphs
    .map(({ anchors }) => source.text.slice(anchors[0].start, anchors[anchors.length - 1]?.end))
    .join('\n');
  return { headline: foldWords(headline?.text ?? '').join(' '), body: foldWords(body).join(' ') };
}

/** Every name by which a quotation's speaker may be looked for: as printed, and as the article names the person in full. */
export function speakerText({ people, organizations }: Article, { attribution }: Quotation): string {
  const speaker = attribution?.speaker;
  if (speaker === undefined) return '';
  const person = people.find(({ id }) => id === speaker.person)?.name;
  const organization = organizations.find(({ id }) => id === speaker.organization)?.name;
  return [speaker.text, person, organization].flatMap((name) => (name === undefined ? [] : [fold(name)])).join('\n');
}

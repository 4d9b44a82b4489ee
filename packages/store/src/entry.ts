import { hash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { Article } from '@wirecopy/core';
import { type FacetName, readInstant } from './filter.ts';
import { LAYERS, type Layers, layersOf } from './layers.ts';
import { type Mention, mentionOf } from './mention.ts';
import { type QuotationRow, quotationRows, speakersOf } from './quotation-rows.ts';
import { type StoryKeys, storyKeys } from './stories/keys.ts';
import { clean, FoldedText, foldText, joinFolded, nameValue } from './words.ts';

/** A title that an article gives somebody. */
export interface TitleRow {
  /** The value of the facet of people. */
  readonly person: string;
  /** Folded. */
  readonly title: string;
  readonly label: string;
}

/** An article as every adapter writes it: what the article says, laid out for columns and indexes. */
export interface Entry {
  readonly article: Article;
  /** The article as its row holds it. */
  readonly layers: Layers;
  /** Tells the same copy: sha256 of what came in, the envelope included. */
  readonly digest: string;
  readonly checksum: number;
  /** When the sender issued it, in milliseconds. */
  readonly time: number;
  readonly embargoedUntil: number | undefined;
  /** Folded. */
  readonly headline: string;
  readonly body: string;
  readonly quotations: readonly QuotationRow[];
  readonly mentions: readonly Mention[];
  readonly titles: readonly TitleRow[];
  readonly keys: StoryKeys;
}

/** `storedAt`, in milliseconds, is the time of copy that tells none itself. */
export function entryOf(article: Article, storedAt: number): Entry {
  const layers = layersOf(article);
  const time = timeOf(article) ?? storedAt;
  const folded = new FoldedText(article.source.text);
  const headline = foldText(article.headline?.text ?? '');
  const body = bodyOf(article, folded);
  const speakers = speakersOf(article);
  return {
    article,
    layers,
    digest: digestOf(article),
    checksum: checksumOf(layers),
    time,
    embargoedUntil: instantOf(article.envelope?.embargoedUntil),
    headline,
    body,
    quotations: quotationRows(article, speakers, folded),
    mentions: mentionsOf(article, speakers, time),
    titles: titlesOf(article),
    keys: storyKeys(article, joinFolded([headline, body]), time),
  };
}

/** Told apart by more than the text: a new envelope ("canceled", another urgency) on old text is a version too. */
export const digestOf = ({ envelope, source }: Article): string =>
  hash(
    'sha256',
    `${JSON.stringify(source.text)}\n${source.mediaType}\n${envelope === undefined ? '' : JSON.stringify(envelope)}`,
  );

/** CRC-32 of all that is kept of an article: it tells damage, not malice. */
export const checksumOf = (layers: Layers): number => LAYERS.reduce((sum, layer) => crc32(layers[layer], sum), 0);

const timeOf = ({ envelope, dateline }: Article): number | undefined =>
  instantOf(envelope?.published) ?? instantOf(dateline?.filed);

/** An envelope may come from anywhere: a time that is none is no time. */
function instantOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  try {
    return readInstant(text);
  } catch {
    return undefined;
  }
}

const bodyOf = ({ paragraphs }: Article, folded: FoldedText): string =>
  joinFolded(paragraphs.map(({ anchors }) => folded.between(anchors[0].start, (anchors.at(-1) ?? anchors[0]).end)));

function mentionsOf(article: Article, speakers: readonly (Mention | undefined)[], time: number): Mention[] {
  const { dateline, envelope } = article;
  const labels: Readonly<Record<Exclude<FacetName, 'speaker'>, readonly (string | undefined)[]>> = {
    person: article.people.map(({ name }) => name),
    place: [...(dateline?.places ?? []), ...article.places].map(({ name }) => name),
    organization: article.organizations.map(({ name }) => name),
    work: article.works.map(({ name }) => name),
    agency: [...(dateline?.agencies ?? []).map((agency) => agency.text), envelope?.provider],
    advisory: article.advisories.map(({ kind }) => kind),
    genre: article.advisories.filter(({ family }) => family === 'genre').map(({ kind }) => kind),
    language: [article.language],
    month: [new Date(time).toISOString().slice(0, 7)],
  };
  const mentions = new Map<string, Mention>();
  const note = (mention: Mention | undefined): void => {
    const key = `${mention?.facet}\n${mention?.value}`;
    if (mention !== undefined && !mentions.has(key)) mentions.set(key, mention);
  };
  // The same few people speak again and again.
  for (const speaker of new Set(speakers)) note(speaker);
  for (const [facet, printed] of Object.entries(labels) as [FacetName, readonly (string | undefined)[]][])
    for (const label of printed) if (label !== undefined) note(mentionOf(facet, label));
  return [...mentions.values()];
}

function titlesOf({ people }: Article): TitleRow[] {
  const titles = new Map<string, TitleRow>();
  for (const { name, titles: printed } of people) {
    for (const { text } of printed) {
      const row = { person: nameValue(name), title: nameValue(text), label: clean(text) };
      if (row.person !== '' && row.title !== '') titles.set(`${row.person}\n${row.title}`, row);
    }
  }
  return [...titles.values()];
}

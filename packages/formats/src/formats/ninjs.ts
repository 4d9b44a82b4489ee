import type { Article, Envelope } from '@wirecopy/core';
import { z } from 'zod';
import { FormatError } from '../errors.ts';
import type { Format, Item } from '../format.ts';
import { readJson } from '../json.ts';

const NinjsItem = z.looseObject({
  uri: z.string().min(1),
  type: z.string().optional(),
  language: z.string().optional(),
  version: z.string().optional(),
  versioncreated: z.iso.datetime({ offset: true }).optional(),
  embargoed: z.iso.datetime({ offset: true }).optional(),
  pubstatus: z.enum(['usable', 'withheld', 'canceled']).optional(),
  urgency: z.int().min(1).max(9).optional(),
  copyrightnotice: z.string().optional(),
  slugline: z.string().optional(),
  headline: z.string().optional(),
  body_text: z.string().optional(),
});
type NinjsItem = z.infer<typeof NinjsItem>;

/**
 * ninjs 2.x: the JSON form of IPTC news items.
 *
 * Keeps `headline` and `body_text` as the copy. Errors: an item without `body_text`, such as a picture, is refused.
 * Source: iptc.org/std/ninjs, schema 2.1.
 */
export const ninjs: Format = {
  name: 'ninjs',
  title: 'IPTC ninjs 2.x',
  mediaTypes: ['application/ninjs+json'],
  extensions: ['ninjs', 'ninjs.json'],
  sniff: (head) =>
    /^\s*\{/.test(head) && head.includes('"uri"') && /"(?:body_text|versioncreated|pubstatus|headline)"/.test(head),
  read: (bytes) => [toItem(readJson(bytes, NinjsItem, 'ninjs'))],
  write: (article) => `${JSON.stringify(fromArticle(article), undefined, 2)}\n`,
};

function toItem(item: NinjsItem): Item {
  if (item.body_text === undefined) {
    throw new FormatError(
      'ninjs',
      `expected a text item with "body_text", found an item of type ${JSON.stringify(item.type ?? 'unknown')} without it`,
    );
  }
  const title = item.headline === undefined || item.body_text.startsWith(item.headline) ? '' : `${item.headline}\n\n`;
  return {
    id: item.uri,
    source: { text: title + item.body_text, mediaType: 'text/plain' },
    envelope: envelopeOf(item),
    reference: item.versioncreated?.slice(0, 10),
  };
}

function envelopeOf(item: NinjsItem): Envelope {
  const version = /^[1-9]\d{0,8}$/.test(item.version ?? '') ? Number(item.version) : undefined;
  return {
    ...(item.slugline !== undefined && { slug: item.slugline }),
    ...(item.urgency !== undefined && { urgency: item.urgency }),
    ...(version !== undefined && { version }),
    ...(item.pubstatus !== undefined && { status: item.pubstatus }),
    ...(item.versioncreated !== undefined && { published: item.versioncreated }),
    ...(item.embargoed !== undefined && { embargoedUntil: item.embargoed }),
    ...(item.copyrightnotice !== undefined && { rights: item.copyrightnotice }),
  };
}

function fromArticle({ id, language, headline, source, envelope = {} }: Article): NinjsItem {
  return {
    uri: id,
    type: 'text',
    language,
    ...(envelope.version !== undefined && { version: String(envelope.version) }),
    ...(envelope.published !== undefined && { versioncreated: envelope.published }),
    ...(envelope.embargoedUntil !== undefined && { embargoed: envelope.embargoedUntil }),
    ...(envelope.status !== undefined && { pubstatus: envelope.status }),
    ...(envelope.urgency !== undefined && { urgency: envelope.urgency }),
    ...(envelope.rights !== undefined && { copyrightnotice: envelope.rights }),
    ...(envelope.slug !== undefined && { slugline: envelope.slug }),
    ...(headline !== undefined && source.text.startsWith(headline.text) && { headline: headline.text }),
    body_text: source.text,
  };
}

import type { Article } from '@wirecopy/core';
import { splitCopy } from '../../copy.ts';
import { type Header, headerFrom } from '../../header.ts';
import { uriOf } from '../../ids.ts';

type Json = Readonly<Record<string, unknown>>;

/** ninjs 3.1, whose names are in camel case. */
export const writeNinjs3 = (article: Article): string => {
  const header = headerFrom(article);
  return print({
    ...common(article, header),
    standard: standardOf('3.1'),
    versionCreated: header.published,
    contentCreated: header.created,
    embargoedUntil: header.embargoedUntil,
    pubStatus: header.status,
    copyrightNotice: header.rights,
    usageTerms: header.usageTerms,
    edNote: header.editorNote,
    infoSources: sourcesOf(header),
    headlines: listOf(headlineOf(article, header), { role: 'main', contentType: 'text/plain' }),
    descriptions: listOf(header.summary, { role: 'summary', contentType: 'text/plain' }),
    bodies: listOf(article.source.text, { role: 'main', contentType: 'text/plain' }),
  });
};

/** ninjs 2.2, whose names are in lower case. */
export const writeNinjs2 = (article: Article): string => {
  const header = headerFrom(article);
  return print({
    ...common(article, header),
    standard: standardOf('2.2'),
    versioncreated: header.published,
    contentcreated: header.created,
    embargoed: header.embargoedUntil,
    pubstatus: header.status,
    copyrightnotice: header.rights,
    usageterms: header.usageTerms,
    ednote: header.editorNote,
    infosources: sourcesOf(header),
    headlines: listOf(headlineOf(article, header), { role: 'main', contenttype: 'text/plain' }),
    descriptions: listOf(header.summary, { role: 'summary', contenttype: 'text/plain' }),
    bodies: listOf(article.source.text, { role: 'main', contenttype: 'text/plain' }),
  });
};

const print = (item: Json): string => `${JSON.stringify(item, undefined, 2)}\n`;

const standardOf = (version: string): Json => ({
  name: 'ninjs',
  version,
  schema: `http://www.iptc.org/std/ninjs/ninjs-schema_${version}.json`,
});

/** What both versions name alike. */
const common = ({ id, language }: Article, header: Header): Json => ({
  uri: uriOf(id),
  type: 'text',
  language: header.language ?? language,
  version: header.version === undefined ? undefined : String(header.version),
  expires: header.expires,
  urgency: header.urgency,
  by: header.byline,
  located: header.located,
  slugline: header.slug,
  subjects: subjectsOf(header),
  associations: associationsOf(header),
});

const headlineOf = (article: Article, header: Header): string | undefined =>
  header.headline ?? splitCopy(article).headline;

const listOf = (value: string | undefined, attributes: Json): Json[] | undefined =>
  value === undefined ? undefined : [{ ...attributes, value }];

const sourcesOf = ({ provider }: Header): Json[] | undefined =>
  provider === undefined ? undefined : [{ name: provider, role: 'provider' }];

function subjectsOf({ subjects = [], keywords = [] }: Header): Json[] | undefined {
  const list = [
    ...subjects.map(({ name, code }) => ({ name, [code && isUri(code) ? 'uri' : 'literal']: code })),
    ...keywords.map((name) => ({ name, rel: 'keyword' })),
  ];
  return list.length > 0 ? list : undefined;
}

const isUri = (code: string): boolean => /^(?:https?|urn):\S+$/.test(code);

function associationsOf({ links = [], supersedes }: Header): Json[] | undefined {
  const all = supersedes === undefined ? links : [{ relation: 'supersedes', id: supersedes }, ...links];
  return all.length > 0 ? all.map(({ relation, id }) => ({ name: relation, uri: uriOf(id) })) : undefined;
}

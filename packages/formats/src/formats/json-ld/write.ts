import type { Article } from '@wirecopy/core';
import { splitCopy } from '../../copy.ts';
import { headerFrom, type Subject } from '../../header.ts';
import { uriOf } from '../../ids.ts';

type Json = Readonly<Record<string, unknown>>;

/** Names of NewsML-G2 stand for what schema.org has no name for. */
const CONTEXT = ['https://schema.org', { nar: 'http://iptc.org/std/nar/2006-10-01/' }];

/** What schema.org calls a NewsArticle, without the copy. */
export function newsArticleOf(article: Article): Json {
  const header = headerFrom(article);
  const { links = [], supersedes } = header;
  const allLinks = supersedes === undefined ? links : [{ relation: 'supersedes', id: supersedes }, ...links];
  return {
    '@context': CONTEXT,
    '@type': 'NewsArticle',
    '@id': uriOf(article.id),
    url: header.url,
    headline: header.headline ?? splitCopy(article).headline,
    author: header.byline === undefined ? undefined : { '@type': 'Person', name: header.byline },
    publisher: header.provider === undefined ? undefined : { '@type': 'Organization', name: header.provider },
    datePublished: header.published,
    dateCreated: header.created,
    expires: header.expires,
    inLanguage: header.language ?? article.language,
    description: header.summary,
    keywords: header.keywords,
    about: header.subjects?.map(subjectNode),
    dateline: header.located,
    copyrightNotice: header.rights,
    usageInfo: header.usageTerms,
    version: header.version,
    correction: header.correction,
    'nar:slugline': header.slug,
    'nar:urgency': header.urgency,
    'nar:pubStatus': header.status,
    'nar:embargoed': header.embargoedUntil,
    'nar:edNote': header.editorNote,
    'nar:signal': header.signals,
    'nar:link':
      allLinks.length === 0
        ? undefined
        : allLinks.map(({ relation, id }) => ({ 'nar:rel': relation, '@id': uriOf(id) })),
  };
}

const subjectNode = ({ name, code }: Subject): Json => ({ '@type': 'Thing', name, identifier: code });

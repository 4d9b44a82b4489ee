import { expect, test } from 'vitest';
import { bytesOf, describeFormat, readFirst } from '../../describe-format.ts';
import { jsonLd } from './json-ld.ts';

const story = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  '@id': 'https://nordlys.example/ferries#article',
  headline: 'Ferries Stop',
  articleBody: 'OSLO (Nordlys) - Ferries stopped.\n\nTrams did not.',
  author: [{ '@type': 'Person', name: 'Kari Nygaard' }, 'Ola Moen'],
  publisher: { '@type': 'Organization', name: 'Nordlys' },
  datePublished: '2021-03-03T12:00:00+01:00',
  dateModified: '2021-03-03T13:00:00+01:00',
  inLanguage: 'en',
  keywords: 'ferry, tram',
  about: [{ name: 'transport', sameAs: 'http://cv.iptc.org/newscodes/mediatopic/20000337' }],
  correction: { '@type': 'CorrectionComment', text: 'Corrects the number of ferries.' },
};
const graph = {
  '@context': ['https://schema.org'],
  '@graph': [
    { '@type': 'WebSite', name: 'Nordlys' },
    story,
    { ...story, '@id': 'urn:x:2', '@type': ['ReportageNewsArticle'] },
  ],
};

describeFormat(jsonLd, {
  good: [JSON.stringify(story), JSON.stringify(graph, undefined, 2)],
  bad: [
    '',
    '{"@context":"https://schema.org"}',
    '{"@context":"https://schema.org","@type":"Recipe","name":"Soup"}',
    '{"@context":"https://schema.org","@type":"NewsArticle","headline":"Ferries"}',
    `{"@graph":${'['.repeat(3000)}${']'.repeat(3000)}}`,
  ],
});

test('people, dates, topics and corrections make the envelope', async () => {
  expect(await readFirst(jsonLd, JSON.stringify(story))).toMatchObject({
    source: { text: 'Ferries Stop\n\nOSLO (Nordlys) - Ferries stopped.\n\nTrams did not.' },
    reference: '2021-03-03',
    envelope: {
      byline: 'Kari Nygaard, Ola Moen',
      provider: 'Nordlys',
      published: '2021-03-03T12:00:00+01:00',
      keywords: ['ferry', 'tram'],
      subjects: [{ name: 'transport', code: 'http://cv.iptc.org/newscodes/mediatopic/20000337' }],
      correction: 'Corrects the number of ferries.',
    },
    issues: [{ code: 'not-held', place: 'dateModified' }],
  });
});

test('every article of a graph is read', async () => {
  expect((await jsonLd.read(bytesOf(JSON.stringify(graph)))).map(({ id }) => id)).toEqual([story['@id'], 'urn:x:2']);
});

import { parse } from '@wirecopy/core';
import { describeFormat } from '../describe-format.ts';
import { wirecopy } from './wirecopy.ts';

describeFormat(wirecopy, {
  good: [
    JSON.stringify(parse('OSLO (Nordlys) - Ferries stopped.'), undefined, 2),
    JSON.stringify(parse('Ferries \uD800 stopped.', { id: 'urn:x', envelope: { urgency: 3 } }), undefined, '\t'),
  ],
  bad: ['{"id":"a"}', '{"id":"a","source":{"mediaType":"text/plain"}}', '{"id":', '[]'],
});

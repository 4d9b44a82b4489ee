import { expect, test } from 'vitest';
import { definePipeline } from '../../define-pipeline.ts';
import { LEXICON } from '../../vocabulary/full-lexicon.ts';
import { NO_PLACES } from '../../vocabulary/no-places.ts';
import { credits } from '../credits.ts';
import { noOrganizations, noPeople, noTimes } from '../empty-layers.ts';
import { headWith } from '../head.ts';
import { lines } from '../lines.ts';
import { paragraphs } from '../paragraphs.ts';
import { quotedRuns } from '../quoted-runs.ts';
import { sentences } from '../sentences.ts';
import { tokensWith } from '../tokens.ts';
import { draftQuotations } from './drafts.ts';
import { makeLandmarks } from './landmarks.ts';
import { readStatements } from './statement.ts';

const annotate = definePipeline([
  lines,
  tokensWith(LEXICON),
  headWith(NO_PLACES),
  credits,
  paragraphs,
  quotedRuns,
  sentences,
  noTimes,
  noOrganizations,
  noPeople,
]);

/** How often the finders look at an item of the copy. */
function looks(text: string): number {
  const layers = annotate({ text, language: 'en', reference: undefined, report: () => {} });
  let count = 0;
  const statements = readStatements(layers).map((statement) => ({
    ...statement,
    items: new Proxy(statement.items, {
      get(items, key, receiver) {
        if (typeof key === 'string' && /^\d/.test(key)) count++;
        return Reflect.get(items, key, receiver);
      },
    }),
  }));
  draftQuotations(statements, makeLandmarks({ ...layers, text }));
  return count;
}

test.each([
  'said ',
  'Ana said ',
  'Ana said it — run ',
  'Ana, said, ',
  'as Ana said, ',
  'was asked about it ',
  'told reporters who ',
  "Pop's claim that ",
  'according to Ana, ',
  'which Ana Pop said ',
  'is expected to ',
  'seems to leak ',
  'praised it and ',
  'crews backing it ',
  'and and said ',
  'Ana, Ana and ',
  'fears that it ',
  'Ana and ',
  '“a” Ana said ',
])('twice the copy is twice the work and no more, in one sentence of nothing but "%s"', (piece) => {
  const [once, twice] = [looks(piece.repeat(500)), looks(piece.repeat(1000))];
  expect(twice).toBeGreaterThan(once);
  expect(twice / once).toBeLessThan(2.2);
});

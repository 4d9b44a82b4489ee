import { type ArticleStore, type PutResult, WithdrawnError } from '@wirecopy/store';
import { requireScope } from '../../guard/access.ts';
import { builder } from '../../schema/builder.ts';
import { badInput } from '../../schema/pages.ts';
import { ArticleRef } from '../article/ref.ts';
import { readCopy } from './read-copy.ts';

const OutcomeRef = builder.enumType('IngestOutcome', {
  description: 'What became of the copy',
  values: {
    CREATED: { value: 'created', description: 'It was new and is kept' },
    UNCHANGED: { value: 'unchanged', description: 'The same copy was there already' },
  } as const,
});

export const IngestPayloadRef = builder.objectRef<PutResult>('IngestPayload').implement({
  description: 'An article and what became of it',
  fields: (t) => ({
    article: t.field({ type: ArticleRef, description: 'The article', resolve: ({ stored }) => stored }),
    outcome: t.field({ type: OutcomeRef, description: 'What became of it', resolve: ({ outcome }) => outcome }),
    version: t.int({ description: '1 for the first copy under its id', resolve: ({ stored }) => stored.version }),
  }),
});

export const REFERENCE = 'The day that times are resolved against when the copy has no dateline';

builder.queryField('parse', (t) =>
  t.field({
    type: ArticleRef,
    description: 'Reads copy without keeping it. Copy over the limit is an error with the code `TEXT_TOO_LONG`.',
    args: {
      text: t.arg.string({ required: true, description: 'The copy' }),
      reference: t.arg({ type: 'Date', description: REFERENCE }),
    },
    resolve: (_root, { text, reference }) => ({ article: readCopy(text, reference) }),
  }),
);

builder.mutationField('ingest', (t) =>
  t.field({
    type: IngestPayloadRef,
    description:
      'Reads plain copy and keeps it; the same copy twice is kept once. Copy over the limit is an error with the code `TEXT_TOO_LONG`, copy that was withdrawn one with the code `WITHDRAWN`.',
    args: {
      text: t.arg.string({ required: true, description: 'The copy' }),
      reference: t.arg({ type: 'Date', description: REFERENCE }),
    },
    resolve: async (_root, { text, reference }, { store, scopes, feed }) => {
      requireScope(scopes, 'ingest');
      const result = await keep(store, readCopy(text, reference));
      feed.wake();
      return result;
    },
  }),
);

async function keep(store: ArticleStore, article: Parameters<ArticleStore['put']>[0]): Promise<PutResult> {
  try {
    return await store.put(article);
  } catch (cause) {
    throw cause instanceof WithdrawnError ? badInput(cause.message, 'WITHDRAWN') : cause;
  }
}

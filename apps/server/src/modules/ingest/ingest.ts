import { type Article, parse } from '@wirecopy/core';
import type { PutResult } from '@wirecopy/store';
import { requireScope } from '../../guard/access.ts';
import { builder } from '../../schema/builder.ts';
import { badInput } from '../../schema/pages.ts';
import { ArticleRef } from '../article/ref.ts';

const OutcomeRef = builder.enumType('IngestOutcome', {
  description: 'What became of the copy',
  values: {
    CREATED: { value: 'created', description: 'It was new and is kept' },
    UNCHANGED: { value: 'unchanged', description: 'The same copy was there already' },
  } as const,
});

const IngestPayloadRef = builder.objectRef<PutResult>('IngestPayload').implement({
  description: 'An article and what became of it',
  fields: (t) => ({
    article: t.field({ type: ArticleRef, description: 'The article', resolve: ({ stored }) => stored }),
    outcome: t.field({ type: OutcomeRef, description: 'What became of it', resolve: ({ outcome }) => outcome }),
    version: t.int({ description: '1 for the first copy under its id', resolve: ({ stored }) => stored.version }),
  }),
});

const REFERENCE = 'The day that times are resolved against when the copy has no dateline';

builder.queryFields((t) => ({
  parse: t.field({
    type: ArticleRef,
    description: 'Reads copy without keeping it. Copy over the limit is an error with the code `TEXT_TOO_LONG`.',
    args: {
      text: t.arg.string({ required: true, description: 'The copy' }),
      reference: t.arg({ type: 'Date', description: REFERENCE }),
    },
    resolve: (_root, { text, reference }) => ({ article: read(text, reference) }),
  }),
}));

builder.mutationFields((t) => ({
  ingest: t.field({
    type: IngestPayloadRef,
    description:
      'Reads copy and keeps it; the same copy twice is kept once. Copy over the limit is an error with the code `TEXT_TOO_LONG`.',
    args: {
      text: t.arg.string({ required: true, description: 'The copy' }),
      reference: t.arg({ type: 'Date', description: REFERENCE }),
    },
    resolve: (_root, { text, reference }, { store, scopes }) => {
      requireScope(scopes, 'ingest');
      return store.put(read(text, reference));
    },
  }),
}));

function read(text: string, reference: string | null | undefined): Article {
  try {
    return parse(text, reference == null ? {} : { reference });
  } catch (cause) {
    if (cause instanceof RangeError) throw badInput(cause.message, 'TEXT_TOO_LONG');
    throw cause;
  }
}

import { type ArticleFilter, CHANGE_KINDS, type Change, type ChangeKind } from '@wirecopy/store';
import { hasScope, type Scopes } from '../../guard/access.ts';
import { builder, type ServerContext } from '../../schema/builder.ts';
import { enumFrom } from '../../schema/describe.ts';
import type { Copy } from '../../schema/held.ts';
import { checkLength, pageOf } from '../../schema/pages.ts';
import { projectionOf } from '../../schema/projection.ts';
import { ArticleRef } from '../article/ref.ts';
import { ArticleFilterInput, readArticleFilter } from '../filters/filters.ts';

const MEANINGS: Readonly<Record<ChangeKind, string>> = {
  stored: 'A version can be read',
  embargoed: 'A version is kept and cannot be read yet; told to those alone who may keep copy',
  'embargo-lifted': 'A version that was under embargo can be read',
  withdrawn: 'Its text is gone',
  reindexed: 'It was read anew by another parser',
};

const ChangeKindRef = enumFrom('ChangeKind', 'What may happen to an article', CHANGE_KINDS, (kind) => MEANINGS[kind]);

const ChangeRef = builder.objectRef<Change>('ChangeEvent').implement({
  description: 'Something that happened to an article',
  fields: (t) => ({
    kind: t.field({ type: ChangeKindRef, description: 'What happened', resolve: ({ kind }) => kind }),
    id: t.exposeID('id', { description: 'The id of the article' }),
    version: t.exposeInt('version', { description: 'The version that it happened to' }),
    at: t.field({ type: 'DateTime', description: 'When it happened', resolve: ({ at }) => at }),
    cursor: t.exposeString('cursor', {
      description: 'Where it stands in the log: give it as `after` to go on from here',
    }),
    article: t.field({
      type: ArticleRef,
      nullable: true,
      description: 'The version as it may be read now; null when it may not',
      resolve: async ({ id, version }, _args, context, info) =>
        (await context.store.get(id, version, projectionOf(info, context))) ?? null,
    }),
  }),
});

interface Arrival {
  readonly stored: Copy;
  readonly cursor: string;
}

const ArrivalRef = builder.objectRef<Arrival>('ArticleIngested').implement({
  description: 'An article that can be read from now on',
  fields: (t) => ({
    article: t.field({ type: ArticleRef, description: 'The article', resolve: ({ stored }) => stored }),
    cursor: t.exposeString('cursor', {
      description: 'Where it stands in the log: give it as `after` to go on from here',
    }),
  }),
});

const AFTER = 'The cursor of the last event that was seen; from now on unless told';

builder.queryField('changes', (t) =>
  t.field({
    type: [ChangeRef],
    description: 'What happened to articles, in order.',
    args: {
      after: t.arg.string({ description: 'The cursor of the last that was seen; from the first day on unless told' }),
      first: t.arg.int({ defaultValue: 20, required: true, description: 'How many at most, 1 to 100' }),
    },
    resolve: async (_root, { after, first }, { store, scopes }) => {
      const found = await pageOf(store.changes(after ?? undefined, checkLength('first', first)));
      return found.filter((change) => isToldTo(scopes, change));
    },
  }),
);

builder.subscriptionFields((t) => ({
  changes: t.field({
    type: ChangeRef,
    description: 'What happens to articles, as it happens. Nothing is lost between a cursor and now.',
    args: { after: t.arg.string({ description: AFTER }) },
    subscribe: (_root, { after }, context) => follow(context, after),
    resolve: (change: Change) => change,
  }),
  articleIngested: t.field({
    type: ArrivalRef,
    description: 'Articles, as they come to be read. Nothing is lost between a cursor and now.',
    args: {
      filter: t.arg({ type: ArticleFilterInput, description: 'Which' }),
      after: t.arg.string({ description: AFTER }),
    },
    subscribe: (_root, { filter, after }, context) => arrivals(context, readArticleFilter(filter), after),
    resolve: (arrival: Arrival) => arrival,
  }),
}));

/** Errors: `BAD_USER_INPUT` for a cursor that no change had. */
async function follow(context: ServerContext, after: string | null | undefined): Promise<AsyncIterable<Change>> {
  const { store, feed, signal, scopes } = context;
  const from = after ?? (await store.lastChange());
  await pageOf(store.changes(from, 1));
  return filtered(feed.follow(from, signal), (change) => isToldTo(scopes, change));
}

async function* filtered(
  changes: AsyncIterable<Change>,
  isWanted: (change: Change) => boolean,
): AsyncGenerator<Change, void, undefined> {
  for await (const change of changes) if (isWanted(change)) yield change;
}

async function arrivals(
  context: ServerContext,
  filter: ArticleFilter,
  after: string | null | undefined,
): Promise<AsyncIterable<Arrival>> {
  const changes = await follow(context, after);
  return (async function* () {
    for await (const { kind, id, version, cursor } of changes) {
      if (kind !== 'stored' && kind !== 'embargo-lifted') continue;
      // What was followed by another version, withdrawn or put under embargo meanwhile has its own change.
      const stored = await context.store.get(id);
      if (stored?.version !== version || (await context.store.count({ ...filter, id })) === 0) continue;
      yield { stored, cursor };
    }
  })();
}

/** That something is under embargo is known to those alone who may keep copy. */
const isToldTo = (scopes: Scopes, { kind }: Change): boolean => kind !== 'embargoed' || hasScope(scopes, 'ingest');

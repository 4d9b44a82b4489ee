import type { ArticleStore, Standing } from '@wirecopy/store';
import { requireScope } from '../../guard/access.ts';
import { builder } from '../../schema/builder.ts';
import { localId } from '../../schema/global-id.ts';
import { badInput } from '../../schema/pages.ts';
import { StoryRef } from '../story/ref.ts';

type Tombstone = Extract<Standing, { status: 'withdrawn' }> & { readonly id: string };

const TombstoneRef = builder.objectRef<Tombstone>('Tombstone').implement({
  description: 'What stays of an article that was withdrawn',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The id of the article' }),
    at: t.field({ type: 'DateTime', description: 'When it was withdrawn', resolve: ({ at }) => at }),
    reason: t.exposeString('reason', { description: 'Why' }),
    story: t.field({
      type: StoryRef,
      nullable: true,
      description: 'The story that it belonged to',
      resolve: async ({ story }, _args, { store }) => (await store.story(story)) ?? null,
    }),
  }),
});

interface Embargo {
  readonly id: string;
  readonly until: string | null;
}

const EmbargoRef = builder.objectRef<Embargo>('Embargo').implement({
  description: 'Until when an article is kept from readers',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The id of the article' }),
    until: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it may be read; null when it may be read now',
      resolve: ({ until }) => until,
    }),
  }),
});

builder.queryField('tombstone', (t) =>
  t.field({
    type: TombstoneRef,
    nullable: true,
    description: 'Why an article was withdrawn; null for one that was not.',
    args: { id: t.arg.id({ required: true, description: 'The id of the article' }) },
    resolve: (_root, { id }, { store }) => findTombstone(store, localId('article', id)),
  }),
);

builder.mutationFields((t) => ({
  withdraw: t.field({
    type: TombstoneRef,
    description: 'Kills an article: the text of every version goes, a tombstone stays. Wants the scope `admin`.',
    args: {
      id: t.arg.id({ required: true, description: 'The id of the article' }),
      reason: t.arg.string({ required: true, description: 'Why, for readers' }),
    },
    resolve: async (_root, args, { store, scopes, feed, answers }) => {
      requireScope(scopes, 'admin');
      const id = localId('article', args.id);
      await store.withdraw(id, args.reason);
      answers?.clear();
      feed.wake();
      return (await findTombstone(store, id)) ?? refuseUnknown(id);
    },
  }),
  embargo: t.field({
    type: EmbargoRef,
    description:
      'Keeps the newest version of an article from readers until an instant; no instant lifts the embargo at once. Wants the scope `admin`.',
    args: {
      id: t.arg.id({ required: true, description: 'The id of the article' }),
      until: t.arg({ type: 'DateTime', description: 'When it may be read' }),
    },
    resolve: async (_root, args, { store, scopes, feed }) => {
      requireScope(scopes, 'admin');
      const id = localId('article', args.id);
      if (!(await store.embargo(id, args.until ?? null))) refuseUnknown(id);
      feed.wake();
      const standing = await store.standing(id);
      return { id, until: standing?.status === 'embargoed' ? standing.until : null };
    },
  }),
}));

async function findTombstone(store: ArticleStore, id: string): Promise<Tombstone | null> {
  const standing = await store.standing(id);
  return standing?.status === 'withdrawn' ? { ...standing, id } : null;
}

function refuseUnknown(id: string): never {
  throw badInput(`there is no article ${JSON.stringify(id)}`, 'NOT_FOUND');
}

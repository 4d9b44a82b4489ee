import type { ArticleStore } from '@wirecopy/store';
import { builder } from '../../schema/builder.ts';
import { localId } from '../../schema/global-id.ts';
import { badInput } from '../../schema/pages.ts';
import { type Comparison, DiffRef } from './diff.ts';
import { StoryRef } from './ref.ts';

interface ToldVersion {
  readonly article: string;
  readonly version?: number | null | undefined;
}

const VersionInput = builder.inputRef<ToldVersion>('VersionInput').implement({
  description: 'One version of an article',
  fields: (t) => ({
    article: t.id({ required: true, description: 'The id of the article' }),
    version: t.int({ description: 'The newest that may be read unless told' }),
  }),
});

const NOTHING = 'null where either is not there to read.';

builder.queryField('diff', (t) =>
  t.field({
    type: DiffRef,
    nullable: true,
    description: `What one version says and another does not; ${NOTHING}`,
    args: {
      a: t.arg({ type: VersionInput, required: true, description: 'The version before' }),
      b: t.arg({ type: VersionInput, required: true, description: 'The version after' }),
    },
    resolve: (_root, { a, b }, { store }) => compare(store, a, b),
  }),
);

builder.objectField(StoryRef, 'diff', (t) =>
  t.field({
    type: DiffRef,
    nullable: true,
    description: `What one version of the story says and another does not; ${NOTHING}`,
    args: {
      a: t.arg({ type: VersionInput, required: true, description: 'The version before' }),
      b: t.arg({ type: VersionInput, required: true, description: 'The version after' }),
    },
    resolve: (story, { a, b }, { store }) => {
      const ids = new Set(story.members.map(({ id }) => id));
      const stranger = [a, b].find(({ article }) => !ids.has(localId('article', article)));
      if (stranger !== undefined)
        throw badInput(`expected articles of the story ${story.id}, found ${stranger.article}`);
      return compare(store, a, b);
    },
  }),
);

async function compare(store: ArticleStore, a: ToldVersion, b: ToldVersion): Promise<Comparison | null> {
  const [before, after] = await Promise.all([a, b].map((told) => find(store, told)));
  return before === undefined || after === undefined ? null : { a: before, b: after };
}

const find = (store: ArticleStore, { article, version }: ToldVersion) =>
  store.get(localId('article', article), version ?? undefined);

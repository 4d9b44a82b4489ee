import { STORY_LINKS, type StoryLink, type StoryMember } from '@wirecopy/store';
import { builder } from '../../schema/builder.ts';
import { connectionOf, toConnection } from '../../schema/connection.ts';
import { enumFrom } from '../../schema/describe.ts';
import { localId } from '../../schema/global-id.ts';
import { pageArgs, pageOf, readPage } from '../../schema/pages.ts';
import { ASKS_ARCHIVE, projectionOf } from '../../schema/projection.ts';
import { ArticleRef } from '../article/ref.ts';
import { AdvisoryKindRef } from '../header/header.ts';
import { NodeRef } from '../node/node-ref.ts';
import { StoryRef } from './ref.ts';

const LINKS: Readonly<Record<StoryLink, string>> = {
  first: 'It opened the story',
  envelope: 'Its envelope names an item that it replaces, or is named so',
  slugline: 'The same keyword line, and a flag of the desk or like text',
  headline: 'The same headline, and a flag of the desk or like text',
  text: 'Nearly the same text',
};

const StoryLinkRef = enumFrom(
  'StoryLink',
  'What told that an article belongs to a story',
  STORY_LINKS,
  (link) => LINKS[link],
);

const StoryMemberRef = builder.objectRef<StoryMember>('StoryMember').implement({
  description: 'An article of a story',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The id of the article' }),
    version: t.exposeInt('version', { description: 'Its newest version' }),
    storedAt: t.field({ type: 'DateTime', description: 'When that was kept', resolve: ({ storedAt }) => storedAt }),
    joinedBy: t.field({
      type: StoryLinkRef,
      description: 'What told that it belongs here',
      resolve: ({ joinedBy }) => joinedBy,
    }),
    role: t.field({
      type: AdvisoryKindRef,
      nullable: true,
      description: 'What its desk’s flag says it does to the story',
      resolve: ({ role }) => role ?? null,
    }),
    ordinal: t.int({
      nullable: true,
      description: 'Which update, lead or take it is',
      resolve: ({ ordinal }) => ordinal ?? null,
    }),
    withdrawn: t.boolean({ description: 'Whether its text is gone', resolve: ({ withdrawn }) => withdrawn === true }),
    article: t.field({
      type: ArticleRef,
      nullable: true,
      description: 'Its newest version; null when it was withdrawn',
      resolve: async ({ id, version }, _args, context, info) =>
        (await context.store.get(id, version, projectionOf(info, context))) ?? null,
    }),
    versions: t.field({
      type: [ArticleRef],
      description: 'Every version that may be read, the first first',
      resolve: ({ id }, _args, context, info) => context.store.versions(id, projectionOf(info, context)),
    }),
  }),
});

StoryRef.implement({
  description: 'The versions, takes, repeats, corrections and near-duplicates of one event',
  interfaces: [NodeRef],
  fields: (t) => ({
    members: t.field({
      type: [StoryMemberRef],
      description: 'Its articles, in the order in which they were kept',
      resolve: ({ members }) => members,
    }),
  }),
});

const StoryConnectionRef = connectionOf('Story', StoryRef, 'stories');

builder.queryFields((t) => ({
  story: t.field({
    type: StoryRef,
    nullable: true,
    description: 'One story; null where there is none to read.',
    args: { id: t.arg.id({ required: true, description: 'A global id, or the id of the article that opened it' }) },
    resolve: async (_root, { id }, { store }) => (await store.story(localId('story', id))) ?? null,
  }),
  stories: t.field({
    type: StoryConnectionRef,
    description: 'Stories, the one that got an article last first.',
    args: pageArgs(t.arg),
    resolve: async (_root, args, { store }) =>
      toConnection(await pageOf(store.stories(readPage(args))), ({ story }) => story, undefined),
  }),
}));

builder.objectFields(ArticleRef, (t) => ({
  story: t.field({
    ...ASKS_ARCHIVE,
    type: StoryRef,
    nullable: true,
    description: 'The story that it belongs to; null for copy that is not kept',
    resolve: async ({ article, version }, _args, { store }) =>
      version === undefined ? null : ((await store.storyOf(article.id)) ?? null),
  }),
  versions: t.field({
    ...ASKS_ARCHIVE,
    type: [ArticleRef],
    description: 'Every version under its id that may be read, the first first; none for copy that is not kept',
    resolve: ({ article, version }, _args, context, info) =>
      version === undefined ? [] : context.store.versions(article.id, projectionOf(info, context)),
  }),
}));

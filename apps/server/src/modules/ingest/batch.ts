import type { Article } from '@wirecopy/core';
import { type ArticleStore, type PutResult, WithdrawnError } from '@wirecopy/store';
import { requireScope } from '../../guard/access.ts';
import { builder } from '../../schema/builder.ts';
import { badInput, LARGEST_PAGE } from '../../schema/pages.ts';
import { IngestPayloadRef, REFERENCE } from './ingest.ts';
import { type CopyFile, type ReadItem, readFile } from './read-file.ts';

const CopyFileInput = builder.inputRef<CopyFile>('CopyFile').implement({
  description: 'Copy in any format that is read, as text or as the bytes of a file',
  fields: (t) => ({
    text: t.string({ description: 'The file as text' }),
    base64: t.string({ description: 'The bytes of the file, in base64' }),
    format: t.string({
      description: 'The name of its format, such as `ninjs` or `nitf`; told by the bytes unless given',
    }),
    reference: t.field({ type: 'Date', description: REFERENCE }),
  }),
});

/** What became of one item of one file. */
interface ItemResult {
  readonly file: number;
  readonly item: number;
  readonly kept?: PutResult;
  readonly error?: string;
}

const ItemResultRef = builder.objectRef<ItemResult>('IngestResult').implement({
  description: 'What became of one item of one file',
  fields: (t) => ({
    file: t.exposeInt('file', { description: 'The number of the file, from 0' }),
    item: t.exposeInt('item', { description: 'The number of the item in the file, from 0' }),
    kept: t.field({
      type: IngestPayloadRef,
      nullable: true,
      description: 'The article and what became of it; null where there is none',
      resolve: ({ kept }) => kept ?? null,
    }),
    error: t.string({
      nullable: true,
      description: 'Why it was not kept: what was expected and what was found',
      resolve: ({ error }) => error ?? null,
    }),
  }),
});

builder.mutationField('ingestFiles', (t) =>
  t.field({
    type: [ItemResultRef],
    description:
      'Reads files of copy and keeps every item of them. What cannot be read or kept is told in its place, and the rest goes on.',
    args: {
      files: t.arg({ type: [CopyFileInput], required: true, description: `The files, ${LARGEST_PAGE} at most` }),
    },
    resolve: async (_root, { files }, { store, scopes, feed }) => {
      requireScope(scopes, 'ingest');
      if (files.length > LARGEST_PAGE) throw badInput(`expected at most ${LARGEST_PAGE} files, found ${files.length}`);
      const results: ItemResult[] = [];
      for (const [file, copy] of files.entries()) results.push(...(await keepFile(store, file, copy)));
      feed.wake();
      return results;
    },
  }),
);

/** Keeps the items of a file in one transaction; one by one where one of them is refused. */
async function keepFile(store: ArticleStore, file: number, copy: CopyFile): Promise<ItemResult[]> {
  const read: ReadItem[] = [];
  for await (const found of readFile(copy)) read.push(found);
  const articles = read.flatMap((found) => ('article' in found ? [found.article] : []));
  const kept = await keepAll(store, articles);
  let next = 0;
  const resultOf = (found: ReadItem) => ('error' in found ? found : kept[next++]);
  return read.map((found, item) => ({ file, item, ...resultOf(found) }));
}

async function keepAll(store: ArticleStore, articles: readonly Article[]): Promise<Partial<ItemResult>[]> {
  try {
    return (await store.putAll(articles)).map((kept) => ({ kept }));
  } catch (cause) {
    if (!(cause instanceof WithdrawnError)) throw cause;
  }
  const results: Partial<ItemResult>[] = [];
  for (const article of articles) results.push(await keepOne(store, article));
  return results;
}

async function keepOne(store: ArticleStore, article: Article): Promise<Partial<ItemResult>> {
  try {
    return { kept: await store.put(article) };
  } catch (cause) {
    if (cause instanceof WithdrawnError) return { error: cause.message };
    throw cause;
  }
}

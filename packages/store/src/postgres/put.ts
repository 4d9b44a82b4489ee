import type { Article } from '@wirecopy/core';
import { writeCursor } from '../cursor.ts';
import { type Entry, entryOf } from '../entry.ts';
import { WithdrawnError } from '../errors.ts';
import { LAYERS } from '../layers.ts';
import type { PutResult } from '../store.ts';
import { allDone, type Batch } from './batch.ts';
import { articleWords, indexArticles } from './indexes.ts';
import { logChanges, tombstones } from './log.ts';
import { joinStories } from './members.ts';
import { makeShelves } from './shelves.ts';
import {
  articlesOf,
  checkId,
  type NewVersion,
  readVersions,
  retire,
  tellVersions,
  type VersionRow,
} from './versions.ts';

/** So many articles are sent at once. */
const CHUNK = 100;

/** Keeps articles, a chunk after the other. `now` tells the time of keeping. */
export async function putArticles(batch: Batch, articles: readonly Article[], now: () => Date): Promise<PutResult[]> {
  const results: PutResult[] = [];
  for (let at = 0; at < articles.length; at += CHUNK) {
    const time = now();
    const entries = await layOut(articles.slice(at, at + CHUNK), time);
    results.push(...(await putChunk(batch, entries, time)));
  }
  return results;
}

async function putChunk(batch: Batch, entries: readonly Entry[], now: Date): Promise<PutResult[]> {
  const { session } = batch;
  const ids = [...new Set(entries.map(({ article }) => article.id))];
  const [[withdrawn], known, last] = await Promise.all([
    tombstones(session, ids),
    readVersions(session, ids),
    batch.lastNumbers(),
  ]);
  if (withdrawn !== undefined) throw new WithdrawnError(withdrawn.id, withdrawn.reason);
  const { kept, added } = tellVersions(entries, known, last.sequence, now);
  last.sequence += added.length;
  await add(batch, now, known, added);
  const texts = await articlesOf(
    session,
    kept.filter((row) => !('entry' in row)),
  );
  const fresh = new Set(added.map(({ sequence }) => sequence));
  return kept.map((row) => {
    // The first that has a number brought it; the same copy again in the same batch is unchanged.
    const created = fresh.delete(row.sequence);
    const article = 'entry' in row ? row.entry.article : (texts.get(row.sequence) as Article);
    const cursor = writeCursor('article', row.sequence);
    return {
      outcome: created ? 'created' : 'unchanged',
      stored: { article, version: row.version, storedAt: row.stored_at, cursor },
    };
  });
}

async function add(batch: Batch, now: Date, known: readonly VersionRow[], added: readonly NewVersion[]): Promise<void> {
  if (added.length === 0) return;
  const { session } = batch;
  const current = new Map(added.filter((row) => row.embargoed_until === null).map((row) => [row.id, row]));
  await allDone([
    makeShelves(session, new Set(added.map(({ shelf }) => shelf))),
    retire(
      batch,
      known.filter((row) => row.current === 1 && current.has(row.id)),
    ),
  ]);
  const rows = added.map((row) => {
    const isCurrent = current.get(row.id) === row;
    const { layers, checksum, time } = row.entry;
    const words = isCurrent ? articleWords(row.entry) : null;
    return { ...row, ...layers, current: isCurrent ? 1 : 0, checksum, time, words };
  });
  batch.send(
    session.insert('articles', ARTICLE_COLUMNS, rows),
    session.insertLong('texts', ['sequence', 'shelf', ...LAYERS, 'words'], rows),
  );
  await allDone([
    joinStories(
      batch,
      added.map(({ entry }) => entry.keys),
    ),
    indexArticles(batch, [...current.values()]),
  ]);
  await logChanges(
    batch,
    now,
    added.map(({ id, version, embargoed_until }) => ({
      kind: embargoed_until === null ? 'stored' : 'embargoed',
      id,
      version,
    })),
  );
}

/** So many are laid out before the connection is seen to: the server still works on what was sent, and wants more of it. */
const AT_ONCE = 10;

async function layOut(articles: readonly Article[], now: Date): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const article of articles) {
    entries.push(entryOf(checkId(article), now.getTime()));
    if (entries.length % AT_ONCE === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  return entries;
}

const ARTICLE_COLUMNS = {
  sequence: 'bigint',
  id: 'text',
  version: 'int',
  current: 'smallint',
  stored_at: 'text',
  digest: 'text',
  checksum: 'bigint',
  time: 'bigint',
  shelf: 'bigint',
  embargoed_until: 'bigint',
} as const;

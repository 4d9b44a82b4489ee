import type { Article } from '@wirecopy/core';
import type { Entry } from '../entry.ts';
import { StoreError } from '../errors.ts';
import { articleOf, LAYERS, type Layer, type Layers } from '../layers.ts';
import type { Batch } from './batch.ts';
import { unindexArticles } from './indexes.ts';
import { recordset, type Session } from './session.ts';
import { shelfOf } from './shelves.ts';

/** What is read of a version to write about it. */
export interface VersionRow {
  readonly sequence: number;
  readonly id: string;
  readonly version: number;
  readonly current: number;
  readonly digest: string;
  readonly stored_at: string;
  readonly shelf: number;
  readonly embargoed_until: number | null;
}

/** A version that a batch adds. */
export interface NewVersion extends VersionRow {
  readonly entry: Entry;
}

export const VERSION_COLUMNS = 'sequence, id, version, current, digest, stored_at, shelf, embargoed_until';

export const readVersions = (session: Session, ids: readonly string[]): Promise<VersionRow[]> =>
  session.all<VersionRow>(`SELECT ${VERSION_COLUMNS} FROM articles WHERE id = ANY (?) ORDER BY id, version`, ids);

/** PostgreSQL keeps neither NUL nor lone surrogates; texts that have any are kept as JSON, but an id is kept as it is. */
export function checkId(article: Article): Article {
  const { id } = article;
  if (typeof id !== 'string') throw new StoreError(`expected an article with an id, found ${id}`);
  if (id.isWellFormed() && !id.includes('\0')) return article;
  throw new StoreError(`expected an id without NUL and lone surrogates, found ${JSON.stringify(id.slice(0, 80))}`);
}

/** For each entry the version that it is, and those that are new. */
export function tellVersions(
  entries: readonly Entry[],
  known: readonly VersionRow[],
  last: number,
  now: Date,
): { readonly kept: (VersionRow | NewVersion)[]; readonly added: NewVersion[] } {
  const byId = new Map<string, (VersionRow | NewVersion)[]>();
  for (const row of known) byId.set(row.id, [...(byId.get(row.id) ?? []), row]);
  const added: NewVersion[] = [];
  const kept = entries.map((entry) => {
    const { id } = entry.article;
    const versions = byId.get(id) ?? [];
    const same = versions.find(({ digest }) => digest === entry.digest);
    if (same !== undefined) return same;
    const until = entry.embargoedUntil;
    const row: NewVersion = {
      sequence: last + added.length + 1,
      id,
      version: (versions.at(-1)?.version ?? 0) + 1,
      current: 0,
      digest: entry.digest,
      stored_at: now.toISOString(),
      shelf: shelfOf(entry.time, now.getTime()),
      embargoed_until: until !== undefined && until > now.getTime() ? until : null,
      entry,
    };
    added.push(row);
    byId.set(id, [...versions, row]);
    return row;
  });
  return { kept, added };
}

/** What versions say, by their sequence. */
export async function articlesOf(session: Session, rows: readonly VersionRow[]): Promise<Map<number, Article>> {
  const sequences = rows.map(({ sequence }) => sequence);
  const kept = rows.length === 0 ? [] : await session.layersOf(sequences, LAYERS);
  return new Map(kept.map((layers) => [layers.sequence, articleOf(layers)]));
}

/** Versions that readers find no longer. */
export async function retire(batch: Batch, rows: readonly VersionRow[]): Promise<void> {
  if (rows.length === 0) return;
  const sequences = rows.map(({ sequence }) => sequence);
  batch.send(batch.session.all('UPDATE articles SET current = 0 WHERE sequence = ANY (?)', sequences));
  await unindexArticles(batch, sequences);
}

/** Writes what another parser read in the place of what was kept. */
export async function rewriteRows(session: Session, written: readonly NewVersion[]): Promise<void> {
  const rows = written.map(({ sequence, shelf, entry }) => {
    const { layers, digest, checksum, time } = entry;
    return { sequence, shelf, ...layers, digest, checksum, time };
  });
  await session.all(
    `UPDATE articles SET digest = told.digest, checksum = told.checksum, time = told.time, revision = revision + 1
     FROM ${recordset({ sequence: 'bigint', digest: 'text', checksum: 'bigint', time: 'bigint' })}
     WHERE articles.sequence = told.sequence`,
    JSON.stringify(rows),
  );
  await writeLayers(session, rows);
}

/** Writes layers in the place of those that were kept. */
export async function writeLayers(
  session: Session,
  rows: readonly (Layers & { readonly sequence: number; readonly shelf: number })[],
): Promise<void> {
  await session.all(
    `UPDATE texts SET ${LAYERS.map((layer) => `${layer} = told.${layer}`).join(', ')}
     FROM ${recordset({ sequence: 'bigint', shelf: 'bigint', ...LAYER_COLUMNS })}
     WHERE texts.sequence = told.sequence AND texts.shelf = told.shelf`,
    JSON.stringify(rows),
  );
}

const LAYER_COLUMNS = Object.fromEntries(LAYERS.map((layer) => [layer, 'text'])) as Record<Layer, 'text'>;

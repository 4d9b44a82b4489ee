import type { Article } from '@wirecopy/core';
import type { Pool, PoolClient } from 'pg';
import { entryOf } from '../entry.ts';
import type { Rewrite } from '../sql/reindex.ts';
import type { PutResult } from '../store.ts';
import { Batch, isRefusal } from './batch.ts';
import { inTransaction } from './connect.ts';
import {
  articleWords,
  forgetUnmentionedNames,
  type Indexed,
  indexArticles,
  unindexArticles,
  writeCounts,
} from './indexes.ts';
import { logChanges, tombstones } from './log.ts';
import { forgetMember, joinStories } from './members.ts';
import { putArticles } from './put.ts';
import { Session } from './session.ts';
import { articlesOf, readVersions, retire, rewriteRows, VERSION_COLUMNS, type VersionRow } from './versions.ts';

/** Only one transaction at a time writes: so numbers follow commits, and articles of one story find each other ("WIRE", then 2). */
const WRITER_LOCK = `SELECT pg_advisory_xact_lock(${0x57495245}, 2)`;
/** The writes of the archive. Each is a transaction of its own. */
export class PostgresWriter {
  constructor(
    readonly pool: Pool,
    readonly now: () => Date,
  ) {}

  put(articles: readonly Article[], bulk: boolean): Promise<PutResult[]> {
    // The server may lose the last moments when the machine goes down; the archive stays whole.
    const begin = bulk ? 'SET LOCAL synchronous_commit = off' : undefined;
    return this.#write((batch) => putArticles(batch, articles, this.now), begin);
  }

  withdraw(id: string, reason: string): Promise<boolean> {
    return this.#write(async (batch) => {
      const { session } = batch;
      const versions = await readVersions(session, [id]);
      const last = versions.at(-1);
      if (last === undefined) return false;
      if ((await tombstones(session, [id])).length > 0) return true;
      await session.all(
        'INSERT INTO tombstones (id, reason, withdrawn_at) VALUES (?, ?, ?)',
        id,
        reason,
        this.now().getTime(),
      );
      const sequences = versions.map(({ sequence }) => sequence);
      await unindexArticles(batch, sequences);
      await session.all(
        'DELETE FROM texts USING articles WHERE articles.id = ? AND texts.sequence = articles.sequence AND texts.shelf = articles.shelf',
        id,
      );
      await session.all('UPDATE articles SET current = 0, withdrawn = 1, embargoed_until = NULL WHERE id = ?', id);
      await forgetUnmentionedNames(batch);
      await forgetMember(session, id);
      await logChanges(batch, this.now(), [{ kind: 'withdrawn', id, version: last.version }]);
      return true;
    });
  }

  embargo(id: string, until: number | null): Promise<boolean> {
    return this.#write(async (batch) => {
      const { session } = batch;
      const newest = (await readVersions(session, [id])).at(-1);
      if (newest === undefined) return false;
      if ((await tombstones(session, [id])).length > 0) return true;
      const holds = until !== null && until > this.now().getTime();
      if (!holds && newest.embargoed_until === null) return true;
      await session.all(
        'UPDATE articles SET embargoed_until = ? WHERE sequence = ?',
        holds ? until : null,
        newest.sequence,
      );
      await this.#settle(batch, [id]);
      await logChanges(batch, this.now(), [
        { kind: holds ? 'embargoed' : 'embargo-lifted', id, version: newest.version },
      ]);
      return true;
    });
  }

  /** Lets readers have what was under an embargo that has run out. */
  release(): Promise<void> {
    return this.#write(async (batch) => {
      const { session } = batch;
      const due = await session.all<VersionRow>(
        `SELECT ${VERSION_COLUMNS} FROM articles WHERE embargoed_until <= ? ORDER BY embargoed_until, sequence`,
        this.now().getTime(),
      );
      if (due.length === 0) return;
      await session.all(
        'UPDATE articles SET embargoed_until = NULL WHERE sequence = ANY (?)',
        due.map(({ sequence }) => sequence),
      );
      await this.#settle(batch, [...new Set(due.map(({ id }) => id))]);
      await logChanges(
        batch,
        this.now(),
        due.map(({ id, version }) => ({ kind: 'embargo-lifted', id, version })),
      );
    });
  }

  /** Writes anew what another parser read otherwise; what was withdrawn meanwhile stays so. */
  rewriteAll(rewrites: readonly Rewrite[]): Promise<void> {
    return this.#write(async (batch) => {
      const { session } = batch;
      const kept = await session.all<VersionRow>(
        `SELECT ${VERSION_COLUMNS} FROM articles WHERE sequence = ANY (?) AND withdrawn = 0`,
        rewrites.map(({ sequence }) => sequence),
      );
      const rows = new Map(kept.map((row) => [row.sequence, row]));
      const written = rewrites.flatMap(({ sequence, article, storedAt }) => {
        const row = rows.get(sequence);
        return row === undefined ? [] : [{ ...row, entry: entryOf(article, Date.parse(storedAt)) }];
      });
      await rewriteRows(session, written);
      await joinStories(
        batch,
        written.map(({ entry }) => entry.keys),
      );
      const current = written.filter((row) => row.current === 1);
      await unindexArticles(
        batch,
        current.map(({ sequence }) => sequence),
      );
      await this.#index(batch, current);
      await logChanges(
        batch,
        this.now(),
        written.map(({ id, version }) => ({ kind: 'reindexed', id, version })),
      );
    });
  }

  /** `begin` is done at the beginning of the transaction. */
  #write<Result>(work: (batch: Batch) => Promise<Result>, begin?: string): Promise<Result> {
    const run = async (client: PoolClient): Promise<Result> => {
      const batch = new Batch(new Session(client));
      try {
        const result = await work(batch);
        batch.send(writeCounts(batch));
        await batch.settle();
        return result;
      } catch (cause) {
        const settled = batch.settle();
        // What was sent before tells why nothing more is done.
        if (isRefusal(cause)) await settled;
        await settled.catch(() => undefined);
        throw cause;
      }
    };
    return inTransaction(this.pool, run, ['BEGIN', ...(begin === undefined ? [] : [begin]), WRITER_LOCK].join('; '));
  }

  /** Makes the newest version that may be read the current one. */
  async #settle(batch: Batch, ids: readonly string[]): Promise<void> {
    const { session } = batch;
    const versions = (await readVersions(session, ids)).filter(
      (row) => row.embargoed_until === null || row.current === 1,
    );
    const best = new Map(versions.filter((row) => row.embargoed_until === null).map((row) => [row.id, row]));
    await retire(
      batch,
      versions.filter((row) => row.current === 1 && best.get(row.id) !== row),
    );
    const raised = [...best.values()].filter((row) => row.current === 0);
    const articles = await articlesOf(session, raised);
    const sequences = raised.map(({ sequence }) => sequence);
    batch.send(session.all('UPDATE articles SET current = 1 WHERE sequence = ANY (?)', sequences));
    await this.#index(
      batch,
      raised.map((row) => ({
        ...row,
        entry: entryOf(articles.get(row.sequence) as Article, Date.parse(row.stored_at)),
      })),
    );
  }

  async #index(batch: Batch, indexed: readonly (Indexed & { readonly shelf: number })[]): Promise<void> {
    for (const { sequence, shelf, entry } of indexed) {
      const sql = 'UPDATE texts SET words = ? WHERE sequence = ? AND shelf = ?';
      batch.send(batch.session.all(sql, articleWords(entry), sequence, shelf));
    }
    await indexArticles(batch, indexed);
  }
}

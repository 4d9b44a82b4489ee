import type { Article } from '@wirecopy/core';
import type { Pool } from 'pg';
import type { ChangeKind } from '../change.ts';
import { writeCursor } from '../cursor.ts';
import { type Entry, entryOf } from '../entry.ts';
import { WithdrawnError } from '../errors.ts';
import { LAYERS } from '../layers.ts';
import { readCount } from '../sql/database.ts';
import type { Rewrite } from '../sql/reindex.ts';
import type { PutResult } from '../store.ts';
import { Candidates } from '../stories/candidates.ts';
import { inTransaction } from './connect.ts';
import { articleWords, forgetUnmentionedNames, type Indexed, indexArticles, unindexArticles } from './indexes.ts';
import { forgetMember, joinStories } from './members.ts';
import { recordset, Session } from './session.ts';
import { makeShelves } from './shelves.ts';
import {
  articlesOf,
  checkId,
  type NewVersion,
  readVersions,
  retire,
  rewriteRows,
  tellVersions,
  VERSION_COLUMNS,
  type VersionRow,
} from './versions.ts';

/** Only one transaction at a time writes: so numbers follow commits, and articles of one story find each other ("WIRE", then 2). */
const WRITER_LOCK = [0x57495245, 2] as const;
/** So many articles are sent at once. */
const CHUNK = 100;

interface LoggedChange {
  readonly kind: ChangeKind;
  readonly id: string;
  readonly version: number;
}

/** The writes of the archive. Each is a transaction of its own. */
export class PostgresWriter {
  constructor(
    readonly pool: Pool,
    readonly now: () => Date,
  ) {}

  put(articles: readonly Article[], bulk: boolean): Promise<PutResult[]> {
    return this.#write(async (session) => {
      // The server may lose the last moments when the machine goes down; the archive stays whole.
      if (bulk) await session.all('SET LOCAL synchronous_commit = off');
      return this.#putChunks(session, articles);
    });
  }

  withdraw(id: string, reason: string): Promise<boolean> {
    return this.#write(async (session) => {
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
      await unindexArticles(session, sequences);
      await session.all(
        'DELETE FROM texts USING articles WHERE articles.id = ? AND texts.sequence = articles.sequence AND texts.shelf = articles.shelf',
        id,
      );
      await session.all('UPDATE articles SET current = 0, withdrawn = 1, embargoed_until = NULL WHERE id = ?', id);
      await forgetUnmentionedNames(session);
      await forgetMember(session, id);
      await this.#log(session, [{ kind: 'withdrawn', id, version: last.version }]);
      return true;
    });
  }

  embargo(id: string, until: number | null): Promise<boolean> {
    return this.#write(async (session) => {
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
      await this.#settle(session, [id]);
      await this.#log(session, [{ kind: holds ? 'embargoed' : 'embargo-lifted', id, version: newest.version }]);
      return true;
    });
  }

  /** Lets readers have what was under an embargo that has run out. */
  release(): Promise<void> {
    return this.#write(async (session) => {
      const due = await session.all<VersionRow>(
        `SELECT ${VERSION_COLUMNS} FROM articles WHERE embargoed_until <= ? ORDER BY embargoed_until, sequence`,
        this.now().getTime(),
      );
      if (due.length === 0) return;
      await session.all(
        'UPDATE articles SET embargoed_until = NULL WHERE sequence = ANY (?)',
        due.map(({ sequence }) => sequence),
      );
      await this.#settle(session, [...new Set(due.map(({ id }) => id))]);
      await this.#log(
        session,
        due.map(({ id, version }) => ({ kind: 'embargo-lifted', id, version })),
      );
    });
  }

  /** Writes anew what another parser read otherwise; what was withdrawn meanwhile stays so. */
  rewriteAll(rewrites: readonly Rewrite[]): Promise<void> {
    return this.#write(async (session) => {
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
        session,
        written.map(({ entry }) => entry.keys),
      );
      const current = written.filter((row) => row.current === 1);
      await unindexArticles(
        session,
        current.map(({ sequence }) => sequence),
      );
      await this.#index(session, current);
      await this.#log(
        session,
        written.map(({ id, version }) => ({ kind: 'reindexed', id, version })),
      );
    });
  }

  #write<Result>(work: (session: Session) => Promise<Result>): Promise<Result> {
    return inTransaction(this.pool, async (client) => {
      const session = new Session(client);
      await session.all('SELECT pg_advisory_xact_lock(?, ?)', ...WRITER_LOCK);
      return work(session);
    });
  }

  async #putChunks(session: Session, articles: readonly Article[]): Promise<PutResult[]> {
    const results: PutResult[] = [];
    const candidates = new Candidates();
    let sent: Promise<PutResult[]> = Promise.resolve([]);
    try {
      for (let at = 0; at < articles.length; at += CHUNK) {
        const now = this.now();
        // Laid out while the server still works on the chunk before.
        const entries = articles.slice(at, at + CHUNK).map((article) => entryOf(checkId(article), now.getTime()));
        results.push(...(await sent));
        sent = this.#putChunk(session, entries, now, candidates);
      }
      results.push(...(await sent));
      return results;
    } catch (cause) {
      // Nothing may be sent any more once the transaction is rolled back.
      await sent.catch(() => undefined);
      throw cause;
    }
  }

  async #putChunk(
    session: Session,
    entries: readonly Entry[],
    now: Date,
    candidates: Candidates,
  ): Promise<PutResult[]> {
    const ids = [...new Set(entries.map(({ article }) => article.id))];
    const [withdrawn] = await tombstones(session, ids);
    if (withdrawn !== undefined) throw new WithdrawnError(withdrawn.id, withdrawn.reason);
    const known = await readVersions(session, ids);
    const last = await readCount(session, 'SELECT max(sequence) AS n FROM articles');
    const { kept, added } = tellVersions(entries, known, last, now);
    await this.#add(session, known, added, candidates);
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

  async #add(
    session: Session,
    known: readonly VersionRow[],
    added: readonly NewVersion[],
    candidates: Candidates,
  ): Promise<void> {
    if (added.length === 0) return;
    await makeShelves(session, new Set(added.map(({ shelf }) => shelf)));
    const current = new Map(added.filter((row) => row.embargoed_until === null).map((row) => [row.id, row]));
    await retire(
      session,
      known.filter((row) => row.current === 1 && current.has(row.id)),
    );
    const rows = added.map((row) => {
      const isCurrent = current.get(row.id) === row;
      const { layers, checksum, time } = row.entry;
      const words = isCurrent ? articleWords(row.entry) : null;
      return { ...row, ...layers, current: isCurrent ? 1 : 0, checksum, time, words };
    });
    await session.insert('articles', ARTICLE_COLUMNS, rows);
    await session.insertLong('texts', ['sequence', 'shelf', ...LAYERS, 'words'], rows);
    await joinStories(
      session,
      added.map(({ entry }) => entry.keys),
      candidates,
    );
    await indexArticles(session, [...current.values()]);
    await this.#log(
      session,
      added.map(({ id, version, embargoed_until }) => ({
        kind: embargoed_until === null ? 'stored' : 'embargoed',
        id,
        version,
      })),
    );
  }

  /** Makes the newest version that may be read the current one. */
  async #settle(session: Session, ids: readonly string[]): Promise<void> {
    const versions = (await readVersions(session, ids)).filter(
      (row) => row.embargoed_until === null || row.current === 1,
    );
    const best = new Map(versions.filter((row) => row.embargoed_until === null).map((row) => [row.id, row]));
    await retire(
      session,
      versions.filter((row) => row.current === 1 && best.get(row.id) !== row),
    );
    const raised = [...best.values()].filter((row) => row.current === 0);
    const articles = await articlesOf(session, raised);
    await session.all(
      'UPDATE articles SET current = 1 WHERE sequence = ANY (?)',
      raised.map(({ sequence }) => sequence),
    );
    await this.#index(
      session,
      raised.map((row) => ({
        ...row,
        entry: entryOf(articles.get(row.sequence) as Article, Date.parse(row.stored_at)),
      })),
    );
  }

  async #index(session: Session, indexed: readonly (Indexed & { readonly shelf: number })[]): Promise<void> {
    const words = indexed.map(({ sequence, shelf, entry }) => ({ sequence, shelf, words: articleWords(entry) }));
    await session.all(
      `UPDATE texts SET words = told.words FROM ${recordset({ sequence: 'bigint', shelf: 'bigint', words: 'tsvector' })}
       WHERE texts.sequence = told.sequence AND texts.shelf = told.shelf`,
      JSON.stringify(words),
    );
    await indexArticles(session, indexed);
  }

  async #log(session: Session, changes: readonly LoggedChange[]): Promise<void> {
    const last = await readCount(session, 'SELECT max(number) AS n FROM changes');
    await session.all(
      `INSERT INTO changes (number, kind, id, version, story, changed_at)
       SELECT told.number, told.kind, told.id, told.version, members.story, ?
       FROM ${recordset({ number: 'bigint', kind: 'text', id: 'text', version: 'int' })} JOIN members ON members.id = told.id`,
      this.now().getTime(),
      JSON.stringify(changes.map((change, at) => ({ ...change, number: last + 1 + at }))),
    );
  }
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

const tombstones = (session: Session, ids: readonly string[]): Promise<{ id: string; reason: string }[]> =>
  session.all('SELECT id, reason FROM tombstones WHERE id = ANY (?)', ids);

import type { Article } from '@wirecopy/core';
import type { ChangeKind } from '../change.ts';
import { writeCursor } from '../cursor.ts';
import { digestOf, type Entry, entryOf } from '../entry.ts';
import { StoreError, WithdrawnError } from '../errors.ts';
import { articleOf, LAYERS, type Layers } from '../layers.ts';
import type { Rewrite } from '../sql/reindex.ts';
import type { PutResult } from '../store.ts';
import { indexArticle, type Lists, unindexArticle } from './indexes.ts';
import { MemberList } from './members.ts';
import { NameList } from './name-list.ts';
import { readLayers } from './sqlite-database.ts';
import type { Statements } from './statements.ts';
import { WordList } from './word-list.ts';

/** What is read of a version to write about it. */
interface VersionRow {
  readonly sequence: number;
  readonly version: number;
  readonly digest: string;
  readonly stored_at: string;
  readonly embargoed_until: number | null;
}

const KEEP_LAYERS = `INSERT OR REPLACE INTO texts (sequence, ${LAYERS.join(', ')}) VALUES (?${', ?'.repeat(LAYERS.length)})`;

/** The writes of the archive. Each is called within `transaction`. */
export class SqliteWriter {
  readonly #words: WordList;
  readonly #names: NameList;
  readonly #members: MemberList;
  /** Another one tells that another connection has written. */
  #dataVersion: unknown;

  constructor(
    readonly statements: Statements,
    readonly now: () => Date,
  ) {
    this.#words = new WordList(statements);
    this.#names = new NameList(statements);
    this.#members = new MemberList(statements);
  }

  /** All or none of what is done within. */
  transaction<Result>(work: () => Result): Result {
    try {
      return this.statements.transaction(() => this.batch(work));
    } catch (cause) {
      this.#forget();
      throw cause;
    }
  }

  /** Does what is done within a transaction that others began. */
  batch<Result>(work: () => Result): Result {
    const version = this.statements.dataVersion();
    if (version !== this.#dataVersion) this.#forget();
    this.#dataVersion = version;
    const result = work();
    this.#names.writeCounts();
    return result;
  }

  #forget(): void {
    for (const list of [this.#words, this.#names, this.#members]) list.forget();
  }

  put(article: Article): PutResult {
    if (typeof article.id !== 'string') throw new StoreError(`expected an article with an id, found ${article.id}`);
    const tombstone = this.statements.one('SELECT reason FROM tombstones WHERE id = ?', article.id);
    if (tombstone !== undefined) throw new WithdrawnError(article.id, String(tombstone['reason']));
    const now = this.now();
    const versions = this.#versions(article.id);
    // Copy that comes again is told before it is laid out.
    const digest = versions.length === 0 ? undefined : digestOf(article);
    const same = versions.find((version) => version.digest === digest);
    if (same !== undefined) return { outcome: 'unchanged', stored: this.#stored(same) };

    const entry = entryOf(article, now.getTime());
    const version = (versions.at(-1)?.version ?? 0) + 1;
    const storedAt = now.toISOString();
    const until =
      entry.embargoedUntil !== undefined && entry.embargoedUntil > now.getTime() ? entry.embargoedUntil : null;
    // Nothing else under its id may be what readers find.
    const isFirst = version === 1 && until === null;
    const sequence = this.statements.run(
      `INSERT INTO articles (id, version, current, stored_at, digest, checksum, time, embargoed_until)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      article.id,
      version,
      isFirst ? 1 : 0,
      storedAt,
      entry.digest,
      entry.checksum,
      entry.time,
      until,
    );
    this.#keepLayers(sequence, entry.layers);
    const story = this.#members.join(entry.keys);
    if (isFirst) indexArticle(this.statements, this.#lists, sequence, entry);
    else this.#settle(article.id, entry, sequence);
    this.#log(until === null ? 'stored' : 'embargoed', article.id, version, story);
    return { outcome: 'created', stored: { article, version, storedAt, cursor: writeCursor('article', sequence) } };
  }

  withdraw(id: string, reason: string): boolean {
    const versions = this.#versions(id);
    const last = versions.at(-1);
    if (last === undefined) return false;
    if (this.statements.one('SELECT 1 FROM tombstones WHERE id = ?', id) !== undefined) return true;
    this.statements.run(
      'INSERT INTO tombstones (id, reason, withdrawn_at) VALUES (?, ?, ?)',
      id,
      reason,
      this.now().getTime(),
    );
    const entries = versions.map(({ sequence, stored_at }) => entryOf(this.#article(sequence), Date.parse(stored_at)));
    for (const { sequence } of versions) {
      unindexArticle(this.statements, this.#lists, sequence);
      this.statements.run('DELETE FROM texts WHERE sequence = ?', sequence);
    }
    this.statements.run('UPDATE articles SET current = 0, withdrawn = 1, embargoed_until = NULL WHERE id = ?', id);
    this.#names.dropUnmentioned();
    for (const entry of entries) this.#words.remove(entry);
    this.#members.drop(id);
    this.#log('withdrawn', id, last.version, this.#storyOf(id));
    return true;
  }

  embargo(id: string, until: number | null): boolean {
    const newest = this.#versions(id).at(-1);
    if (newest === undefined) return false;
    if (this.statements.one('SELECT 1 FROM tombstones WHERE id = ?', id) !== undefined) return true;
    if (until === null || until <= this.now().getTime()) {
      if (newest.embargoed_until !== null) this.#lift(id, newest);
      return true;
    }
    this.statements.run('UPDATE articles SET embargoed_until = ? WHERE sequence = ?', until, newest.sequence);
    this.#settle(id);
    this.#log('embargoed', id, newest.version, this.#storyOf(id));
    return true;
  }

  /** Lets readers have what was under an embargo that has run out. */
  release(): void {
    const due = this.statements.all<VersionRow & { id: string }>(
      `SELECT id, sequence, version, digest, stored_at, embargoed_until FROM articles
       WHERE embargoed_until IS NOT NULL AND embargoed_until <= ? ORDER BY embargoed_until, sequence`,
      this.now().getTime(),
    );
    for (const row of due) this.#lift(row.id, row);
  }

  /** Writes anew what another parser read otherwise; what was withdrawn meanwhile stays so. */
  rewriteAll(rewrites: readonly Rewrite[]): void {
    for (const { sequence, version, article, storedAt } of rewrites) {
      const row = this.statements.one('SELECT withdrawn FROM articles WHERE sequence = ?', sequence);
      if (row?.['withdrawn'] !== 0) continue;
      this.rewrite(sequence, article, storedAt);
      this.log('reindexed', article.id, version);
    }
  }

  /** Writes an article anew that another parser read, or whose derived columns are missing. */
  rewrite(sequence: number, article: Article, storedAt: string): void {
    const entry = entryOf(article, Date.parse(storedAt));
    this.statements.run(
      'UPDATE articles SET digest = ?, checksum = ?, time = ?, revision = revision + 1 WHERE sequence = ?',
      entry.digest,
      entry.checksum,
      entry.time,
      sequence,
    );
    this.#keepLayers(sequence, entry.layers);
    const current = this.statements.one('SELECT current FROM articles WHERE sequence = ?', sequence);
    this.#members.join(entry.keys);
    if (current?.['current'] !== 1) return;
    unindexArticle(this.statements, this.#lists, sequence);
    indexArticle(this.statements, this.#lists, sequence, entry);
  }

  log(kind: ChangeKind, id: string, version: number, at: number = this.now().getTime()): void {
    this.#log(kind, id, version, this.#storyOf(id), at);
  }

  #lift(id: string, { sequence, version }: VersionRow): void {
    this.statements.run('UPDATE articles SET embargoed_until = NULL WHERE sequence = ?', sequence);
    this.#settle(id);
    this.#log('embargo-lifted', id, version, this.#storyOf(id));
  }

  /** Makes the newest version that may be read the current one. `fresh` is the entry of a sequence, if it is at hand. */
  #settle(id: string, fresh?: Entry, freshSequence?: number): void {
    const current = this.statements.one('SELECT sequence FROM articles WHERE id = ? AND current = 1', id)?.['sequence'];
    const best = this.statements.one(
      `SELECT sequence, stored_at FROM articles WHERE id = ? AND embargoed_until IS NULL AND withdrawn = 0
       ORDER BY version DESC LIMIT 1`,
      id,
    );
    if (best?.['sequence'] === current) return;
    if (current !== undefined) {
      this.statements.run('UPDATE articles SET current = 0 WHERE sequence = ?', Number(current));
      unindexArticle(this.statements, this.#lists, Number(current));
    }
    if (best === undefined) return;
    const sequence = Number(best['sequence']);
    const entry =
      fresh !== undefined && sequence === freshSequence
        ? fresh
        : entryOf(this.#article(sequence), Date.parse(String(best['stored_at'])));
    this.statements.run('UPDATE articles SET current = 1 WHERE sequence = ?', sequence);
    indexArticle(this.statements, this.#lists, sequence, entry);
  }

  get #lists(): Lists {
    return { words: this.#words, names: this.#names };
  }

  #versions(id: string): VersionRow[] {
    return this.statements.all<VersionRow>(
      'SELECT sequence, version, digest, stored_at, embargoed_until FROM articles WHERE id = ? ORDER BY version',
      id,
    );
  }

  #article(sequence: number): Article {
    return articleOf(readLayers(this.statements, sequence) ?? {});
  }

  #keepLayers(sequence: number, layers: Layers): void {
    this.statements.run(KEEP_LAYERS, sequence, ...LAYERS.map((layer) => layers[layer]));
  }

  #stored(row: VersionRow): PutResult['stored'] {
    return {
      article: this.#article(row.sequence),
      version: row.version,
      storedAt: row.stored_at,
      cursor: writeCursor('article', row.sequence),
    };
  }

  #storyOf(id: string): string {
    return String(this.statements.one('SELECT story FROM members WHERE id = ?', id)?.['story'] ?? id);
  }

  #log(kind: ChangeKind, id: string, version: number, story: string, at: number = this.now().getTime()): void {
    this.statements.run(
      'INSERT INTO changes (kind, id, version, story, changed_at) VALUES (?, ?, ?, ?, ?)',
      kind,
      id,
      version,
      story,
      at,
    );
  }
}

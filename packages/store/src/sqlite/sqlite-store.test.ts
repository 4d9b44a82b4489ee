import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parse } from '@wirecopy/core';
import { afterAll, expect, test } from 'vitest';
import { expectOldArchive } from '../conformance/old-archive.ts';
import { describeStore } from '../describe-store.ts';
import { MIGRATIONS } from './migrations.ts';
import { openDatabase } from './open.ts';
import { openSqliteStore } from './sqlite-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'wirecopy-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
const freshPath = (): string => join(folder, `${files++}`, 'archive.sqlite');

describeStore('SQLite in memory', async ({ now }) => openSqliteStore({ path: ':memory:', now }));
describeStore('SQLite in a file', async ({ now }) => openSqliteStore({ path: freshPath(), now }));

test('a file keeps its articles when it is opened again', async () => {
  const path = freshPath();
  const first = openSqliteStore({ path, now: () => new Date('2021-03-03T12:00:00Z') });
  const { stored } = await first.put(parse('OSLO (AP) - Ferries stopped.'));
  await first.close();
  const second = openSqliteStore({ path });
  expect(await second.get(stored.article.id)).toMatchObject({ ...stored, storedAt: '2021-03-03T12:00:00.000Z' });
  await second.close();
});

test('a file is written ahead, so that readers do not wait', () => {
  const database = openDatabase(freshPath());
  expect(database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
  database.close();
});

test('an archive of any older schema is brought to the schema of today', () => {
  for (let known = 0; known <= MIGRATIONS.length; known++) {
    const path = freshPath();
    openDatabase(path, MIGRATIONS.slice(0, known)).close();
    const database = openDatabase(path);
    expect(database.prepare('PRAGMA user_version').get()).toEqual({ user_version: MIGRATIONS.length });
    database.close();
  }
});

test('archives that older versions wrote are read as they were', async () => {
  for (let schema = 1; schema < MIGRATIONS.length; schema++) {
    const path = freshPath();
    mkdirSync(dirname(path), { recursive: true });
    copyFileSync(new URL(`fixtures/schema-${schema}.archive`, import.meta.url), path);
    const store = openSqliteStore({ path });
    await expectOldArchive(store);
    expect((await store.get('tram', 1))?.article.headline?.text).toBe('Tram Stops In Oslo');
    expect(await store.countQuotations({ speaker: 'jose' })).toBe(1);
    expect((await store.facets(['place']))[0]?.values).toEqual([{ value: 'oslo', label: 'Oslo', count: 2 }]);
    expect(await store.countQuotations({ about: 'mend the ferry' })).toBe(1);
    expect((await store.changes(undefined, 9)).length).toBe(4);
    expect(await store.verify()).toEqual({ checked: 4, faults: [] });
    await store.close();
  }
});

test('an archive of an older schema tells how far it is while it is brought to that of today', () => {
  const path = freshPath();
  mkdirSync(dirname(path), { recursive: true });
  copyFileSync(new URL('fixtures/schema-4.archive', import.meta.url), path);
  const told: unknown[] = [];
  const store = openSqliteStore({ path, onUpgrade: (progress) => told.push(progress) });
  expect(told).toEqual([{ done: 4, total: 4 }]);
  return store.close();
});

test('an archive of an older schema gives back the room that its layout took', async () => {
  const path = freshPath();
  mkdirSync(dirname(path), { recursive: true });
  copyFileSync(new URL('fixtures/schema-4.archive', import.meta.url), path);
  const raw = new DatabaseSync(path);
  raw.exec("UPDATE articles SET document = document || printf('%1000000s', '')");
  raw.close();
  const before = statSync(path).size;
  const store = openSqliteStore({ path });
  expect(statSync(path).size).toBeLessThan(before / 4);
  await expectOldArchive(store);
  expect(await store.verify()).toEqual({ checked: 4, faults: [] });
  await store.close();
});

test('an archive of a newer schema is refused', () => {
  const path = freshPath();
  openDatabase(path, [...MIGRATIONS, { sql: 'CREATE TABLE later (x)' }]).close();
  expect(() => openSqliteStore({ path })).toThrow(/written by a newer Wirecopy .* update Wirecopy/);
});

test('a file that is no database is refused by name and left as it was', () => {
  const path = join(folder, 'notes.txt');
  writeFileSync(path, 'These are notes, long enough to be no empty database file.'.repeat(40));
  expect(() => openSqliteStore({ path })).toThrow(/notes\.txt: expected a SQLite file, found something else/);
});

test('a database of another program is refused', () => {
  const path = join(folder, 'other.sqlite');
  const other = new DatabaseSync(path);
  other.exec('CREATE TABLE theirs (x)');
  other.close();
  expect(() => openSqliteStore({ path })).toThrow(/found another program's database/);
});

test('withdrawn text is nowhere in the file', async () => {
  const path = freshPath();
  const store = openSqliteStore({ path });
  const { stored } = await store.put(
    parse('Xylophone Thief Held\n\nOSLO, March 3 (Nordlys) - Quentin Zanzibar was held.'),
  );
  await store.withdraw(stored.article.id, 'wrong man');
  await store.close();
  const bytes = readFileSync(path, 'latin1');
  expect(bytes).not.toMatch(/Zanzibar/i);
  expect(bytes).toContain('wrong man');
});

test('a copy holds what the archive held, and takes no file’s place', async () => {
  const store = openSqliteStore({ path: freshPath() });
  const { stored } = await store.put(parse('OSLO (AP) - Ferries stopped.'));
  const to = join(folder, 'copy.sqlite');
  await store.backup(to);
  await expect(store.backup(to)).rejects.toThrow(/the file is there already/);
  await expect(store.backup(join(folder, 'no', 'such', 'folder.sqlite'))).rejects.toThrow(/cannot copy the archive to/);
  await store.close();
  const copy = openSqliteStore({ path: to });
  expect(await copy.get(stored.article.id)).toMatchObject(stored);
  expect((await copy.verify()).faults).toEqual([]);
  await copy.close();
  expect(existsSync(`${to}.part`)).toBe(false);
});

test('verify finds text, annotations and indexes that were tampered with', async () => {
  const path = freshPath();
  const store = openSqliteStore({ path });
  await store.put(parse('OSLO (AP) - Ferries stopped.', { id: 'text' }));
  await store.put(parse('OSLO (AP) - Trams stopped.', { id: 'index' }));
  await store.close();
  const raw = new DatabaseSync(path);
  raw.exec("UPDATE texts SET text = 'OSLO (AP) - Ferries started.' WHERE sequence = 1");
  raw.exec("DELETE FROM passages WHERE rowid = (SELECT sequence FROM articles WHERE id = 'index')");
  raw.close();
  const opened = openSqliteStore({ path });
  expect((await opened.verify()).faults).toEqual([
    { message: '1 articles are not in the full text' },
    { id: 'text', version: 1, message: 'its text is not what was kept (checksum)' },
  ]);
  await opened.close();
});

test('another process may write to the archive meanwhile', async () => {
  const path = freshPath();
  const one = openSqliteStore({ path });
  const other = openSqliteStore({ path });
  const { stored } = await one.put(parse('OSLO (AP) - Ferries stopped.'));
  expect(await other.get(stored.article.id)).toMatchObject(stored);
  await other.reindex({ parse: ({ article }) => ({ ...article, language: 'nb' }) });
  expect((await one.get(stored.article.id))?.article.language).toBe('nb');
  await other.withdraw(stored.article.id, 'wrong');
  expect(await one.get(stored.article.id)).toBeUndefined();
  await one.close();
  await other.close();
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parse } from '@wirecopy/core';
import { afterAll, expect, test } from 'vitest';
import { describeStore } from '../describe-store.ts';
import { MIGRATIONS } from './migrations.ts';
import { openDatabase } from './open.ts';
import { openSqliteStore } from './sqlite-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'wirecopy-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
const freshPath = (): string => join(folder, `${files++}`, 'archive.sqlite');

describeStore('SQLite in memory', async () => openSqliteStore({ path: ':memory:' }));
describeStore('SQLite in a file', async () => openSqliteStore({ path: freshPath() }));

test('a file keeps its articles when it is opened again', async () => {
  const path = freshPath();
  const first = openSqliteStore({ path, now: () => new Date('2021-03-03T12:00:00Z') });
  const { stored } = await first.put(parse('OSLO (AP) - Ferries stopped.'));
  await first.close();
  const second = openSqliteStore({ path });
  expect(await second.get(stored.article.id)).toEqual({ ...stored, storedAt: '2021-03-03T12:00:00.000Z' });
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

test('an archive of a newer schema is refused', () => {
  const path = freshPath();
  openDatabase(path, [...MIGRATIONS, 'CREATE TABLE later (x)']).close();
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

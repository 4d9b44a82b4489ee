import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { KeptReads } from './kept-reads.ts';
import { Statements } from './statements.ts';

const folder = mkdtempSync(join(tmpdir(), 'wirecopy-kept-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SELECT = 'SELECT n FROM numbers ORDER BY n';
let path: string;
let statements: Statements;
beforeEach((context) => {
  path = join(folder, `${context.task.id}.sqlite`);
  statements = new Statements(new DatabaseSync(path));
  statements.database.exec('PRAGMA journal_mode = WAL; CREATE TABLE numbers (n INTEGER) STRICT');
  return () => statements.close();
});

const insert = (into: Statements, ...numbers: number[]): void => {
  for (const number of numbers) into.run('INSERT INTO numbers (n) VALUES (?)', number);
};
function numbersOf(reads: KeptReads): unknown[] {
  reads.look();
  return reads.all<{ n: number }>(SELECT).map(({ n }) => n);
}

test('what was found is given again while nobody writes', () => {
  insert(statements, 1);
  const reads = new KeptReads(statements);
  expect(reads.all(SELECT)).toBe(reads.all(SELECT));
  expect(reads.all(`${SELECT} LIMIT ?`, 1)).not.toBe(reads.all(`${SELECT} LIMIT ?`, 2));
});

test('what this connection writes is seen at once, and what it takes back is not', () => {
  const reads = new KeptReads(statements);
  expect(numbersOf(reads)).toEqual([]);
  insert(statements, 1);
  expect(numbersOf(reads)).toEqual([1]);
  expect(() =>
    statements.transaction(() => {
      insert(statements, 2);
      expect(numbersOf(reads)).toEqual([1, 2]);
      throw new Error('taken back');
    }),
  ).toThrow('taken back');
  expect(numbersOf(reads)).toEqual([1]);
});

test('what another connection writes is seen at once', () => {
  const reads = new KeptReads(statements);
  const others = new Statements(new DatabaseSync(path));
  for (const number of [1, 2, 3]) {
    expect(numbersOf(reads).length).toBe(number - 1);
    insert(others, number);
    expect(numbersOf(reads).length).toBe(number);
  }
  others.close();
});

test('no more rows are kept than there is room for, and nobody can change those that are', () => {
  insert(statements, 1, 2, 3);
  const reads = new KeptReads(statements, 1000);
  const first = reads.all(`${SELECT} LIMIT ?`, 1);
  expect(() => first.push({ n: 9 })).toThrow(TypeError);
  for (let limit = 2; limit < 500; limit++) reads.all(`${SELECT} LIMIT ?`, limit);
  expect(reads.all(`${SELECT} LIMIT ?`, 1)).not.toBe(first);
  expect(reads.all(`${SELECT} LIMIT ?`, 499)).toBe(reads.all(`${SELECT} LIMIT ?`, 499));
  insert(statements, 4, 5, 6, 7, 8, 9, 10, 11);
  expect(reads.all(SELECT)).not.toBe(reads.all(SELECT));
});

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from '@wirecopy/core';
import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { expectOldArchive } from '../conformance/old-archive.ts';
import { copyOf } from '../conformance/subject.ts';
import { describeStore } from '../describe-store.ts';
import { openStore } from '../open-store.ts';
import { describePostgres } from '../testing/describe-postgres.ts';
import { connect } from './connect.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations.ts';
import { openPostgresStore } from './postgres-store.ts';
import { Session } from './session.ts';
import { makeShelves } from './shelves.ts';

const folder = mkdtempSync(join(tmpdir(), 'wirecopy-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describePostgres('a PostgreSQL archive', (server) => {
  describeStore('PostgreSQL', async ({ now }) =>
    openPostgresStore({ url: await server().freshUrl(), now, connections: 4 }),
  );

  const query = async (url: string, sql: string): Promise<Record<string, unknown>[]> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query(sql)).rows;
    } finally {
      await client.end();
    }
  };

  test('an archive of any older schema is brought to the schema of today, by whoever comes first', async () => {
    for (let known = 0; known <= MIGRATIONS.length; known++) {
      const url = await server().freshUrl();
      const pool = connect(url, 2);
      await migrate(pool, MIGRATIONS.slice(0, known));
      await Promise.all([migrate(pool), migrate(pool)]);
      await pool.end();
      expect((await query(url, 'SELECT max(number) AS steps FROM schema_steps'))[0]).toEqual({
        steps: MIGRATIONS.length,
      });
    }
  });

  test('archives that older versions wrote are read as they were', async () => {
    for (let schema = 1; schema < MIGRATIONS.length; schema++) {
      const url = await server().freshUrl();
      await writeOldArchive(url, schema);
      const told: unknown[] = [];
      const store = await openPostgresStore({ url, onUpgrade: (progress) => told.push(progress) });
      await expectOldArchive(store);
      expect(await store.countQuotations({ about: 'mend the ferry' })).toBe(1);
      expect(await store.verify()).toEqual({ checked: 4, faults: [] });
      expect(told.at(-1)).toEqual({ done: 4, total: 4 });
      await store.close();
    }
  });

  /** The rows of each table, as a version of Wirecopy with that schema wrote them. */
  async function writeOldArchive(url: string, schema: number): Promise<void> {
    const file = new URL(`fixtures/schema-${schema}.json`, import.meta.url);
    const tables = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, number>[]>;
    const pool = connect(url, 1);
    await migrate(pool, MIGRATIONS.slice(0, schema));
    await makeShelves(
      new Session(pool),
      (tables['texts'] ?? []).map(({ shelf }) => shelf as number),
    );
    for (const [table, rows] of Object.entries(tables)) {
      const values = `SELECT * FROM json_populate_recordset(NULL::${table}, $1)`;
      await pool.query(`INSERT INTO ${table} OVERRIDING SYSTEM VALUE ${values}`, [JSON.stringify(rows)]);
    }
    await pool.end();
  }

  test('an archive of a newer schema is refused', async () => {
    const url = await server().freshUrl();
    const pool = connect(url, 1);
    await migrate(pool, [...MIGRATIONS, { sql: 'CREATE TABLE later (x int)' }]);
    await pool.end();
    await expect(openPostgresStore({ url })).rejects.toThrow(/written by a newer Wirecopy .* update Wirecopy/);
  });

  test('a server that is not there is told by its address, without the password', async () => {
    const opened = openStore('postgres://desk:secret@127.0.0.1:1/news');
    await expect(opened).rejects.toThrow(
      /^cannot open the archive postgres:\/\/desk:…@127\.0\.0\.1:1\/news: .*ECONNREFUSED/,
    );
  });

  test('texts are in partitions by the month of issue, whatever year copy tells', async () => {
    const url = await server().freshUrl();
    const store = await openPostgresStore({ url, now: () => new Date('2021-04-03T12:00:00Z') });
    for (const published of ['1850-01-01', '2021-03-03', '2021-03-05', '9999-12-31']) {
      await store.put(parse(copyOf(published), { id: published, envelope: { published } }));
    }
    const rows = await query(
      url,
      'SELECT tableoid::regclass::text AS shelf, count(*)::int AS n FROM texts GROUP BY 1 ORDER BY 1',
    );
    expect(rows).toEqual([
      { shelf: 'texts_2000_01', n: 1 },
      { shelf: 'texts_2021_03', n: 2 },
      { shelf: 'texts_2021_04', n: 1 },
    ]);
    expect((await store.list({ limit: 9 }, {}, 'issued')).items.map(({ article }) => article.id)).toEqual([
      '9999-12-31',
      '2021-03-05',
      '2021-03-03',
      '1850-01-01',
    ]);
    await store.close();
  });

  test('many processes may write at once: the same copy is kept once, and a reader of the log misses nothing', async () => {
    const url = await server().freshUrl();
    const stores = await Promise.all([1, 2, 3].map(() => openPostgresStore({ url, connections: 4 })));
    const articles = Array.from({ length: 30 }, (_, at) => parse(copyOf(`Ferry ${at}`)));
    let reading = true;
    const seen: string[] = [];
    const reader = (async () => {
      for (let after: string | undefined; ; ) {
        const last = !reading;
        const changes = await stores[0]!.changes(after, 1000);
        seen.push(...changes.map(({ id }) => id));
        after = changes.at(-1)?.cursor ?? after;
        if (last) return;
      }
    })();
    const results = await Promise.all(stores.flatMap((store) => articles.map((article) => store.put(article))));
    reading = false;
    await reader;
    expect(results.filter(({ outcome }) => outcome === 'created').length).toBe(articles.length);
    expect(seen.toSorted()).toEqual(articles.map(({ id }) => id).toSorted());
    expect((await stores[1]!.verify()).faults).toEqual([]);
    await Promise.all(stores.map((store) => store.close()));
  });

  test('reads go to the replica', async () => {
    const url = await server().freshUrl();
    const replicaUrl = await server().freshUrl();
    const replica = await openPostgresStore({ url: replicaUrl });
    const { stored } = await replica.put(parse(copyOf('Ferry')));
    const store = await openStore(url, { replicaUrl });
    await store.put(parse(copyOf('Tram')));
    expect((await store.list({ limit: 9 })).items.map(({ article }) => article.id)).toEqual([stored.article.id]);
    await store.close();
    await replica.close();
  });

  test('a copy is an archive in one file, as the archive stood', async () => {
    const store = await openPostgresStore({
      url: await server().freshUrl(),
      now: () => new Date('2021-03-03T12:00:00Z'),
    });
    await store.put(parse(copyOf('Ferry'), { id: 'x' }));
    await store.put(parse(`UPDATE 1-${copyOf('Ferry')}`, { id: 'x' }));
    await store.put(parse(copyOf('Crane'), { id: 'gone' }));
    await store.withdraw('gone', 'wrong');
    await store.put(parse(copyOf('Quay'), { id: 'z', envelope: { embargoedUntil: '9021-03-04T00:00:00Z' } }));
    const { secret, token } = await store.tokens.make({ name: 'desk', scopes: ['read'] });
    const to = join(folder, 'copy.sqlite');
    await store.backup(to);
    await expect(store.backup(to)).rejects.toThrow(/the file is there already/);
    const copy = await openStore(to);
    for (const read of [
      (from: typeof store) => from.list({ limit: 9 }),
      (from: typeof store) => from.versions('x'),
      (from: typeof store) => from.search('ferry', { limit: 9 }),
      (from: typeof store) => from.facets(['speaker', 'place']),
      (from: typeof store) => from.storyOf('x'),
      (from: typeof store) => from.changes(undefined, 100),
      (from: typeof store) => from.standing('gone'),
      (from: typeof store) => from.standing('z'),
      (from: typeof store) => from.stats(),
      (from: typeof store) => from.quotations({}, { limit: 9 }),
    ]) {
      expect(withoutReadings(await read(copy))).toEqual(withoutReadings(await read(store)));
    }
    expect(await copy.tokens.check(secret)).toEqual(token);
    expect(await copy.verify()).toEqual({ checked: 4, faults: [] });
    await copy.close();
    await store.close();
  });

  test('of several words the rare one counts for more, as it does on SQLite', async () => {
    const url = await server().freshUrl();
    const [postgres, sqlite] = [await openPostgresStore({ url }), await openStore(':memory:')];
    const texts = ['A quay, a quay and a quay: one ferry.', 'A ferry, a ferry and a ferry: one quay.'];
    for (let others = 0; others < 40; others++) texts.push(`A ferry came at ${others}.`);
    const articles = texts.map((text, at) => parse(`Notes\n\nOSLO, March 3 (Nordlys) - ${text}`, { id: `${at}` }));
    await Promise.all([postgres, sqlite].map((store) => store.putAll(articles)));
    // As the server does by itself now and then.
    await query(url, 'ANALYZE');
    for (const store of [postgres, sqlite]) {
      const { items } = await store.search('ferry quay', { limit: 9 }, { order: 'best' });
      expect(items.map(({ stored }) => stored.article.id)).toEqual(['0', '1']);
      await store.close();
    }
  });

  test('verify finds text, annotations and indexes that were tampered with', async () => {
    const url = await server().freshUrl();
    const store = await openPostgresStore({ url });
    await store.put(parse('OSLO (AP) - Ferries stopped.', { id: 'text' }));
    await store.put(parse('OSLO (AP) - Trams stopped.', { id: 'index' }));
    await query(url, `UPDATE texts SET text = 'OSLO (AP) - Ferries started.' WHERE sequence = 1`);
    await query(url, 'UPDATE texts SET words = NULL WHERE sequence = 2');
    expect((await store.verify()).faults).toEqual([
      { message: '1 articles are not in the full text' },
      { id: 'text', version: 1, message: 'its text is not what was kept (checksum)' },
    ]);
    await store.close();
  });

  test('what the server refuses in the midst of a batch is told, and nothing of the batch is kept', async () => {
    const url = await server().freshUrl();
    const store = await openPostgresStore({ url });
    const articles = ['Ferry', 'Tram', 'Quay'].map((what) => parse(copyOf(what), { id: what }));
    await query(url, 'ALTER TABLE quotations ADD CONSTRAINT silence CHECK (number < 0)');
    await expect(store.putAll(articles)).rejects.toThrow(/cannot keep the article: .* constraint "silence"/);
    expect(await query(url, 'SELECT id FROM articles UNION SELECT value FROM names')).toEqual([]);
    await query(url, 'ALTER TABLE quotations DROP CONSTRAINT silence');
    expect((await store.putAll(articles)).map(({ outcome }) => outcome)).toEqual(['created', 'created', 'created']);
    expect((await store.verify()).faults).toEqual([]);
    await store.close();
  });

  test('an article whose text is beyond what full text can hold is kept all the same', async () => {
    const store = await openPostgresStore({ url: await server().freshUrl() });
    const words = Array.from({ length: 120_000 }, (_, at) => `word${at}`);
    const { stored } = await store.put(parse(`Long Read\n\nOSLO (AP) - ${words.join(' ')} ${'x'.repeat(5000)}.`));
    expect((await store.get(stored.article.id))?.article.source.text.length).toBe(stored.article.source.text.length);
    expect((await store.search('word77', { limit: 1 })).items.length).toBe(1);
    await store.close();
  });

  test('a batch of which the last article cannot be kept leaves nothing', async () => {
    const store = await openPostgresStore({ url: await server().freshUrl() });
    const articles = Array.from({ length: 250 }, (_, at) => parse(copyOf(`Ferry ${at}`)));
    await expect(store.putAll([...articles, { ...articles[0]!, id: 'a\0b' }])).rejects.toThrow(
      /expected an id without/,
    );
    expect(await store.count()).toBe(0);
    const results = await store.putAll([...articles, ...articles]);
    expect(results.filter(({ outcome }) => outcome === 'created').length).toBe(250);
    expect(results.map(({ stored }) => stored.article.id)).toEqual([...articles, ...articles].map(({ id }) => id));
    expect((await store.verify()).faults).toEqual([]);
    await store.close();
  });

  test('an id that PostgreSQL cannot keep is refused', async () => {
    const store = await openPostgresStore({ url: await server().freshUrl() });
    const article = parse(copyOf('Ferry'));
    for (const id of ['a\0b', '\uD800']) {
      await expect(store.put({ ...article, id })).rejects.toThrow(/expected an id without NUL and lone surrogates/);
    }
    await store.close();
  });
});

/** Another archive reads the same article under another name. */
const withoutReadings = (found: unknown): unknown =>
  JSON.parse(JSON.stringify(found, (key, value) => (key === 'reading' ? undefined : value)));

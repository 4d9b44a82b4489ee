// The articles that all servers hold: in an archive of ours, and as rows of a database.
import { parse, textOf } from '@wirecopy/core';
import { openSqliteStore } from '@wirecopy/store';
import { makeCopy } from '../../../packages/core/bench/peers/copy.mjs';

/** So many pieces of made-up copy make an article of some 4,500 characters. */
const PIECES = 2;
const BATCH = 250;

/** Fills an archive, and hands each article on. */
export async function fillArchive(path, count, onArticle, progress) {
  const store = openSqliteStore({ path });
  const pieces = makeCopy(count * PIECES);
  for (let from = 0; from < count; from += BATCH) {
    const articles = [];
    for (let at = from; at < Math.min(from + BATCH, count); at++) {
      const [first, second] = pieces.slice(at * PIECES, (at + 1) * PIECES);
      const copy = `${first}\n\n${second.split('\n\n').slice(2).join('\n\n')}`;
      articles.push(parse(copy, { id: `made-${at}` }));
    }
    await store.putAll(articles, { bulk: true });
    await onArticle(articles, from);
    progress(`kept ${from + articles.length} of ${count} articles`);
  }
  await store.close();
}

/** The tables that a newsroom would make of articles, with the indexes that the loads ask for. */
export const TABLES = `
  CREATE TABLE articles (
    sequence int PRIMARY KEY, id text NOT NULL UNIQUE, headline text, dateline text, source text NOT NULL,
    words tsvector NOT NULL
  );
  CREATE INDEX ON articles USING gin (words);
  CREATE TABLE quotations (
    article_sequence int NOT NULL REFERENCES articles, position int NOT NULL, kind text NOT NULL, text text NOT NULL,
    speaker text, PRIMARY KEY (article_sequence, position)
  );
  CREATE TABLE people (
    article_sequence int NOT NULL REFERENCES articles, position int NOT NULL, name text NOT NULL, titles text[] NOT NULL,
    PRIMARY KEY (article_sequence, position)
  );
  COMMENT ON COLUMN articles.words IS '@behavior -*';
  CREATE FUNCTION search_articles(query text) RETURNS SETOF articles LANGUAGE sql STABLE AS
    $$ SELECT * FROM articles WHERE words @@ plainto_tsquery('simple', query) ORDER BY sequence DESC $$;
`;

/** Puts articles into the tables, many rows a statement. */
export async function fillTables(client, articles, from) {
  const rows = articles.map((article, at) => ({
    sequence: from + at,
    id: article.id,
    headline: article.headline?.text ?? null,
    dateline: article.dateline?.raw ?? null,
    source: article.source.text,
  }));
  await client.query(
    `INSERT INTO articles SELECT sequence, id, headline, dateline, source, to_tsvector('simple', source)
     FROM json_to_recordset($1) AS t(sequence int, id text, headline text, dateline text, source text)`,
    [JSON.stringify(rows)],
  );
  const quotations = articles.flatMap((article, at) =>
    article.quotations.map((quotation, position) => ({
      article_sequence: from + at,
      position,
      kind: quotation.kind,
      text: textOf(article.source, quotation),
      speaker: quotation.attribution?.speaker?.text ?? null,
    })),
  );
  await client.query(
    `INSERT INTO quotations SELECT * FROM
       json_to_recordset($1) AS t(article_sequence int, position int, kind text, text text, speaker text)`,
    [JSON.stringify(quotations)],
  );
  const people = articles.flatMap((article, at) =>
    article.people.map(({ name, titles }, position) => ({
      article_sequence: from + at,
      position,
      name,
      titles: titles.map(({ text }) => text),
    })),
  );
  await client.query(
    `INSERT INTO people SELECT * FROM
       json_to_recordset($1) AS t(article_sequence int, position int, name text, titles text[])`,
    [JSON.stringify(people)],
  );
}

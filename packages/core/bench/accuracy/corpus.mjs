// Reads folders of annotated copy. An error names the file and the line, and says what was expected.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What each part must hold on every line. */
const PARTS = {
  attribution: { id: 'string', text: 'string', attributions: 'array' },
  times: { id: 'string', dct: 'string', text: 'string', times: 'array' },
  entities: { id: 'string', text: 'string', entities: 'array' },
};
/** What an annotated article must hold. */
const GOLD = {
  headline: 'object',
  dateline: 'object',
  ...Object.fromEntries(
    'advisories paragraphs statements dates datesOptional abbreviations editorNotes topics people organizations places works'
      .split(' ')
      .map((part) => [part, 'array']),
  ),
};
const SETS = ['dev', 'train'];

export class CorpusError extends Error {
  name = 'CorpusError';
}

/**
 * Everything in a folder that can be measured: `{ part, set, articles }` for each file, or one annotated article.
 *
 * @param {string} folder
 * @param {string | undefined} set `dev` or `train`; both without it
 */
export function readFolder(folder, set) {
  if (!existsSync(folder)) throw new CorpusError(`${folder}: expected a folder, found nothing`);
  if (!statSync(folder).isDirectory()) throw new CorpusError(`${folder}: expected a folder, found a file`);
  if (existsSync(join(folder, 'gold.json'))) return [readArticle(folder)];
  const found = Object.keys(PARTS).flatMap((part) =>
    (set ? [set] : SETS)
      .map((name) => ({ part, set: name, file: join(folder, part, `${name}.ndjson`) }))
      .filter(({ file }) => existsSync(file))
      .map(({ file, ...rest }) => ({ ...rest, articles: readArticles(readFileSync(file, 'utf8'), file, PARTS[part]) })),
  );
  if (found.length > 0) return found;
  const names = Object.keys(PARTS).map((part) => `${part}/${set ?? 'dev'}.ndjson`);
  throw new CorpusError(`${folder}: expected ${names.join(', ')}, or gold.json and source.txt, found none of them`);
}

function readArticle(folder) {
  const read = (name) => {
    const file = join(folder, name);
    if (!existsSync(file)) throw new CorpusError(`${file}: expected beside gold.json, found nothing`);
    return readFileSync(file, 'utf8');
  };
  const where = join(folder, 'gold.json');
  const gold = checked(parseLine(read('gold.json'), where), GOLD, where);
  return { part: 'article', set: folder, source: read('source.txt'), gold };
}

/** Reads one JSON object a line; empty lines do not count. */
export function readArticles(text, file, fields) {
  const articles = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const where = `${file}:${index + 1}`;
    articles.push(checked(parseLine(line, where), fields, where));
  }
  return articles;
}

function checked(value, fields, where) {
  for (const [field, type] of Object.entries(fields)) {
    const found = typeOf(value?.[field]);
    if (found !== type) throw new CorpusError(`${where}: expected "${field}" to be ${type}, found ${found}`);
  }
  return value;
}

function parseLine(line, where) {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new CorpusError(`${where}: expected JSON, found ${JSON.stringify(line.slice(0, 40))}`, { cause });
  }
}

const typeOf = (value) => (Array.isArray(value) ? 'array' : value === undefined ? 'nothing' : typeof value);

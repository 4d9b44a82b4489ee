// The copy that the parser and its peers read: articles from a file, or made up from the fixtures.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readFixtures } from '@wirecopy/fixtures';

export class CopyError extends Error {
  name = 'CopyError';
}

/**
 * Articles as text, a title line above the story.
 *
 * @param {string} path a file of JSON objects with `title` and `text`, one a line, or a folder of such files (`.jsonl`, `.ndjson`)
 */
export function readCopy(path, count) {
  if (!existsSync(path)) throw new CopyError(`${path}: expected a file or folder of articles, found nothing`);
  const files = statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => /\.(?:jsonl|ndjson)$/.test(name))
        .sort()
        .map((name) => join(path, name))
    : [path];
  const articles = files.flatMap((file) => readLines(readFileSync(file, 'utf8'), file)).slice(0, count);
  if (articles.length === 0) throw new CopyError(`${path}: expected articles, one JSON object a line, found none`);
  return articles;
}

/** Reads `{ title?, text }` from each line. */
export function readLines(lines, file) {
  const articles = [];
  for (const [index, line] of lines.split('\n').entries()) {
    if (line.trim() === '') continue;
    const where = `${file}:${index + 1}`;
    const { title, text } = parseLine(line, where) ?? {};
    if (typeof text !== 'string') throw new CopyError(`${where}: expected "text" to be a string, found ${typeof text}`);
    articles.push(title ? `${title}\n\n${text}` : text);
  }
  return articles;
}

function parseLine(line, where) {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new CopyError(`${where}: expected JSON, found ${JSON.stringify(line.slice(0, 40))}`, { cause });
  }
}

/** Articles whose paragraphs are drawn from the fixtures, each with names and figures of its own; always the same ones. */
export function makeCopy(count) {
  const draw = drawer(1);
  const stories = readFixtures().map(({ text }) => text.split(/\n\s*\n/));
  const openings = stories.map(([first, second]) => `${first}\n\n${second}`);
  const paragraphs = stories.flatMap((story) => story.slice(2)).filter((paragraph) => paragraph.length > 80);
  return Array.from({ length: count }, () => {
    const body = Array.from({ length: 6 + draw(14) }, () => paragraphs[draw(paragraphs.length)]);
    return rename([openings[draw(openings.length)], ...body].join('\n\n'), draw);
  });
}

const SYLLABLES = 'ba dor en fi gal hu il jo ka lem mi nor os pa qui ras su tev ul vin wo yar zel'.split(' ');

/** Gives every seventh capitalised word and every figure another form, so that no two articles have the same words. */
function rename(text, draw) {
  const renamed = new Map();
  const nameFor = (word) => {
    if (!renamed.has(word)) renamed.set(word, draw(7) > 0 ? word : capitalised(syllables(draw)));
    return renamed.get(word);
  };
  return text.replace(/(?<=[a-z,] )\p{Lu}\p{Ll}{3,}/gu, nameFor).replace(/\b\d{3}\b/g, () => String(100 + draw(900)));
}

const syllables = (draw) => Array.from({ length: 2 + draw(2) }, () => SYLLABLES[draw(SYLLABLES.length)]).join('');
const capitalised = (word) => word.charAt(0).toUpperCase() + word.slice(1);

/** Draws whole numbers below a limit, the same ones for the same seed (mulberry32). */
function drawer(seed) {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

import { cutAfter } from '../cut.ts';
import { decode } from '../decode.ts';
import { defineFormat } from '../define-format.ts';
import { FormatError } from '../errors.ts';
import type { Item } from '../format.ts';
import { memberNames, parseJson } from '../json.ts';
import { hasTextColumn, type Row, readRow } from '../rows.ts';
import { readArticleJson } from './wirecopy.ts';

/**
 * JSON Lines: on each line an article of Wirecopy's own, or a row with its copy under a name such as "text".
 *
 * Writes Wirecopy's own. Errors: a line that cannot be read is one item that is missing. Source: jsonlines.org.
 */
export const ndjson = defineFormat({
  name: 'ndjson',
  title: 'JSON Lines: articles, or rows with a text column',
  mediaTypes: ['application/x-ndjson'],
  extensions: ['ndjson', 'jsonl'],
  sniff: looksLikeLines,
  cut: cutAfter('\n'),
  read: (bytes) => {
    const line = decode(bytes).replace(/^\uFEFF/, '');
    return line.trim() === '' ? [] : [readLine(line)];
  },
  write: (article) => `${JSON.stringify(article)}\n`,
});

function readLine(line: string): Item {
  const value = parseJson(line, 'ndjson');
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new FormatError('ndjson', `expected an object, found ${line.trim().slice(0, 20)}`);
  }
  return isArticle(value) ? readArticleJson(value, 'ndjson') : readRow(value as Row, 'ndjson');
}

const isArticle = (value: object): boolean => 'source' in value && typeof value.source === 'object';

/** The names of a line's fields can be told even where the line is longer than what is looked at. */
function looksLikeLines(head: string): boolean {
  const [line = ''] = head.trimStart().split('\n', 1);
  const names = memberNames(line);
  if (names.includes('source')) return names.includes('id') || names.includes('text');
  return hasTextColumn(names) && !names.some((name) => name.startsWith('@'));
}

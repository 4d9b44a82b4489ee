import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from '@wirecopy/core';
import { readSample } from '@wirecopy/fixtures';
import { expect, test } from 'vitest';
import { schema } from './schema/schema.ts';
import { Desk } from './testing/ask.ts';

const PAGE = new URL('../docs/graphql.md', import.meta.url);
/** A query, and the answer that is printed under it. */
const EXAMPLE = /```graphql\n([\s\S]*?)```\n\n```json\n([\s\S]*?)```/g;

const UPDATE = process.env['UPDATE'] === '1';
const exampleOf = (query: string, answer: unknown): string =>
  `\`\`\`graphql\n${query}\`\`\`\n\n\`\`\`json\n${print(answer)}\n\`\`\``;

/** JSON with as much on a line as fits. */
function print(value: unknown, indent = ''): string {
  const line = JSON.stringify(value, null, 1).replace(/\n */g, ' ').replaceAll('[ ', '[').replaceAll(' ]', ']');
  if (typeof value !== 'object' || value === null || indent.length + line.length <= 110) return line;
  const deeper = `${indent}  `;
  const isList = Array.isArray(value);
  const parts = Object.entries(value).map(
    ([key, item]) => `${deeper}${isList ? '' : `${JSON.stringify(key)}: `}${print(item, deeper)}`,
  );
  return [isList ? '[' : '{', parts.join(',\n'), `${indent}${isList ? ']' : '}'}`].join('\n');
}

/** `UPDATE=1` writes the answers anew, for whoever reads the difference. */
test('the queries of docs/graphql.md, one after the other, give the answers that it prints', async () => {
  const desk = new Desk();
  await desk.store.put(parse(readSample().text));
  let page = readFileSync(PAGE, 'utf8');
  for (const [example, query = '', printed = ''] of page.matchAll(EXAMPLE)) {
    const answer = await desk.ask(query);
    if (UPDATE) page = page.replace(example, () => exampleOf(query, answer));
    else expect(answer, query).toEqual(JSON.parse(printed));
  }
  if (UPDATE) writeFileSync(PAGE, page);
  await desk.store.close();
});

test('docs/graphql.md shows everything that can be asked', () => {
  const page = readFileSync(PAGE, 'utf8');
  const fields = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
    Object.keys(type?.getFields() ?? {}),
  );
  expect(fields.filter((field) => !new RegExp(`^  ${field}\\b|\`${field}\``, 'm').test(page))).toEqual([]);
});

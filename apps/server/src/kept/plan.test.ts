import { getOperationAST, parse, print } from 'graphql';
import { expect, test } from 'vitest';
import { schema } from '../schema/schema.ts';
import { planOperation } from './plan.ts';

/** The operation as it is run, and what its groups ask, on one line each. */
function plan(query: string) {
  const document = parse(query);
  const operation = getOperationAST(document);
  const found = operation ? planOperation(schema, document, operation) : undefined;
  const line = (text: string): string => text.replace(/\s+/g, ' ');
  return found && [line(print(found.document)), ...found.groups.map(({ document }) => line(print(document)))];
}

test('what an article alone answers is one field', () => {
  expect(plan('{ articles { nodes { id headline { text } } pageInfo { endCursor } } }')).toEqual([
    '{ articles { nodes { __kept0: _kept(group: 0) } pageInfo { endCursor } } }',
    '{ Article { id headline { text } } }',
  ]);
});

test('what the archive is asked for stays where it stood', () => {
  expect(plan('{ article(id: "x") { id story { members { article { id } } } language versions { id } } }')).toEqual([
    '{ article(id: "x") { __kept0: _kept(group: 0) story { members { article { __kept1: _kept(group: 1) } } } __kept2: _kept(group: 2) versions { __kept3: _kept(group: 3) } } }',
    '{ Article { id } }',
    '{ Article { id } }',
    '{ Article { language } }',
    '{ Article { id } }',
  ]);
});

test('fragments and variables that a group uses stand with it, and no others', () => {
  const [, group] =
    plan(
      `query ($id: ID!, $n: Int = 2) { article(id: $id) { ...A } stats { articles } }
       fragment A on Article { quotations(first: $n) { ...B } }
       fragment B on Quotation { text }
       fragment C on Article { id }`,
    ) ?? [];
  expect(group).toBe(
    'query ($n: Int = 2) { Article { quotations(first: $n) { ...B } } } fragment B on Quotation { text }',
  );
});

test.each([
  ['nothing is asked of articles', '{ stats { articles } }'],
  ['a directive tells what is asked', 'query ($a: Boolean!) { article(id: "x") { id @include(if: $a) } }'],
  ['fields of one name would be told side by side', '{ articles { nodes { id } } articles { nodes { language } } }'],
  ['a name could be taken for a group’s', '{ article(id: "x") { __kept0: id } }'],
  ['the type is not known before', '{ node(id: "x") { ... on Article { language } } }'],
])('nothing is kept where %s', (_why, query) => {
  expect(plan(query)).toBeUndefined();
});

test('the same fields are the same group in every operation', () => {
  const nameIn = (query: string): string | undefined => {
    const document = parse(query);
    const operation = getOperationAST(document);
    return operation ? planOperation(schema, document, operation)?.groups[0]?.name : undefined;
  };
  const listed = nameIn('{ articles { nodes { id headline { text } } } }');
  expect(nameIn('query Other($q: String!) { search(query: $q) { nodes { article { id headline { text } } } } }')).toBe(
    listed,
  );
  expect(nameIn('{ articles { nodes { headline { text } id } } }')).not.toBe(listed);
});

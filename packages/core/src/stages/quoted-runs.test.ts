import { expect, test } from 'vitest';
import { definePipeline } from '../define-pipeline.ts';
import type { Issue } from '../model/issue.ts';
import { parse } from '../parse.ts';
import { LEXICON } from '../vocabulary/full-lexicon.ts';
import { lines } from './lines.ts';
import { quotedRuns } from './quoted-runs.ts';
import { defineStage } from './stage.ts';
import { tokensWith } from './tokens.ts';

/** One paragraph a block, so that these tests rest on nothing but the marks. */
const blocks = defineStage({
  layer: 'paragraphs',
  needs: [],
  annotate: ({ text }) =>
    [...text.matchAll(/[^\n]+/g)].map((block) => ({
      anchors: [{ start: block.index, end: block.index + block[0].length }],
    })),
});
const run = definePipeline([lines, tokensWith(LEXICON), blocks, quotedRuns]);

function read(text: string): { runs: string[]; issues: string[] } {
  const issues: Issue[] = [];
  const layers = run({ text, language: 'en', reference: undefined, report: (issue) => issues.push(issue) });
  return {
    runs: layers.quotedRuns.map(({ start, end }) => text.slice(start, end)),
    issues: issues.map(({ code }) => code),
  };
}

test.each([
  ['straight', '"We agree," Pop said.'],
  ['curly', '“We agree,” Pop said.'],
  ['guillemets', '«We agree,» Pop said.'],
  ['spaced guillemets', '« We agree, » Pop said.'],
  ['German', '„We agree,“ Pop said.'],
  ['reversed guillemets', '»We agree,« Pop said.'],
  ['Swedish', '”We agree,” Pop said.'],
  ['doubled backticks and apostrophes', "``We agree,'' Pop said."],
  ['corner brackets', '「We agree,」 Pop said.'],
  ['single curly', '‘We agree,’ Pop said.'],
  ['single straight', "'We agree,' Pop said."],
])('%s marks make a run', (_name, text) => {
  expect(read(text)).toEqual({ runs: ['We agree,'], issues: [] });
});

test('an apostrophe opens nothing', () => {
  expect(read("It was the '90s and the ministers' cars weren't theirs.").runs).toEqual([]);
});

test("a plural's apostrophe does not close a run", () => {
  expect(read("'The ministers' cars are gone,' Pop said.").runs).toEqual(["The ministers' cars are gone,"]);
});

test('nested marks belong to the run around them', () => {
  expect(read('“He said ‘no’ to me,” Pop said.').runs).toEqual(['He said ‘no’ to me,']);
  expect(read('"He said “no” to me," Pop said.').runs).toEqual(['He said “no” to me,']);
});

test('an opening mark repeated in the next paragraph takes the run up', () => {
  expect(read('"We agree.\n"We always did," Pop said.')).toEqual({ runs: ['We agree.', 'We always did,'], issues: [] });
});

test('a stray break does not part a run whose closing mark comes in the next paragraph', () => {
  expect(read('"We hope for peace.\nOn this we agree."')).toEqual({
    runs: ['We hope for peace.\nOn this we agree.'],
    issues: [],
  });
});

test('a run that nothing closes ends with its paragraph and is reported', () => {
  expect(read('"We agree, Pop said.\nIt rained.')).toEqual({
    runs: ['We agree, Pop said.'],
    issues: ['unclosed-quotation'],
  });
});

test('inches and a lone closing mark open nothing', () => {
  expect(read('A board 6" wide. Then it ended." So it was.').runs).toEqual([]);
});

test('time grows with the length of the text and no faster, on marks alone', () => {
  for (const piece of ['"', '“', "'", '``', '“ a ', "'a ", '‘a’ ', '" a']) {
    const text = piece.repeat(100_000);
    expect(read(text).runs.length).toBeLessThanOrEqual(100_000);
  }
});

test('a mark before a speaker’s label quotes nothing: the transcript goes by its labels', () => {
  const copy = 'OSLO (Nordlys) - They met.\n\n"POP: Do ferries pay?\n\n"BERG: They do. We wait.\n';
  const { quotations } = parse(copy);
  expect(quotations.map(({ attribution }) => attribution?.speaker?.text)).toEqual(['POP', 'BERG']);
});

test('a note of the desk behind a label is nobody’s words', () => {
  const { quotations } = parse('OSLO (Nordlys) - They met.\n\nCLARIFICATION: The pier is shut.\n');
  expect(quotations).toEqual([]);
});

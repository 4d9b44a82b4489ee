import { expect, test } from 'vitest';
import { parse } from '../parse.ts';

const read = (text: string): [string, string[]][] =>
  parse(text, { language: 'de' }).quotations.map(({ kind, anchors }) => [
    kind,
    anchors.map(({ start, end }) => text.slice(start, end)),
  ]);

test('a run that reads like a sentence is direct, a few words are partial', () => {
  expect(read('„Wir warten.“ Pop nannte das Eis „sehr dick“ und sagte: „Es taut nicht“.')).toEqual([
    ['direct', ['Wir warten.']],
    ['partial', ['sehr dick']],
    ['direct', ['Es taut nicht']],
  ]);
});

test('a quotation that is taken up in the next paragraph is one', () => {
  expect(read('Pop sagte:\n\n„Wir warten auf das Eis.\n\n„Es taut nicht.“')).toEqual([
    ['direct', ['Wir warten auf das Eis.', 'Es taut nicht.']],
  ]);
});

test('a title in marks is nobody’s speech', () => {
  expect(read('Das Lied „Alte Liebe“ wurde gesungen.')).toEqual([]);
});

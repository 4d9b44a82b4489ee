import { expect, test } from 'vitest';
import type { Quotation } from '../model/quotation.ts';
import { parse } from '../parse.ts';

/** What was said, by whom, by which cue: the covered text, not the numbers. */
function read(
  text: string,
): { kind: string; runs: string[]; speaker?: string; cue?: string; addressee?: string; setting?: string }[] {
  const article = parse(`OSLO, March 3, 2021 (Nordlys) - Ferries stopped.\n\n${text}`);
  return article.quotations.map((quotation: Quotation) => {
    const { speaker, cue, addressee, setting } = quotation.attribution ?? {};
    return {
      kind: quotation.kind,
      runs: quotation.anchors.map(({ start, end }) => article.source.text.slice(start, end)),
      ...(speaker && { speaker: speaker.text }),
      ...(cue && { cue: cue.text }),
      ...(addressee && { addressee: addressee.text }),
      ...(setting && { setting: setting.text }),
    };
  });
}

test('the attribution may follow its quotation', () => {
  expect(read('"We agree on the ferries," Pop said.')).toEqual([
    { kind: 'direct', runs: ['We agree on the ferries,'], speaker: 'Pop', cue: 'said' },
  ]);
});

test('verb and speaker may change places after a quotation', () => {
  expect(read('"We agree on the ferries," said the harbour master.')).toEqual([
    { kind: 'direct', runs: ['We agree on the ferries,'], speaker: 'the harbour master', cue: 'said' },
  ]);
});

test('the attribution may lead up to its quotation', () => {
  expect(read('Pop said: "We agree on the ferries."')).toEqual([
    { kind: 'direct', runs: ['We agree on the ferries.'], speaker: 'Pop', cue: 'said' },
  ]);
});

test('a quotation that its attribution interrupts is one item', () => {
  expect(read('"We agree," Pop said. "The ferries must run."')).toMatchObject([
    { runs: ['We agree,', 'The ferries must run.'], speaker: 'Pop' },
  ]);
});

test('a quotation that the next paragraph continues is one item', () => {
  expect(read('"We agree," Pop said. "The ferries must run.\n\n"They will."')).toMatchObject([
    { runs: ['We agree,', 'The ferries must run.', 'They will.'], speaker: 'Pop' },
  ]);
});

test('quoted words inside reported speech are partial, and the report is kept whole', () => {
  expect(read('Pop said the plan was "a mistake" for Oslo.')).toEqual([
    { kind: 'indirect', runs: ['the plan was "a mistake" for Oslo'], speaker: 'Pop', cue: 'said' },
    { kind: 'partial', runs: ['a mistake'], speaker: 'Pop', cue: 'said' },
  ]);
});

test('partial runs under one cue are one item', () => {
  expect(read('Pop affirmed that Oslo was "ready to help" with "a strong hand."')).toMatchObject([
    { kind: 'indirect' },
    { kind: 'partial', runs: ['ready to help', 'a strong hand.'], cue: 'affirmed' },
  ]);
});

test('the addressee and the setting belong to the attribution', () => {
  expect(read('"We agree," Pop told reporters at a news conference.')).toEqual([
    {
      kind: 'direct',
      runs: ['We agree,'],
      speaker: 'Pop',
      cue: 'told',
      addressee: 'reporters',
      setting: 'at a news conference',
    },
  ]);
});

test('a setting may stand between speaker and verb', () => {
  expect(read('Pop during a briefing said the ferries would run.')).toMatchObject([
    { kind: 'indirect', runs: ['the ferries would run'], speaker: 'Pop', setting: 'during a briefing' },
  ]);
});

test('reported speech may stand before its attribution', () => {
  expect(read('The ferries will run again, Pop said.')).toMatchObject([
    { kind: 'indirect', runs: ['The ferries will run again'], speaker: 'Pop', cue: 'said' },
  ]);
});

test('"according to" attributes on either side', () => {
  expect(read('According to the harbour office, the ferries will run.')).toMatchObject([
    { runs: ['the ferries will run'], speaker: 'the harbour office', cue: 'According to' },
  ]);
  expect(read('The ferries will run, according to the harbour office.')).toMatchObject([
    { runs: ['The ferries will run'], speaker: 'the harbour office', cue: 'according to' },
  ]);
});

test('an apposition between commas does not hide the speaker', () => {
  expect(read('Ana Pop, the harbour master, said the ferries would run.')).toMatchObject([
    { speaker: 'Ana Pop', cue: 'said' },
  ]);
});

test('"adding that" takes up the speaker before it', () => {
  expect(read('Pop said the ferries would run, adding that the piers were safe.')).toMatchObject([
    { runs: ['the ferries would run'], speaker: 'Pop', cue: 'said' },
    { runs: ['that the piers were safe'], speaker: 'Pop', cue: 'adding' },
  ]);
});

test('a cue form used as a noun attributes nothing', () => {
  expect(read('The report of the harbour office has claims about swing states.')).toEqual([]);
});

test('who is told in the passive is not the speaker', () => {
  expect(read('Pop was told to leave the pier.')).toEqual([]);
});

test('the title of a work is nobody’s speech', () => {
  expect(read('Pop sang in "The Harbour at Night" as a child.')).toEqual([]);
});

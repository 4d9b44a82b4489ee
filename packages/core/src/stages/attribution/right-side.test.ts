import { expect, test } from 'vitest';
import { read } from '../../testing/attributions.ts';

test.each([
  ['Pop told Nordlys host Karl Berg on Thursday that ferries rest.', 'Nordlys host Karl Berg', 'that ferries rest'],
  ['Pop told The Star of Bergen last week she would stay.', 'The Star of Bergen', 'she would stay'],
  ['Pop tells NKV’s “Morning Jo” on Friday that ferries rest.', 'NKV’s “Morning Jo”', 'that ferries rest'],
  ['Pop complained to Berg officials that ferries rest.', 'Berg officials', 'that ferries rest'],
])('whom it was said to may be more than one name: %s', (text, addressee, content) => {
  expect(read(text)).toMatchObject([{ addressee, runs: [content] }]);
});

test.each([
  ['Pop said after the convention he would stay.', 'after the convention', 'he would stay'],
  [
    'Pop said in an interview with Nordlys the ferries would run.',
    'in an interview with Nordlys',
    'the ferries would run',
  ],
  ['Pop argued during Saturday’s debate that ferries pay.', 'during Saturday’s debate', 'that ferries pay'],
])('where and when it was said may take many words: %s', (text, setting, content) => {
  expect(read(text)).toMatchObject([{ setting, runs: [content] }]);
});

test.each([
  'Pop said — on Nordlys, as it happens — that ferries pay.',
  'Pop insists, most recently in a talk on Monday with Berg of the Nordlys, that ferries pay.',
])('an insertion between the verb and "that" is no content: %s', (text) => {
  expect(read(text)).toMatchObject([{ speaker: 'Pop', runs: ['that ferries pay'] }]);
});

test('to whom it was said may stand between a verb and what belongs to it', () => {
  expect(read('Pop is talking to voters about trade.')).toMatchObject([
    { cue: 'talking', addressee: 'voters', runs: ['trade'] },
  ]);
});

test('on what words were said is their setting', () => {
  expect(read('Pop wrote on Twitter about the ferries: "We wait."')).toMatchObject([
    { setting: 'on Twitter about the ferries', runs: ['We wait.'] },
  ]);
});

test('a plural counts at the head of its phrase: "those close to him say"', () => {
  expect(read('Those close to Berg say that ferries pay.')).toMatchObject([{ runs: ['that ferries pay'] }]);
});

test('behind a comma a verb takes the subject before it rather than what it writes', () => {
  expect(read('Crews said Pop, a singer, wrote songs for the album.')).toMatchObject([{ speaker: 'Crews' }]);
});

test('the words of a letter are those of whoever sent it', () => {
  expect(read('Pop sent a letter saying "We wait for ice."')).toMatchObject([{ speaker: 'Pop' }]);
});

test.each([
  ['Bodies rest in the harbour, said one source in the room.', 'one source'],
  ['But Karl Berg, a director of Nordlys, said crews in Oslo had left.', 'Karl Berg'],
])('behind "said" stands its subject, unless that has a verb of its own: %s', (text, speaker) => {
  expect(read(text)).toMatchObject([{ speaker }]);
});

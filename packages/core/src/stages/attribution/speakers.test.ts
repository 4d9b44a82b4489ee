import { expect, test } from 'vitest';
import { contentsOf, read } from '../../testing/attributions.ts';

test.each([
  ['Crews filed a suit after Pop said in July he would ban ferries.', 'Pop', 'he would ban ferries'],
  ['The bulletin comes before the Ferry Union warns that boats may sink.', 'the Ferry Union', 'that boats may sink'],
  ['Pop after the meeting said that boats may sink.', 'Pop', 'that boats may sink'],
  [
    'The plan stirred anger on Monday at island schools, which said that boats may sink.',
    'island schools',
    'that boats may sink',
  ],
  ['Newly found reporting gaps may close.', undefined, undefined],
  ["Pop's comments on Monday drew anger.", undefined, undefined],
  [
    'Boats sank, according to the Academy of Ferries and Bridges (AFB).',
    'the Academy of Ferries and Bridges',
    'Boats sank',
  ],
  [
    'The plan was criticized by current and former Norwegian sailors.',
    'current and former Norwegian sailors',
    'The plan',
  ],
  [
    'A plan that was criticized by sailors has failed, officials said on Monday.',
    'officials',
    'A plan that was criticized by sailors has failed',
  ],
  ['The survey found that crews suspected of theft stayed.', 'The survey', 'that crews suspected of theft stayed'],
  [
    'Since ferries must pay their bills, they may sink, said Bramsk Ferries Director Ana Pop.',
    'Bramsk Ferries Director Ana Pop',
    'Since ferries must pay their bills, they may sink',
  ],
])('the subject of a report is that of its own clause: %s', (text, speaker, content) => {
  const [first] = read(text);
  expect([first?.speaker, first?.runs[0]]).toEqual([speaker, content]);
});

test.each([
  ['Officials close to the talks say boats may sink.', 'Officials close to the talks'],
  ['A source close to the talks says boats may sink.', 'A source close to the talks'],
  ['Women in the port say boats may sink.', 'Women in the port'],
  ['A majority of voters in the town say boats may sink.', 'A majority of voters in the town'],
  ['Many say boats may sink.', 'Many'],
  ['Some believe boats may sink.', 'Some'],
  ['Pop won’t say why boats may sink.', 'Pop'],
  ['Crews’ criticism of the plan grew.', 'Crews'],
  ['Crews left after Pop appeared to blame Berg.', 'Pop'],
  ['Pop seemed to suggest that boats may sink.', 'Pop'],
  ['Berg has been accused by several women of stealing boats.', 'several women'],
])('whoever speaks is told by the shape of the clause: %s', (text, speaker) => {
  expect(read(text)).toMatchObject([{ speaker }]);
});

test('who holds what a noun tells of does not speak on', () => {
  expect(read('Pop ignored the crews’ doubts about ferries and left, saying "We wait."').at(-1)?.speaker).toBe('Pop');
});

test.each([
  ['Pop attacked the owner Ion Berg.', ['the owner Ion Berg']],
  ['Pop attacked the harbour.', []],
  ['Pop blasted the plan.', ['the plan']],
  ['Pop dismissed Ion Berg.', []],
  ['Pop did not name a successor.', []],
  ['Pop dismissed Ion Berg’s plan.', ['Ion Berg’s plan']],
])(
  'a blow is struck with words where a person is struck, and a person dismissed is no opinion: %s',
  (text, contents) => {
    expect(read(text).flatMap(({ runs }) => runs)).toEqual(contents);
  },
);

test.each([
  [
    'Separately, although aides had expected Pop to stay on land, an envoy said that boats may sink.',
    ['aides', 'an envoy'],
  ],
  ['Testifying before the Ferry Committee on Monday, Pop said that boats may sink.', ['Pop']],
  ['Under later questioning, Pop said that boats may sink.', ['Pop']],
  ['Boats may sink, according to a source briefed on the matter.', ['a source briefed on the matter']],
  ['A source briefed on the matter said that boats may sink.', ['A source briefed on the matter']],
  ['According to a transcript released last week, boats may sink.', ['a transcript']],
  ['Pop ordered a review of the pier, after boats sank.', []],
  ['Critics of the plan also say boats may sink.', ['Critics', 'Critics of the plan']],
  ['Sailors in Oslo, children of the port, say boats may sink.', ['Sailors in Oslo']],
])('each clause has its own subject and no words of another: %s', (text, speakers) => {
  expect(read(text).map(({ speaker }) => speaker)).toEqual(speakers);
});

test('a whole sentence in marks is no part of the words quoted before it', () => {
  const quoted = read('Pop called the plan “a mistake.” “We stay at sea this year.”').filter(
    ({ kind }) => kind !== 'indirect',
  );
  expect(quoted).toMatchObject([
    { kind: 'partial', speaker: 'Pop', runs: ['a mistake.'] },
    { kind: 'direct', speaker: 'Pop', runs: ['We stay at sea this year.'] },
  ]);
});

test('a clause between commas that "with which" opens ends at its comma', () => {
  expect(
    read('In a ruling, with which the ministry said it would comply, Judge Ana Pop refused to act.'),
  ).toMatchObject([
    { speaker: 'the ministry', runs: ['it would comply'] },
    { speaker: 'Judge Ana Pop', runs: ['to act'] },
  ]);
});

test.each([
  ["According to Pop's deputy, Karl Berg, ferries rest.", "Pop's deputy", 'ferries rest'],
  ['Kyst Bank said in a note dated January 5 that ferries leak.', 'Kyst Bank', 'that ferries leak'],
  ['The treaty is known as the Ferry Pact.', undefined, undefined],
])('a source with its name, a dated note: %s', (text, speaker, content) => {
  const [first] = read(text);
  expect([first?.speaker, first?.runs[0]]).toEqual([speaker, content]);
});

test.each([
  [
    'Chair Ana Pop and Vice Chair Karl Berg have both said that ferries rest.',
    'Chair Ana Pop and Vice Chair Karl Berg',
  ],
  ['Karl Berg - who left in March - wrote in an essay posted on Medium that ferries rest.', 'Karl Berg'],
  ['Yards added 138,000 jobs in May, fewer than hoped.', undefined],
  ['Pop added 10 crews had left.', 'Pop'],
])('a subject with what floats or is put in, and what adds to a number: %s', (text, speaker) => {
  expect(read(text)[0]?.speaker).toBe(speaker);
});

test('quoted words are those of whom the sentence tells last, not of a verb inside its subject', () => {
  expect(read('An official, who was not free to brief the press, said it was “a mistake”.').at(-1)).toMatchObject({
    speaker: 'An official',
    cue: 'said',
    runs: ['a mistake'],
  });
});

test('words that go on with the sentence of the writer are a part of it', () => {
  expect(read('Norway, he argues, “has no interest in it”.').map(({ kind }) => kind)).toEqual(['partial']);
});

test('words behind a colon are those of whom the sentence names', () => {
  expect(read('Ana Pop would not give a date: "We sail when we are ready."').at(-1)).toMatchObject({
    kind: 'direct',
    speaker: 'Ana Pop',
  });
  expect(read('One sign hung there: "No ferries today."').at(-1)?.speaker).toBeUndefined();
});

test('a nickname in a name is no quotation, and the name is the speaker', () => {
  expect(read('Mayor Karl "Bear" Zumwald Jr. told reporters that ferries rest.')).toEqual([
    {
      kind: 'indirect',
      runs: ['that ferries rest'],
      speaker: 'Mayor Karl "Bear" Zumwald Jr.',
      cue: 'told',
      addressee: 'reporters',
    },
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

test('who is told in the passive is not the speaker', () => {
  expect(read('Pop was told to leave the pier.')).toEqual([
    { kind: 'indirect', runs: ['to leave the pier'], cue: 'told', addressee: 'Pop' },
  ]);
});

test('in a passive, the agent is the speaker', () => {
  expect(read('The plan was endorsed by the harbour master.')).toMatchObject([
    { runs: ['The plan'], speaker: 'the harbour master', cue: 'endorsed' },
  ]);
});

test('polls and studies show and find without "that"', () => {
  expect(read('The latest survey shows ferries ahead of trains.')).toMatchObject([
    { runs: ['ferries ahead of trains'], speaker: 'The latest survey' },
  ]);
  expect(read('In a poll taken on Monday, half of all sailors chose ferries.')).toContainEqual({
    kind: 'indirect',
    runs: ['half of all sailors chose ferries'],
    speaker: 'a poll',
    cue: 'In',
  });
});

test('a quotation without a cue is the subject’s, whatever phrase opens the sentence', () => {
  expect(read('Speaking in Bergen, Norway, Pop was “very happy.”')).toMatchObject([
    { speaker: 'Pop', runs: ['very happy.'] },
  ]);
});

test.each([
  ['Groups supporting Pop met in Oslo.', 'Groups', 'Pop'],
  ['They met with groups that support the plan.', 'groups', 'the plan'],
  ['The survey, which found that ferries leak, came out.', 'The survey', 'that ferries leak'],
  ['The crews have a plan backed by the mayor.', 'the mayor', 'a plan'],
])('a clause that describes a noun speaks for it: %s', (text, speaker, content) => {
  expect(read(text)).toMatchObject([{ speaker, runs: [content] }]);
});

test.each([
  ["He's claiming that ferries leak.", 'He', 'claiming'],
  ['She’s said that ferries leak.', 'She', 'said'],
])('a verb may be drawn together with its pronoun: %s', (text, speaker, cue) => {
  expect(read(text)).toEqual([{ kind: 'indirect', runs: ['that ferries leak'], speaker, cue }]);
});

test.each([
  ['Most sailors would back the plan.', 'Most sailors', 'back', 'the plan'],
  ['Sailors long opposed the plan.', 'Sailors', 'opposed', 'the plan'],
])('what stands before a verb may show that it is one: %s', (text, speaker, cue, content) => {
  expect(read(text)).toEqual([{ kind: 'indirect', runs: [content], speaker, cue }]);
});

test('a word that is also a noun hides no speaker', () => {
  expect(read('The Pop campaign says at the pier that ferries run.')).toMatchObject([
    { speaker: 'The Pop campaign', setting: 'at the pier', runs: ['that ferries run'] },
  ]);
});

test('"it" in front of what is unclear is nobody', () => {
  expect(read('It was unclear whether ferries would run.')).toEqual([
    { kind: 'indirect', runs: ['whether ferries would run'], cue: 'unclear' },
  ]);
});

test('who answers a question is the one who speaks', () => {
  expect(contentsOf('Asked if she would stay, Kalten laughed and said, "Ask me in May."')).toEqual([
    '-: if she would stay',
    'Kalten: Ask me in May.',
  ]);
});

test('a time inside the phrase of a venue is part of it, a time behind the cue is nobody', () => {
  expect(read('Pop told reporters at a daily briefing that ferries rest.')).toMatchObject([
    { addressee: 'reporters', setting: 'at a daily briefing' },
  ]);
  expect(read('The port warned last week that ferries leak.')).toMatchObject([{ setting: 'last week' }]);
});

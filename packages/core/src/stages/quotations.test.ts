import { expect, test } from 'vitest';
import { parse } from '../parse.ts';
import { contentsOf, read } from '../testing/attributions.ts';

test('the attribution may follow its quotation', () => {
  expect(read('"We agree on the ferries," Pop said.')).toEqual([
    { kind: 'direct', runs: ['We agree on the ferries,'], speaker: 'Pop', cue: 'said' },
  ]);
});

test('a noun behind a preposition attributes nothing', () => {
  expect(read('The police chief, in a response to questions, described the claims as baseless.')).toMatchObject([
    { cue: 'described' },
  ]);
});

test.each(['Pop warned of "a new disaster" there.', 'Union boss Karl Berg demanded "real investment" in piers.'])(
  'a few words in the place of an object are quoted in part: %s',
  (text) => {
    expect(read(text).at(-1)).toMatchObject({ kind: 'partial' });
  },
);

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

test('a cue form used as a noun attributes nothing', () => {
  expect(read('The report of the harbour office has claims about swing states.')).toEqual([]);
});

test('the title of a work is nobody’s speech', () => {
  expect(read('Pop sang in "The Harbour at Night" as a child.')).toEqual([]);
});

test('an attribution may interrupt what it attributes', () => {
  expect(read('The ferries, Pop said, will run on Sundays.')).toEqual([
    { kind: 'indirect', runs: ['The ferries', 'will run on Sundays'], speaker: 'Pop', cue: 'said' },
  ]);
});

test('a contrast after an interrupting attribution is the writer’s own', () => {
  expect(read('The ferries are safe, Pop said, although two of them leak.')).toMatchObject([
    { kind: 'indirect', runs: ['The ferries are safe'] },
  ]);
});

test.each([
  ['Pop said the ferries would run; nobody believed it.', 'the ferries would run'],
  ['Pop said the ferries would run — a promise made before.', 'the ferries would run'],
  ['Pop said the ferries would run, while the crews stayed home.', 'the ferries would run'],
  ['Pop said the ferries would run and Berg replied that they leaked.', 'the ferries would run'],
  ['Pop said that he and his crew agreed on the plan.', 'that he and his crew agreed on the plan'],
])('reported speech ends where the writer takes over: %s', (text, content) => {
  expect(read(text)[0]).toMatchObject({ kind: 'indirect', runs: [content] });
});

test.each([
  ['Pop criticized the plan.', 'criticized', 'the plan'],
  ['Pop has called for new ferries.', 'called for', 'new ferries'],
  ['Pop pointed out that the ferries leak.', 'pointed out', 'that the ferries leak'],
  ['Pop vowed to stop the ferries.', 'vowed', 'to stop the ferries'],
  ['Pop spoke about the ferries.', 'spoke about', 'the ferries'],
  ['Pop was critical of the plan.', 'critical of', 'the plan'],
  ['Pop is confident that the ferries will run.', 'confident', 'that the ferries will run'],
  ['Pop was not sure if the ferries would run.', 'sure', 'if the ferries would run'],
  ['Pop is determined to stay.', 'determined', 'to stay'],
  ['Pop detests ferries.', 'detests', 'ferries'],
  ['Pop attacked Ion Berg over the ferries.', 'attacked', 'Ion Berg over the ferries'],
  ['Pop disapproves of ferries.', 'disapproves of', 'ferries'],
  ['Pop calls for ferries.', 'calls for', 'ferries'],
  ['Pop took the floor to praise the crews.', 'praise', 'the crews'],
])('verbs and adjectives of stance and intent attribute: %s', (text, cue, content) => {
  expect(read(text)).toMatchObject([{ kind: 'indirect', runs: [content], speaker: 'Pop', cue }]);
});

test('a noun attributes to whoever holds it', () => {
  expect(read("Nobody checked Pop's claim that ferries sank.")).toContainEqual({
    kind: 'indirect',
    runs: ['that ferries sank'],
    speaker: 'Pop',
    cue: 'claim',
  });
});

test.each([
  'They won the swing states.',
  'Rebels attacked the harbour of Oslo.',
  'Pop was referred to the hospital.',
  'The ferries carried mail to two states.',
])('nouns and verbs of other work attribute nothing: %s', (text) => expect(read(text)).toEqual([]));

test('a passive without an agent names nobody, and its subject is part of the content', () => {
  expect(read('Ana Pop is expected to stop the ferries.')).toEqual([
    { kind: 'indirect', runs: ['Ana Pop', 'to stop the ferries'], cue: 'expected' },
  ]);
});

test('the question put to somebody ends at the comma, and nobody is named', () => {
  expect(read('Asked whether ferries would run, Pop said they would.')).toEqual([
    { kind: 'indirect', runs: ['whether ferries would run'], cue: 'Asked' },
    { kind: 'indirect', runs: ['they would'], speaker: 'Pop', cue: 'said' },
  ]);
});

test('whom it was said to reaches to "that"', () => {
  expect(read('Pop told a young woman in the crowd that ferries stop.')).toMatchObject([
    { runs: ['that ferries stop'], addressee: 'a young woman in the crowd' },
  ]);
});

test('who is asked to do something is part of what was asked', () => {
  expect(read('Pop urged the crews to stay.')).toMatchObject([{ runs: ['the crews to stay'], addressee: 'the crews' }]);
});

test('an infinitive speaks for the subject of the verb before it', () => {
  expect(read('Pop went on to say that ferries stop.')).toMatchObject([{ runs: ['that ferries stop'], cue: 'say' }]);
});

test('a relative pronoun is part of what its clause attributes', () => {
  expect(read('It was what Berg called a scandal.')).toContainEqual({
    kind: 'indirect',
    runs: ['what', 'a scandal'],
    speaker: 'Berg',
    cue: 'called',
  });
});

test('words quoted in a report of a report are those of the one who tells of it all', () => {
  expect(
    read('Pop said she hoped the ferries would be "on time."').filter(({ kind }) => kind === 'partial'),
  ).toMatchObject([{ runs: ['on time.'], speaker: 'Pop', cue: 'said' }]);
});

test('a quotation alone in its sentence follows from the attribution before it', () => {
  expect(read('Ferries must wait for the ice to melt, Pop said. "It is too thick."')).toContainEqual({
    kind: 'direct',
    runs: ['It is too thick.'],
    speaker: 'Pop',
    cue: 'said',
  });
});

test('a paragraph of a transcript is all its speaker’s', () => {
  expect(read('POP: Ferries stop. They will run again.')).toEqual([
    { kind: 'direct', runs: ['Ferries stop. They will run again.'], speaker: 'POP', cue: ':' },
  ]);
});

test.each([
  ['He held up a sign reading “Stay Away.”', 'Stay Away.'],
  ['The crowd sang, chanting “Pop Must Go!”', 'Pop Must Go!'],
  ['Pop called Berg the “Great Satan.”', 'Great Satan.'],
])('what is shown, shouted or called is speech, whatever its capitals: %s', (text, run) => {
  expect(read(text).filter(({ kind }) => kind !== 'indirect')).toMatchObject([{ runs: [run] }]);
});

test('one word in marks with its attribution is speech and no title', () => {
  expect(read('“Really,” she added when he left.')).toEqual([
    { kind: 'direct', runs: ['Really,'], speaker: 'she', cue: 'added' },
  ]);
});

test('a crosshead in single marks is nobody’s speech', () => {
  expect(read('‘All Bets Are Off’')).toEqual([]);
});

test('a crosshead carries on no quotation', () => {
  expect(read('"We agree," Pop said.\n\n\'Legends of the Fjord\'\n\nIt rained.')).toMatchObject([
    { runs: ['We agree,'] },
  ]);
});

test.each(['Furthermore,', 'And'])('a quotation goes on behind %s', (opener) => {
  expect(read(`"We agree," Pop said. ${opener} "The ferries must run."`)).toMatchObject([
    { kind: 'direct', speaker: 'Pop', runs: ['We agree,', 'The ferries must run.'] },
  ]);
});

test('what somebody in a headline has is not said', () => {
  const { quotations } = parse('Pop’s Leaked Plan Angers Crews\n\nOSLO, March 3, 2021 (Nordlys) - It rained.');
  expect(quotations).toEqual([]);
});

test('the verb may open the sentence', () => {
  expect(read('Said Ana Pop: "Ferries stop."')).toEqual([
    { kind: 'direct', runs: ['Ferries stop.'], speaker: 'Ana Pop', cue: 'Said' },
  ]);
});

test.each([
  ['On Nordlys’s “New Day,” Pop said that ferries stop.', 'a broadcast'],
  ['State Delegate Marcia “Cia” Price met the crews.', 'a nickname'],
  ['He goes by the alias “the Shark,” and fled.', 'an alias'],
  ['The “paper” boats left the harbour.', 'a word before its noun'],
  ['The page had <img alt="a ferry at the quay"> in it.', 'an attribute in a tag'],
])('%s holds no quotation: %s', (text) => {
  expect(read(text).filter(({ kind }) => kind !== 'indirect')).toEqual([]);
});

test.each([
  ['Ana Pop: Ferries must run', 'Ana Pop', 'Ferries must run'],
  ['Ferries stop after fire - police', 'police', 'Ferries stop after fire'],
  ['Ferries stop after fire: ministry', 'ministry', 'Ferries stop after fire'],
  ['Pop Says Ferries Must Run', 'Pop', 'Ferries Must Run'],
  ['Pop on Ferries: They Must Run', 'Pop', 'They Must Run'],
  ['Ana Pop at Harbour Talks: Ferries Must Run', 'Ana Pop', 'Ferries Must Run'],
])('a headline attributes by a colon, a dash or a verb: %s', (title, speaker, content) => {
  const article = parse(`${title}\n\nOSLO, March 3, 2021 (Nordlys) - Ana Pop met the crews.`);
  const [first] = article.quotations;
  expect(first?.attribution?.speaker?.text).toBe(speaker);
  expect(first?.anchors.map(({ start, end }) => article.source.text.slice(start, end))).toEqual([content]);
});

test.each([
  ['Pop said she hoped that the ferries would run.', 'she hoped that the ferries would run'],
  ['The crews called for new ferries, Pop said.', 'The crews called for new ferries'],
])('what is attributed inside a report is part of the report: %s', (text, content) => {
  expect(read(text)).toMatchObject([{ runs: [content], cue: 'said' }]);
});

test.each([
  ['Norway is considering a bond, three people told Nordlys.', 'Norway is considering a bond', 'three people'],
  [
    'The port expects ice, Harbour Minister Ana Pop said on Monday.',
    'The port expects ice',
    'Harbour Minister Ana Pop',
  ],
])('the clause behind the last comma attributes all that stands before it: %s', (text, content, speaker) => {
  expect(read(text)).toMatchObject([{ runs: [content], speaker }]);
});

test('a verb that mostly does other work changes places with its speaker after quoted words alone', () => {
  expect(read('Kyst, based in Austin, Texas, posted net income of 5 kroner.')).toEqual([]);
  expect(read('"Ferries stop," read the sign.')).toMatchObject([{ speaker: 'the sign', cue: 'read' }]);
});

test('whom a verb is addressed to is not what was said', () => {
  expect(read('Harbour Minister Ana Pop wrote to Mayor Ion Berg.')).toEqual([]);
});

test.each(['Kyst cut its forecast by 5%.', 'The plan was backed by 12 percent.', 'The plan was raised by $2 billion.'])(
  'an amount after "by" is nobody: %s',
  (text) => {
    expect(read(text)).toEqual([]);
  },
);

test.each([
  ['Pop praised the crews, who left.', 'the crews'],
  ['Pop praised the crews and left.', 'the crews'],
  ['Pop praised the crews of Oslo, Bergen and Bodø, and left.', 'the crews of Oslo, Bergen and Bodø'],
  ['Pop vowed to stay, whatever happens.', 'to stay'],
])('what a verb of stance or intent takes is a phrase, and ends where another begins: %s', (text, content) => {
  expect(read(text)).toMatchObject([{ runs: [content] }]);
});

test.each([
  ['When Pop said that ferries leak, the crews left.', 'that ferries leak'],
  ['In praising the ferries, Pop left.', 'the ferries'],
])('an opening clause ends at its comma: %s', (text, content) => {
  expect(read(text)).toMatchObject([{ runs: [content] }]);
});

test.each([
  ['The ferries seem to leak.', ['The ferries', 'to leak'], 'seem'],
  ['It appeared that the ferries leak.', ['that the ferries leak'], 'appeared'],
  ['The port shut amid fears that ferries leak.', ['that ferries leak'], 'fears'],
])('a view may be nobody’s in particular: %s', (text, runs, cue) => {
  expect(read(text)).toEqual([{ kind: 'indirect', runs, cue }]);
});

test.each([
  ['The ferries, as one of the crews pointed out, normally run.', ['The ferries', 'normally run']],
  ['The ferries will stop, as one of the crews pointed out.', ['The ferries will stop']],
])('an "as" clause attributes what stands around it: %s', (text, runs) => {
  expect(read(text)).toMatchObject([{ runs, speaker: 'one of the crews', cue: 'pointed out' }]);
});

test('a hyphen between spaces is a dash', () => {
  expect(read('Pop said the ferries would run - a promise made before.')).toMatchObject([
    { runs: ['the ferries would run'] },
  ]);
});

test('a request for comment tells of no words, unless it says on what', () => {
  expect(read('The ministry did not reply to a request for comment.')).toEqual([]);
  expect(read('The ministry did not reply to a request for further comment on the fire.')).toMatchObject([
    { runs: ['further comment on the fire'] },
  ]);
});

test.each<[string, string, string[]]>([
  [
    'quoted words that the report goes on from are quoted in part',
    'Pop said "it gets me mad" every time a ferry sinks.',
    ['Pop: "it gets me mad" every time a ferry sinks', 'Pop: it gets me mad'],
  ],
  [
    'behind a length of time, "after" opens a clause of its own',
    'Ferries stopped one day after a Nordlys poll showed a small lead for trams.',
    ['a Nordlys poll: a small lead for trams'],
  ],
  [
    'an insertion between dashes parts a subject from its verb',
    'The crews — cooks, guards and others — said the fire was small.',
    ['The crews: the fire was small'],
  ],
  [
    'behind a verb, "after" opens a clause of its own',
    'Shares fell 3 percent on Monday after the company warned that profits would fall.',
    ['the company: that profits would fall'],
  ],
  [
    'a short name between commas tells who a role is',
    'Outside court, her mother, Jo, said ferries were late.',
    ['her mother: ferries were late'],
  ],
  ['"as Pop put it" attributes', 'As Pop put it, "a ferry is a promise."', ['Pop: a ferry is a promise.']],
  [
    '"in the words of Pop" attributes',
    'In the words of Pop, "ferries do not read contracts."',
    ['Pop: ferries do not read contracts.'],
  ],
  [
    'what a speaker cites does not open the report again',
    'The men are expected to appear in court, state radio said, citing prosecutors.',
    ['state radio: The men are expected to appear in court', 'state radio: prosecutors'],
  ],
  [
    'an irregular past with an object ends the subject',
    'The port kept its rates on Monday and said growth would slow.',
    ['The port: growth would slow'],
  ],
  ['so many in ten are a subject', 'Six in 10 say the ferries are late.', ['Six in 10: the ferries are late']],
  ['"both" before a plain form is a subject', 'Both want trams.', ['Both: trams']],
  ['"called to" is a demand', 'Pop called to ban ferries.', ['Pop: to ban ferries']],
  ['a letter is written and not what it says', 'Pop wrote the letter to the harbour office.', []],
  ['who is known is no content', 'Pop knows people of the harbour.', []],
  [
    'an infinitive is no detail of its cue',
    'Pop hopes to convince crews that ferries pay.',
    ['Pop: to convince crews that ferries pay'],
  ],
  [
    'where somebody took a stance is no part of it',
    'Pop criticized the plan in an interview with Nordlys.',
    ['Pop: the plan'],
  ],
  ['when somebody took a stance is no part of it', 'Pop endorsed Berg last week.', ['Pop: Berg']],
  ['what happened meanwhile is no part of a stance', 'Pop praised the crews as he left.', ['Pop: the crews']],
  [
    'an opening clause keeps the words quoted at its end',
    'Asked whether ferries are "safe enough," Pop said they were.',
    ['-: whether ferries are "safe enough,"', '-: safe enough,', 'Pop: they were'],
  ],
  [
    'what the writer calls a statement is no part of it',
    'Pop said that ferries pay, a remark nobody checked.',
    ['Pop: that ferries pay'],
  ],
  [
    'quoted words before another verb end what was said',
    'Pop said ferries were "safe" and left for Oslo.',
    ['Pop: ferries were "safe"', 'Pop: safe'],
  ],
])('%s', (_rule, text, expected) => {
  expect(contentsOf(text)).toEqual(expected);
});

test('a programme that a station has is no speech, though its name follows the cue', () => {
  expect(read(`Pop told NKV's "Morning Harbour" on Monday that ferries rest.`).map(({ kind }) => kind)).toEqual([
    'indirect',
  ]);
});

test('a double mark between a letter and "s" is a slip for an apostrophe', () => {
  expect(read('Sources say that Norway"s ferries rest and Oman"s boats sail.')).toMatchObject([
    { runs: ['that Norway"s ferries rest and Oman"s boats sail'] },
  ]);
});

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

test.each([
  ['Pop, 52, who took over in August 2019, said she was proud.', 'Pop'],
  ['Ana Pop, the owner, who has two ferries, said that they rest.', 'Ana Pop'],
  ['The leaders of Norway, Oman and Syria agreed on a ceasefire.', 'The leaders of Norway, Oman and Syria'],
  ['Dr. Ana Pop, a family physician in Reno, Nevada, said that they rest.', 'Dr. Ana Pop'],
  [
    'Talks ran on Friday, Chancellor Ana Pop, Karl Berg and Ion Kalten said.',
    'Chancellor Ana Pop, Karl Berg and Ion Kalten',
  ],
  ['Economists polled by Kyst Bank had expected that rates would fall.', 'Economists polled by Kyst Bank'],
])('a subject keeps what describes it: %s', (text, speaker) => {
  expect(read(text)).toMatchObject([{ kind: 'indirect', speaker }]);
});

test.each([
  'It sent the yield up 4 basis points.',
  'The bank raised its rate by 50 basis points to 26.75% last month.',
  'Pop dismissed Finance Minister Karl Berg.',
  'They met Karl Berg and Ana Pop, whose votes will decide the case.',
  'Pop, whose surveys opened the sea to trade, has died.',
  'Results are expected by early Monday.',
])('nobody speaks: %s', (text) => {
  expect(read(text).filter(({ speaker }) => speaker !== undefined)).toEqual([]);
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

test.each([
  ['US Secretary of State Karl Berg said that ferries rest.', ['Karl Berg']],
  ['Chancellor of the Exchequer Karl Berg said that ferries rest.', ['Karl Berg']],
  [
    'Archbishop of Bramsk Karl Berg, President Ana Pop and Jan Zabarte said that ferries rest.',
    ['Karl Berg', 'Ana Pop', 'Jan Zabarte'],
  ],
  ['A spokesman for Karl Berg said that ferries rest.', []],
  ['Wife of Karl Berg said that ferries rest.', []],
])('an office leads to who holds it, other words to somebody else: %s', (text, names) => {
  const { quotations, people } = parse(`OSLO, March 3, 2021 (Nordlys) - Ferries stopped.\n\n${text}`);
  const { person, people: several = person ? [person] : [] } = quotations[0]?.attribution?.speaker ?? {};
  expect(several.map((id) => people.find((one) => one.id === id)?.name)).toEqual(names);
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

test('a pronoun that speaks is who spoke last, and the name is the evidence', () => {
  const { people, quotations, source } = parse(
    'OSLO (AP) - Jan Zabarte and Karl Berg meet, spokesman Ion Kalten told reporters.\n\n"It is planned," he said.',
  );
  const speaker = quotations.at(-1)?.attribution?.speaker;
  expect(people.find(({ id }) => id === speaker?.person)?.name).toBe('Ion Kalten');
  expect(speaker?.evidence?.map(({ start, end }) => source.text.slice(start, end))).toEqual(['Ion Kalten']);
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
  expect(read('Pop was told to leave the pier.')).toEqual([
    { kind: 'indirect', runs: ['to leave the pier'], cue: 'told', addressee: 'Pop' },
  ]);
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

test('in a passive, the agent is the speaker', () => {
  expect(read('The plan was endorsed by the harbour master.')).toMatchObject([
    { runs: ['The plan'], speaker: 'the harbour master', cue: 'endorsed' },
  ]);
});

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

test('a quotation without a cue is the subject’s, whatever phrase opens the sentence', () => {
  expect(read('Speaking in Bergen, Norway, Pop was “very happy.”')).toMatchObject([
    { speaker: 'Pop', runs: ['very happy.'] },
  ]);
});

test.each([
  ['Ana Pop and Ion Berg said ferries leak.', ['Ana Pop', 'Ion Berg']],
  ['Ana Pop and Ion Berg came. Berg and Pop both said that ferries leak.', ['Ion Berg', 'Ana Pop']],
])('several people may speak as one, and all of them are named: %s', (text, names) => {
  const { quotations, people } = parse(`OSLO, March 3, 2021 (Nordlys) - ${text}`);
  const speaker = quotations[0]?.attribution?.speaker;
  expect(speaker?.people?.map((id) => people.find((person) => person.id === id)?.name)).toEqual(names);
  expect(speaker?.person).toBe(speaker?.people?.[0]);
});

test('the verb may open the sentence', () => {
  expect(read('Said Ana Pop: "Ferries stop."')).toEqual([
    { kind: 'direct', runs: ['Ferries stop.'], speaker: 'Ana Pop', cue: 'Said' },
  ]);
});

test.each([
  ['On Nordlys’s “New Day,” Pop said that ferries stop.', 'a broadcast'],
  ['State Delegate Marcia “Cia” Price met the crews.', 'a nickname'],
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

test.each([
  ['Kyst Inc closes a pier. The company said no ferry would stop.', 'Kyst Inc'],
  ['The Transport Ministry met. The ministry said no ferry would stop.', 'Transport Ministry'],
  ['Tidal Bank met. The bank said no ferry would stop.', 'Tidal Bank'],
])('a role is the body last named so, and the name is the evidence: %s', (text, name) => {
  const { quotations, organizations, source } = parse(`OSLO, March 3, 2021 (Nordlys) - Ferries stopped.\n\n${text}`);
  const speaker = quotations[0]?.attribution?.speaker;
  expect(organizations.find(({ id }) => id === speaker?.organization)?.name).toBe(name);
  expect(speaker?.evidence?.map(({ start, end }) => source.text.slice(start, end))).toEqual([name]);
});

test.each([
  'A spokeswoman for Mayor Ion Berg, Ana Pop, said no ferry would stop.',
  'The harbour chief for Oslo, Ms. Ana Pop, told Nordlys that no ferry would stop.',
])('a name between commas behind a role is who spoke: %s', (text) => {
  const { quotations, people } = parse(`OSLO, March 3, 2021 (Nordlys) - Ferries stopped.\n\n${text}`);
  expect(people.find(({ id }) => id === quotations[0]?.attribution?.speaker?.person)?.name).toBe('Ana Pop');
});

test('a role that nothing was named by stays open', () => {
  const { quotations } = parse('OSLO (AP) _ Pop left. The company said no ferry would stop.');
  expect(quotations[0]?.attribution?.speaker).toMatchObject({ text: 'The company' });
  expect(quotations[0]?.attribution?.speaker?.organization).toBeUndefined();
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
  ['Groups supporting Pop met in Oslo.', 'Groups', 'Pop'],
  ['They met with groups that support the plan.', 'groups', 'the plan'],
  ['The survey, which found that ferries leak, came out.', 'The survey', 'that ferries leak'],
  ['The crews have a plan backed by the mayor.', 'the mayor', 'a plan'],
])('a clause that describes a noun speaks for it: %s', (text, speaker, content) => {
  expect(read(text)).toMatchObject([{ speaker, runs: [content] }]);
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

test('"it" in front of what is unclear is nobody', () => {
  expect(read('It was unclear whether ferries would run.')).toEqual([
    { kind: 'indirect', runs: ['whether ferries would run'], cue: 'unclear' },
  ]);
});

/** The content that each clause reports, and the words quoted in it. */
const contents = (text: string): string[] =>
  read(text).map(({ speaker, runs }) => `${speaker ?? '-'}: ${runs.join(' … ')}`);

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
    'Pop said that ferries pay, a swipe at the crews.',
    ['Pop: that ferries pay'],
  ],
  [
    'quoted words before another verb end what was said',
    'Pop said ferries were "safe" and left for Oslo.',
    ['Pop: ferries were "safe"', 'Pop: safe'],
  ],
])('%s', (_rule, text, expected) => {
  expect(contents(text)).toEqual(expected);
});

test('who answers a question is the one who speaks', () => {
  expect(contents('Asked if she would stay, Kalten laughed and said, "Ask me in May."')).toEqual([
    '-: if she would stay',
    'Kalten: Ask me in May.',
  ]);
});

test.each([
  ['a rank between the role and the name', 'A spokesman, Colonel Berg Tand, denied that ferries sank.', 'Berg Tand'],
  ['letters behind the name', 'Judge Karl Zumwald QC told the crew that ferries rest.', 'Karl Zumwald'],
])('a speaker is known by name despite %s', (_what, text, name) => {
  const { quotations, people } = parse(`OSLO (Nordlys) - ${text}`);
  expect(people.find(({ id }) => id === quotations[0]?.attribution?.speaker?.person)?.name).toBe(name);
});

test('a time inside the phrase of a venue is part of it, a time behind the cue is nobody', () => {
  expect(read('Pop told reporters at a daily briefing that ferries rest.')).toMatchObject([
    { addressee: 'reporters', setting: 'at a daily briefing' },
  ]);
  expect(read('The port warned last week that ferries leak.')).toMatchObject([{ setting: 'last week' }]);
});

test('a programme that a station has is no speech, though its name follows the cue', () => {
  expect(read(`Pop told NKV's "Morning Harbour" on Monday that ferries rest.`).map(({ kind }) => kind)).toEqual([
    'indirect',
  ]);
});

import { expect, test } from 'vitest';
import { contentsOf } from '../../testing/attributions.ts';

test.each<[string, string, string[]]>([
  [
    'a participle that tells in words keeps the verb of its clause',
    'Pop sent letters to crews saying that ferries have stopped.',
    ['crews: that ferries have stopped'],
  ],
  [
    'a participle that tells keeps the verb of its clause, with "that" or without',
    'The office printed leaflets saying shots have been fired.',
    ['leaflets: shots have been fired'],
  ],
  [
    'what "that" opens goes on behind a contrast',
    'Crews argue that, while ferries are slow, they are safe.',
    ['Crews: that, while ferries are slow, they are safe'],
  ],
  [
    'what is acknowledged may be a thing, and ends where the writer goes on about it',
    'Pop acknowledged the danger of ice, which makes her a rare voice.',
    ['Pop: the danger of ice'],
  ],
  [
    'an object goes on behind an apposition',
    'Pop asked Berg, the owner of two ferries, to stay in Oslo.',
    ['Pop: Berg, the owner of two ferries, to stay in Oslo'],
  ],
  ['why somebody takes a side is no part of it', 'Pop is backing Berg because ferries pay.', ['Pop: Berg']],
  ['since when somebody takes a side is no part of it', 'Pop has not mentioned Berg since May.', ['Pop: Berg']],
  [
    'what is believed keeps its reason',
    'Pop is suggesting he beat Berg because he was fast.',
    ['Pop: he beat Berg because he was fast'],
  ],
  [
    'quoted words with a comma end a thing',
    'Pop is promising trams and "jobs, jobs, jobs," but he left on Monday.',
    ['Pop: trams and "jobs, jobs, jobs,"', 'Pop: jobs, jobs, jobs,'],
  ],
  [
    'an opening question ends at its comma, whoever asked it',
    'Asked by Berg to respond to the crews, Pop said, "We wait."',
    ['Berg: to respond to the crews', 'Pop: We wait.'],
  ],
  [
    'the source behind "according to" has all that stands before it, whatever it tells of itself',
    'Some crews would see their pay rise, according to a study by Ana Pop, a former clerk.',
    ['a study: Some crews would see their pay rise'],
  ],
  [
    'quoted words that a report goes on from are quoted in part, behind "that" and a comma, too',
    'Pop said via email that, "Of course we wait" for what the crews see as an answer.',
    ['Pop: that, "Of course we wait" for what the crews see as an answer', 'Pop: Of course we wait'],
  ],
  [
    'what a poll shows ends before "but"',
    'The poll showed Pop ahead, but polls have erred before.',
    ['The poll: Pop ahead'],
  ],
  ['a thing ends before "but"', 'Crews resisted such plans, but the air was bad.', ['Crews: such plans']],
  [
    'a thing goes on with what is named of it',
    'Pop praised the crews of two ports, including those of Bergen, and left.',
    ['Pop: the crews of two ports, including those of Bergen'],
  ],
  [
    'a report goes on with what a dash adds',
    'Pop said ferries are "slow" - and worse.',
    ['Pop: ferries are "slow" - and worse', 'Pop: slow'],
  ],
  [
    'a noun that attributes leaves the verb to its sentence',
    'Pop’s embrace of the trams is known since May.',
    ['Pop: the trams'],
  ],
  [
    'the words of a sentence are those of whom a comma closes it off with, whatever nouns stand in it',
    'Pop’s doubts about the trams have hurt her, Berg said, since crews know that trams pay.',
    ['Berg: Pop’s doubts about the trams have hurt her … since crews know that trams pay'],
  ],
  [
    'what a relative clause takes ends before the verb of the sentence',
    'Crews who support Pop are in Oslo.',
    ['Crews: Pop'],
  ],
  [
    'a relative clause in an opening phrase ends at its comma',
    'Among those who want trams, most left for Oslo.',
    ['those: trams'],
  ],
  ['since when somebody is critical is no part of it', 'Pop is critical of Berg since he left.', ['Pop: Berg']],
  ['during which week somebody took a side is no part of it', 'Pop praised the crews this week.', ['Pop: the crews']],
  [
    'while what went on somebody took a side is no part of it',
    'Pop praised the crews as Berg left.',
    ['Pop: the crews'],
  ],
  [
    'a preposition inside a word begins no setting',
    'Pop praised the editor-in-chief Tuesday.',
    ['Pop: the editor-in-chief'],
  ],
  [
    'what somebody is accused of goes on behind a clause that describes',
    'Pop accused Berg, who owns a ferry, of greed.',
    ['Pop: Berg, who owns a ferry, of greed'],
  ],
  [
    'a participle takes no object: the verb of the sentence does',
    'Her vow to stay pleased the crews.',
    ['Her: to stay'],
  ],
  [
    'a conjunction with a clause of its own ends a thing, and goes on with no list',
    'Pop has denied the claims, and Nordlys has not checked them.',
    ['Pop: the claims'],
  ],
  [
    '"but did" tells what the writer sets against a report',
    'Pop said trams would run but did not give a day.',
    ['Pop: trams would run'],
  ],
  [
    'what is said of somebody ends where the sentence tells more',
    'Berg is considered a danger and was fired.',
    ['-: Berg … a danger'],
  ],
  [
    'a noun behind its determiner is no verb',
    'Pop announced her support for trams on Tuesday night.',
    ['Pop: her support for trams'],
  ],
  [
    'words in marks that a report leads to are part of it, unless a colon sets them off',
    'Pop said ferries leak, because "The crews sleep."',
    ['Pop: ferries leak, because "The crews sleep."', 'Pop: The crews sleep.'],
  ],
  ['a colon sets words off from a report', 'Pop said ferries leak: "The crews sleep."', ['Pop: The crews sleep.']],
  ['"as" makes a judgement of how somebody is cast', 'Pop cast Berg as a liar.', ['Pop: Berg as a liar']],
  ['a vote that is cast tells of no words', 'Pop cast a vote on Monday.', []],
  [
    'anonymity is what somebody speaks on, and nothing that is said',
    'Pop said trams would run on the condition of anonymity because she may not speak.',
    ['Pop: trams would run'],
  ],
  [
    'a condition that nobody speaks on is part of what is said',
    'Pop said trams would run under condition of anonymity.',
    ['Pop: trams would run under condition of anonymity'],
  ],
  [
    'what a comment is on is no setting',
    'Pop did not reply to a request for comment on the report.',
    ['-: comment on the report'],
  ],
  [
    'what somebody is accused of goes on behind who accuses',
    'Berg was accused by Pop of theft.',
    ['Pop: Berg … of theft'],
  ],
  ['what goes on at the same time is not said', 'Pop said trams pay, even as boats sink.', ['Pop: trams pay']],
  ['"so" and "as much" are all that is said', 'Pop said so in December.', ['Pop: so']],
  ['"as much" stands for words told before', 'Pop indicated as much in a note to crews.', ['Pop: as much']],
  ['what somebody would like is attributed', 'Pop would like to run.', ['Pop: to run']],
  ['what somebody is focused on is attributed', 'Pop is focused on trams.', ['Pop: trams']],
])('%s', (_rule, text, expected) => {
  expect(contentsOf(text)).toEqual(expected);
});

import { expect, test } from 'vitest';
import { read } from '../../testing/attributions.ts';

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
  ['Groups that assist them argued in court that the ferries leak.', 'Groups'],
  ['The office that handles employment disputes also said it had paid.', 'The office'],
  ['Most officials who run ferries said that ferries leak.', 'Most officials'],
  ['Kyst has so far refused to close the port.', 'Kyst'],
  ['The crews have either called on Pop to go or left.', 'The crews'],
  ["Moody's said ferries leak.", "Moody's"],
  ['Karl Zumwald, president of Kyst Inc, which studies ferries, disputed the idea that ferries leak.', 'Karl Zumwald'],
  ['He left in his 30s, including one woman who said he tried to leave.', 'one woman'],
  ['He in one text openly worried about the ferries.', 'He'],
  ['Kyst won the race, after a state judge denied a challenge by the mayor.', 'a state judge'],
  ['Berg concluded by making it clear that ferries leak.', 'Berg'],
  ['There are 30 piers in the town, and advocates say dozens leak.', 'advocates'],
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
  'It would not break new ground on policy challenges such as ice.',
  'He came up short of a target of 18 million retweets, but he was paid.',
  'The port is investigating alleged thefts.',
  'There are many ferries in Oslo, urging crews to sail.',
  'Officials did not respond to repeated requests for comment.',
  'The question of possible links to the mayor is the focus of inquiries.',
  'Kyst is a port, a claim not recognized internationally.',
])('nobody speaks: %s', (text) => {
  expect(read(text).filter(({ speaker }) => speaker !== undefined)).toEqual([]);
});

import { expect, test } from 'vitest';
import { parse } from '../parse.ts';

const LEAD = 'OSLO, March 3, 2021 (Nordlys) - Ferries stopped.\n\n';
const organizationsOf = (text: string): string[] =>
  parse(LEAD + text)
    .organizations.map(({ name }) => name)
    .filter((name) => name !== 'Nordlys');
const placesOf = (text: string): string[] =>
  parse(LEAD + text)
    .places.map(({ name }) => name)
    .filter((name) => name !== 'Oslo');
const worksOf = (text: string): string[] => parse(LEAD + text).works.map(({ name }) => name);

test.each([
  ['The Ministry of Harbours and Ferries closed.', 'Ministry of Harbours and Ferries'],
  ['He joined the Norwegian Ferry Association last year.', 'Norwegian Ferry Association'],
  ["They met the Norwegian Pilots' Union on Monday.", "Norwegian Pilots' Union"],
  [
    'It came from the Department of Agriculture, Trade and Consumer Protection.',
    'Department of Agriculture, Trade and Consumer Protection',
  ],
  ['The animal rights group Vier Zumwald left.', 'Vier Zumwald'],
  ['Doctors Without Borders left.', 'Doctors Without Borders'],
  ['Publisher Zumwald & Kalten left.', 'Zumwald & Kalten'],
  ['They teach at Northern Arizona University.', 'Northern Arizona University'],
  ["They left St. Zumo's Hospital.", "St. Zumo's Hospital"],
  ['Zumo Kalten Limited fell.', 'Zumo Kalten Limited'],
  ['The Canadian Pacific Railway closed.', 'Canadian Pacific Railway'],
  ['Ferry operator Zumwara closed.', 'Zumwara'],
  ['General Zumo Corp fell.', 'General Zumo Corp'],
  ['They hired Zumwald, Kalten and Co to help.', 'Zumwald, Kalten and Co'],
  ['The NGO Zumwald Foundation left.', 'Zumwald Foundation'],
  ['Zumo Kalten analyst Ana Pop left.', 'Zumo Kalten'],
  ['Zumo Kalten, a state-run firm, left.', 'Zumo Kalten'],
  ['Director of the Foreign Ministry Information Department Ana Pop left.', 'Foreign Ministry Information Department'],
  ['A spokesman for Zumwald Kalten Holdings Ltd. left.', 'Zumwald Kalten Holdings Ltd.'],
  ['He wrote to the U.N. on Monday.', 'U.N.'],
  ['Officials at the ZKV confirmed it.', 'ZKV'],
  ['Shares of Zumwald Energy rose.', 'Zumwald Energy'],
  ['The Freedom and Ferries Party won.', 'Freedom and Ferries Party'],
  ['They met the Ways and Means Committee.', 'Ways and Means Committee'],
  ['He heads the National Congress of Norwegian Samis.', 'National Congress of Norwegian Samis'],
  ['She leads the Federation of Ferry Administrators.', 'Federation of Ferry Administrators'],
  ['They wrote to Department of Justice Special Counsel Ana Pop.', 'Department of Justice'],
  ['They want the Zumwald White House to act.', 'White House'],
  ['They feared a Republican House.', 'House'],
  ['He taught at the Zumwald School of Law.', 'Zumwald School of Law'],
  ['They met the Zumwald Court of Appeals in San Francisco.', 'Zumwald Court of Appeals'],
  ['They hired Zumwald & Kalten to help.', 'Zumwald & Kalten'],
  ['They left the Bramsk Girls School in Zumo early.', 'Bramsk Girls School'],
  ['Yields (IT10YT=RR) of the ZKV fell.', 'ZKV'],
  ['A former chief of Bramsk International Ltd, Ana Pop, left.', 'Bramsk International Ltd'],
  ['The Bramsk Lakers won again.', 'Bramsk Lakers'],
  ['Bramsk (BRMS.OL) fell.', 'Bramsk'],
  ['They work at the Bramsk factory.', 'Bramsk'],
  ['Bramsk Zumo <BRMS> fell.', 'Bramsk Zumo'],
  ['Bramsk (NYSE: BRMS) fell.', 'Bramsk'],
  ['Lawmaker Ana Pop (BN-Bramsk) left.', 'BN'],
  ['It was first told by The Daily Kyst.', 'The Daily Kyst'],
  ['He works for Bramsk Kalten and Co as a clerk.', 'Bramsk Kalten and Co'],
  ['The drug wholesaler Cardinal Health Inc fell.', 'Cardinal Health Inc'],
  ['Kyst Trading Inc fell. He works for Kyst, and Kyst Trading founder Ana Pop left.', 'Kyst Trading Inc'],
  ['Sen. Ana Pop (D-SC) met the ZKV.', 'ZKV'],
  ['The Bramsk group said the Bramsk rebels won.', 'Bramsk'],
  ['Shares of Ana Bramsk ABRK.O rose.', 'Ana Bramsk'],
  ['Shares of Bramsk de Zumo gained 6.8% there.', 'Bramsk de Zumo'],
  ['Mayor Karl Berg of the Free Democrats (FZK) left.', 'FZK'],
  ['He told broadcaster ZRV that ferries rest.', 'ZRV'],
  ['They asked the Norway Ferry Well-Being Collaborative.', 'Norway Ferry Well-Being Collaborative'],
  ['Karl Berg of BramskZumo Kalten left.', 'BramskZumo Kalten'],
  ['Karl Berg, CEO of Boeing Commercial Airplanes, left.', 'Boeing Commercial Airplanes'],
  ["It rose after Moody's cut its rating.", "Moody's"],
  ['They asked Doctors Without Borders.', 'Doctors Without Borders'],
  ["The National Ferry Prosecutor's Office met.", "National Ferry Prosecutor's Office"],
  ['They asked the Ideas for Ferries Foundation.', 'Ideas for Ferries Foundation'],
  ['They met at 4:30 a.m. CDT at the ZKV.', 'ZKV'],
])('a body is told by its head, its capitals or what follows: %s', (text, name) => {
  expect(organizationsOf(text)).toEqual([name]);
});

test.each([
  ['The army shelled Bramsk province and the town of Zumo.', ['Bramsk', 'Zumo']],
  ['Fighting went on in Bramsk, Zumo and Aleppo.', ['Bramsk', 'Zumo', 'Aleppo']],
  ['Boats left Lake Bramsk and the Zumo River.', ['Lake Bramsk', 'Zumo River']],
  ['The governors of Zumo, Kalten and Bramsk provinces met.', ['Zumo', 'Kalten', 'Bramsk']],
  ['They sailed to the Middle East and North Africa.', ['Middle East', 'North Africa']],
  ['They sailed to the U.S. and the United States.', ['United States']],
  ['They moved to Santa Zumo with the Duchess of Bramsk.', ['Santa Zumo', 'Bramsk']],
  ['Lower Saxony, which owns it, agreed.', ['Lower Saxony']],
  ['They met in the Great Hall of the People.', ['Great Hall of the People']],
  ['Karl Kalten, 34, of Bramsk Newington, north London, left.', ['Bramsk Newington', 'London']],
  ['They met Harrison County Sheriff Ana Pop.', ['Harrison County']],
  ['They met Lord Browne of Bramsk.', ['Bramsk']],
  ['They live in Palm Beach Gardens, Florida.', ['Palm Beach Gardens', 'Florida']],
  ['They met U.S. District Judge Ana Pop.', ['United States']],
  ['They named the push Aleppo-7.', []],
  ['They pumped oil in the Neutral Zone and beyond.', ['Neutral Zone']],
])('a place is known or told by what stands around it: %s', (text, names) => {
  expect(placesOf(text)).toEqual(names);
});

test.each([
  ['The papers named him. He read the Zumo Papers.'],
  ['He met cuts with Tax Cuts.'],
  ['Shares (KYS.N) and (K.N) fell.'],
  ['They follow @AnaPop and #AnaPop there.'],
  ['Shares (KYSG_p.DE) fell.'],
  ['They met the Registrar of Companies there.'],
  ['He left Harris County for the Program.'],
  ['They fly the Kyst 737 MAX there.'],
  ['Shares of Kyst KYSG_p.DE, KY2_p.DE and KYSn.DE fell.'],
  ['They met at the Santiago Zabarte.'],
  ['They met at the Palacio de Zabarte.'],
  ['They met at Karl Zumwald Arena in a Grand Slam.'],
  ['The squad host Bramsk Prague there.'],
  ['The Elon-led group, Zumo Kalt-led Bramsk and all met.'],
  ['Harris County Sheriffs met in Harris County.'],
])('ordinary words, codes and accounts name nobody: %s', (text) => {
  expect(parse(LEAD + text).people).toEqual([]);
});

test('one telling mention decides for all of the article', () => {
  const article = parse(`${LEAD}Bramsk was quiet. The town of Bramsk slept.`);
  expect(article.places.find(({ name }) => name === 'Bramsk')?.anchors).toHaveLength(2);
});

test.each([
  ['He left Bramsk, Norway, early.', 'Bramsk', 'NO'],
  ['He left Athens, Texas, early.', 'Athens', 'US'],
  ['He left Georgia for Alabama.', 'Georgia', 'US'],
  ['He left Georgia for Armenia.', 'Georgia', 'GE'],
])('the country of a place may be told by the places beside it: %s', (text, name, country) => {
  expect(parse(LEAD + text).places.find((place) => place.name === name)?.country).toBe(country);
});

test('what narrows an office of a country is no body', () => {
  expect(organizationsOf('Senior U.S. officials left.')).toEqual([]);
});

test('a demonym is no place', () => {
  expect(placesOf('The Syrian and South African envoys met Norwegians.')).toEqual([]);
});

test('a word that only opens its sentence names nothing', () => {
  const article = parse(`${LEAD}Fishermen stayed in. Echoing them, Captains agreed.`);
  expect([article.people, article.organizations.slice(1), article.works]).toEqual([[], [], []]);
});

test.each([
  ['They signed the Treaty of Bramsk.', 'Treaty of Bramsk'],
  ['It breaks UN Security Council Resolution 9999.', 'UN Security Council Resolution 9999'],
  ['It breaks the Safe Ferries Act.', 'Safe Ferries Act'],
  ['It breaks the Madrid Principles.', 'Madrid Principles'],
  ['It breaks the Ferries Directive.', 'Ferries Directive'],
  ['It breaks the Convention on the Rights of the Ferryman.', 'Convention on the Rights of the Ferryman'],
  ['It breaks the Treaty on the Non-Use of Ice Breakers.', 'Treaty on the Non-Use of Ice Breakers'],
  ['It breaks the Ferry Agents Registration Act.', 'Ferry Agents Registration Act'],
  ['Karl Zumwald wrote it. They read the Zumwald report.', 'Zumwald report'],
])('a document is told by its head: %s', (text, name) => {
  expect(worksOf(text)).toEqual([name]);
});

test('the body that a resolution names is named itself', () => {
  expect(organizationsOf('It breaks UN Security Council Resolution 9999.')).toEqual(['UN Security Council']);
});

test('the names in the title of a book or a film are no places and no bodies', () => {
  expect(placesOf('Her novel, "Zumo Road," follows "The Drowned Forest" and "Bramsk Group".')).toEqual([]);
  expect(organizationsOf('Her novel, "Zumo Road," follows "Bramsk Group".')).toEqual([]);
});

test.each(['The Bramsk Enterprises Index lost 0.9 per cent.', 'It made HK$6.3 billion and A$5 million.'])(
  'an index and the sign of a currency are no bodies: %s',
  (text) => {
    expect(organizationsOf(text)).toEqual([]);
  },
);

test('an event names nobody', () => {
  const article = parse(`${LEAD}He won the Bramsk Cup after World War II.`);
  expect([article.people, article.organizations.slice(1)]).toEqual([[], []]);
});

test('time grows with the length of the text and no faster, on capitals alone', () => {
  for (const piece of [
    'Xa ',
    'Xa, ',
    'Ministry of ',
    'President ',
    'Ana Pop ',
    'al-',
    'Xa and ',
    'A. ',
    'US-',
    'Lake ',
  ]) {
    const article = parse(piece.repeat(8_000));
    expect(article.people.length).toBeLessThan(8_001);
  }
});

test("a town's name that is somebody's surname is the person's, unless it stands as a place", () => {
  const article = parse(`${LEAD}Janet Reno left. They met in Reno. Later Reno came back.`);
  expect(article.places.find(({ name }) => name === 'Reno')?.anchors).toHaveLength(1);
  expect(article.people[0]?.anchors).toHaveLength(2);
});

test("the dateline's place and its country are places", () => {
  const article = parse('BRAMSK, Norway (AP) _ Ferries stopped. The Bramsk ferries rest.');
  expect(article.places.map(({ name, anchors }) => [name, anchors.length])).toEqual([
    ['Bramsk', 2],
    ['Norway', 1],
  ]);
});

test('in a line of capitals only companies and known names are read', () => {
  const article = parse(`${LEAD}THIS LINE WAS SENT BY ZUMWALD KALTEN, INC. AND MAY BE USED.`);
  expect(article.organizations.slice(1).map(({ name }) => name)).toEqual(['ZUMWALD KALTEN, INC.']);
  expect(article.people).toEqual([]);
});

test.each([
  ['The U.N. met. The United Nations voted.', 'United Nations'],
  ['Kalten Ferry Co. met. Kalten Ferry voted.', 'Kalten Ferry Co.'],
  ['The U.S. Ferry Service closed. The Ferry Service reopened.', 'U.S. Ferry Service'],
  ['The Security Council met. The U.N. Security Council voted.', 'U.N. Security Council'],
])('the forms of one body are one: %s', (text, name) => {
  expect(organizationsOf(text)).toEqual([name]);
});

test('the code of a share and the zone of a time name nothing', () => {
  const { organizations, people, places } = parse(
    'OSLO (AP) _ Ferries stopped.\n\nShares in Kyst Inc KYST.OL, KYSTn.OL, KYST.O and KYST_p.OL fell 8% by 10:30 a.m. ET.',
  );
  expect(organizations.map(({ name }) => name)).toEqual(['AP', 'Kyst Inc']);
  expect([people, places.map(({ name }) => name)]).toEqual([[], ['Oslo']]);
});

test('a company is one body by its short forms and its full name', () => {
  expect(organizationsOf('Zumwald Kalten & Co said rates rise. Shares of Zumwald Kalten rose.')).toEqual([
    'Zumwald Kalten & Co',
  ]);
});

test('a name with a possessive in it is one place', () => {
  expect(placesOf("He went to Martha's Vineyard on Friday.")).toEqual(["Martha's Vineyard"]);
});

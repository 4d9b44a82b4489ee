/** An item of the wire, and the event that it tells of. */
export interface MadeUpItem {
  readonly event: number;
  /** What a desk made of it: `first`, `update`, `correction`, `repeat`, `rewrite`, `later`. */
  readonly kind: string;
  readonly id: string;
  readonly text: string;
  /** ISO 8601. */
  readonly published: string;
  readonly slug?: string;
}

const WORDS = {
  who: `harbour board|city council|ferry company|tram drivers’ union|fishing fleet|coast guard|energy ministry|school board|
    cargo line|grid operator|water works|railway company|dairy farmers|health service|salmon growers|airport operator`,
  did: 'rejected|approved|postponed|questioned|welcomed|withdrew|defended|outlined|criticised|extended|reopened|cancelled',
  what: `plan|tender|inquiry|timetable|budget|contract|licence|quota|tariff|survey|merger|strike ballot|repair|auction|
    pay deal|safety review|loan|lawsuit`,
  how: 'disputed|long-awaited|revised|costly|contested|two-year|northern|emergency|secret|interim|record|joint',
  where: 'Oslo|Bergen|Tromsø|Stavanger|Bodø|Trondheim|Ålesund|Molde|Narvik|Hamar|Arendal|Larvik|Drammen|Skien',
  when: 'Monday|Tuesday|Wednesday|Thursday|Friday',
  why: `because costs had risen|after weeks of talks|although members had objected|since the weather had turned|
    as traffic fell|before the new rules take effect|while the courts look into it|despite a warning from auditors`,
  name: 'Pop|Berg|Lund|Haug|Moen|Dahl|Vik|Strand|Eide|Holm|Nes|Aas|Sund|Tveit|Foss|Lie',
} as const;
type Slot = keyof typeof WORDS;
const LISTS = Object.fromEntries(
  Object.entries(WORDS).map(([slot, words]) => [slot, words.split('|').map((word) => word.trim())]),
) as unknown as Readonly<Record<Slot, readonly string[]>>;

/** The sentences of every desk: strangers share their turns of phrase, as they do on a wire. */
const SENTENCES = [
  'The {who} {did} the {how} {what} in {where} on {when}, {why}.',
  'Officials in {where} said on {when} that the {how} {what} would cost {figure} million crowns.',
  '“We must settle the {how} {what} before {when},” a spokesman for the {who}, Ole {name}, told reporters.',
  'The {who} had {did} a similar {what} in {where} last year, {why}.',
  'Shares of the {who} fell {figure} percent in early trading on {when}.',
  'A vote on the {what} is due on {when}, and the {who} in {where} is expected to follow.',
  'Kari {name}, who leads the {who}, declined to comment on the {how} {what}.',
  'Analysts in {where} expect the {who} to have {did} the {what} by {when}.',
];
/** Stands under every story of a beat. */
const BACKGROUND =
  'The country’s ports handle some 200 million tonnes of goods a year, and two thirds of its trade goes by sea. The industry ' +
  'employs 40,000 people, most of them along the western coast, according to figures of the statistics office.';
const HOUR = 3_600_000;

/** Events of one busy week, each with what a desk made of it, in the order of time; always the same ones for a seed. */
export function makeUpStories(events: number, seed: number): MadeUpItem[] {
  const roll = dice(seed);
  const items = Array.from({ length: events }, (_, event) => itemsOf(event, roll)).flat();
  return items.sort((one, other) => one.published.localeCompare(other.published));
}

function itemsOf(event: number, roll: (sides: number) => number): MadeUpItem[] {
  const fill = filler(roll);
  const headline = fill('{who} {did} {how} {what} in {where}').replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase());
  const place = fill('{where}').toUpperCase();
  const body = Array.from({ length: 6 + roll(8) }, () => fill(SENTENCES[roll(SENTENCES.length)] as string));
  if (roll(3) === 0) body.push(BACKGROUND);
  const start = Date.UTC(2021, 2, 1) + roll(120) * HOUR;
  const slug = roll(2) === 0 ? fill('{where}-{what}').toUpperCase() : undefined;
  const item = (
    kind: string,
    hours: number,
    flag: string,
    head: string,
    text: readonly string[],
    note = '',
  ): MadeUpItem => ({
    event,
    kind,
    id: `${event}-${kind}`,
    text: `${flag}${head}\n\n${place}, March 3, 2021 (Nordlys) - ${text.join('\n\n')}`,
    published: new Date(start + hours * HOUR).toISOString(),
    ...(slug !== undefined && { slug: `${slug}${note}` }),
  });
  const made = [item('first', 0, '', headline, body)];
  const news = (): string => fill(SENTENCES[roll(SENTENCES.length)] as string);
  if (roll(2) === 0)
    made.push(item('update', 2, 'UPDATE 1-', headline, [news(), news(), ...body.slice(0, -1)], ' (UPDATE 1)'));
  if (roll(4) === 0) {
    const corrected = body.map((sentence) => sentence.replace(/\d+/g, (figure) => `${Number(figure) + 1}`));
    made.push(item('correction', 3, 'CORRECTED-', headline, corrected, ' (CORRECTED)'));
  }
  if (roll(4) === 0) made.push(item('repeat', 8, 'RPT-', headline, body));
  // Another desk's rewrite: a headline and an opening of its own, neither flag nor keywords, and most of the body.
  if (roll(2) === 0) {
    const { slug: _, ...rewrite } = item('rewrite', 5, '', fill('{where}: {who} {did} {what}'), [
      news(),
      ...body.slice(1),
    ]);
    made.push(rewrite);
  }
  // The desk's own next version, under a new headline and without a flag: half of it is new.
  if (slug !== undefined && roll(3) === 0) {
    const half = body.slice(0, Math.ceil(body.length / 2));
    made.push(item('later', 6, '', fill('{who} {did} {what}'), [news(), news(), ...half, news()]));
  }
  return made;
}

/** Puts a word of its list into each slot of a sentence. */
const filler =
  (roll: (sides: number) => number) =>
  (sentence: string): string =>
    sentence.replace(/\{(\w+)\}/g, (_, slot: string) => {
      const list = LISTS[slot as Slot];
      return list === undefined ? String(2 + roll(97)) : (list[roll(list.length)] as string);
    });

/** Whole numbers below a limit, the same ones for the same seed (mulberry32). */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

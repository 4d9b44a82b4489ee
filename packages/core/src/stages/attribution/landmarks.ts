import type { Organization } from '../../model/organization.ts';
import type { Person } from '../../model/person.ts';
import type { Time } from '../../model/time.ts';
import { OffsetMap } from '../../text/offset-map.ts';
import { EVIDENCE_NOUNS } from '../../vocabulary/evidence.ts';
import { DETAIL_READER } from './details.ts';
import { readIdiom } from './idiom.ts';
import { NOUN_READER } from './noun-clause.ts';
import type { Landmarks } from './noun-phrase.ts';
import type { Item } from './statement.ts';
import { SUBJECT_READER } from './subject-details.ts';
import { TRAIL_READER } from './trail.ts';

export interface Marked {
  readonly text: string;
  readonly times: readonly Time[];
  readonly people: readonly Person[];
  readonly organizations: readonly Organization[];
}

/** What begins or ends at a place of the source. */
interface Landmark {
  /** Where a time ends that begins here. */
  timeEnd: number | undefined;
  /** Where a time begins that ends here. */
  timeStart: number | undefined;
  /** Where a named person or body ends that begins here. */
  nameEnd: number | undefined;
}

/** Finds times and names by the place where they begin or end. */
export function makeLandmarks({ text, times, people, organizations }: Marked): Landmarks {
  const places = new OffsetMap<Landmark>(text.length);
  const at = (place: number): Landmark => {
    const known = places.get(place);
    if (known !== undefined) return known;
    const landmark = { timeEnd: undefined, timeStart: undefined, nameEnd: undefined };
    places.set(place, landmark);
    return landmark;
  };
  for (const { anchors } of times) {
    at(anchors[0].start).timeEnd = anchors[0].end;
    at(anchors[0].end).timeStart = anchors[0].start;
  }
  for (const { anchors } of organizations) for (const { start, end } of anchors) at(start).nameEnd = end;
  for (const { anchors } of people)
    for (const { start, end, pronoun } of anchors) if (pronoun === undefined) at(start).nameEnd = end;
  return {
    timeEnd: (items, index) => indexAtEnd(items, index, places.get(items[index]?.start ?? -1)?.timeEnd),
    timeStart: (items, index) => indexAtStart(items, index, places.get(items[index]?.end ?? -1)?.timeStart),
    nameEnd: (items, index) => indexAtEnd(items, index, places.get(items[index]?.start ?? -1)?.nameEnd),
    nouns: NOUN_READER,
    isEvidence: (word) => EVIDENCE_NOUNS.has(word),
    details: DETAIL_READER,
    subjects: SUBJECT_READER,
    trail: TRAIL_READER,
    idiom: readIdiom,
  };
}

/** The index of the first item from one on that begins at a place or after it. */
function indexAtEnd(items: readonly Item[], at: number, end: number | undefined): number | undefined {
  if (end === undefined) return undefined;
  let index = at + 1;
  while (index < items.length && (items[index]?.start ?? end) < end) index++;
  return index;
}

/** The index of the first item up to one that begins at a place or after it. */
function indexAtStart(items: readonly Item[], at: number, start: number | undefined): number | undefined {
  if (start === undefined) return undefined;
  let index = at;
  while (index > 0 && (items[index - 1]?.start ?? 0) >= start) index--;
  return index;
}

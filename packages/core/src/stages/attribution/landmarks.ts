import type { Organization } from '../../model/organization.ts';
import type { Person } from '../../model/person.ts';
import type { Time } from '../../model/time.ts';
import { OffsetMap } from '../../text/offset-map.ts';
import type { Landmarks } from './noun-phrase.ts';
import type { Item } from './statement.ts';

interface Marked {
  readonly text: string;
  readonly times: readonly Time[];
  readonly people: readonly Person[];
  readonly organizations: readonly Organization[];
}

/** Finds times and names by the place where they begin or end. */
export function makeLandmarks({ text, times, people, organizations }: Marked): Landmarks {
  const timeByStart = new OffsetMap<number>(text.length);
  const timeByEnd = new OffsetMap<number>(text.length);
  for (const { anchors } of times) {
    timeByStart.set(anchors[0].start, anchors[0].end);
    timeByEnd.set(anchors[0].end, anchors[0].start);
  }
  const nameByStart = new OffsetMap<number>(text.length);
  for (const { anchors } of organizations) for (const anchor of anchors) nameByStart.set(anchor.start, anchor.end);
  for (const { anchors } of people) {
    for (const anchor of anchors) if (anchor.pronoun === undefined) nameByStart.set(anchor.start, anchor.end);
  }
  return {
    timeEnd: (items, at) => indexAtEnd(items, at, timeByStart),
    timeStart: (items, at) => indexAtStart(items, at, timeByEnd),
    nameEnd: (items, at) => indexAtEnd(items, at, nameByStart),
  };
}

function indexAtEnd(items: readonly Item[], at: number, byStart: OffsetMap<number>): number | undefined {
  const item = items[at];
  const end = item && byStart.get(item.start);
  if (end === undefined) return undefined;
  let index = at + 1;
  while (index < items.length && (items[index]?.start ?? end) < end) index++;
  return index;
}

function indexAtStart(items: readonly Item[], at: number, byEnd: OffsetMap<number>): number | undefined {
  const item = items[at];
  const start = item && byEnd.get(item.end);
  if (start === undefined) return undefined;
  let index = at;
  while (index > 0 && (items[index - 1]?.start ?? 0) >= start) index--;
  return index;
}

import type { Anchors, Span } from '../../model/span.ts';
import { putInOrder } from '../../text/spans.ts';

/** Mentions that name one thing, in the making. */
export interface Group<Extra> {
  name: string;
  readonly anchors: Span[];
  readonly extra: Extra;
}

/** Mentions that name one thing, in order. */
export interface Finished<Extra> {
  readonly name: string;
  readonly anchors: Anchors;
  readonly extra: Extra;
}

/** Joins mentions by key, in order of first mention; the fullest form names the group, and its first mention tells the rest. */
export class Grouping<Extra> {
  readonly #byKey = new Map<string, Group<Extra>>();
  readonly #groups: Group<Extra>[] = [];

  add(key: string, name: string, span: Span, extra: Extra): Group<Extra> {
    const known = this.#byKey.get(key);
    if (known === undefined) return this.#begin(key, { name, anchors: [span], extra });
    if (name.length > known.name.length) known.name = name;
    known.anchors.push(span);
    return known;
  }

  #begin(key: string, group: Group<Extra>): Group<Extra> {
    this.#byKey.set(key, group);
    this.#groups.push(group);
    return group;
  }

  /** Lets another key name a group that exists. */
  alias(key: string, group: Group<Extra>): void {
    if (!this.#byKey.has(key)) this.#byKey.set(key, group);
  }

  get(key: string): Group<Extra> | undefined {
    return this.#byKey.get(key);
  }

  /** Makes an item of each group, in order of first mention, their anchors sorted and none within another. */
  finish<Item>(make: (group: Finished<Extra>, count: number) => Item): Item[] {
    const groups: Finished<Extra>[] = [];
    for (const { name, anchors, extra } of this.#groups) groups.push({ name, anchors: sortedAnchors(anchors), extra });
    putInOrder(groups, (a, b) => a.anchors[0].start - b.anchors[0].start);
    const items: Item[] = [];
    for (const group of groups) items.push(make(group, items.length + 1));
    // A copy, since an array that grew keeps room to grow.
    return items.slice();
  }
}

function sortedAnchors(anchors: readonly Span[]): Anchors {
  // A copy, since an array that grew keeps room to grow.
  if (areApart(anchors)) return anchors.slice() as unknown as Anchors;
  const sorted = [...anchors].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return sorted.filter((span) => {
    const apart = span.start >= end;
    if (apart) end = span.end;
    return apart;
  }) as unknown as Anchors;
}

/** Whether spans are in order already, and none overlaps the next. */
function areApart(spans: readonly Span[]): boolean {
  for (let at = 1; at < spans.length; at++) if ((spans[at] as Span).start < (spans[at - 1] as Span).end) return false;
  return true;
}

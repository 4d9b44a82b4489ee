import type { Item, Reading } from '../format.ts';
import type { FormatIssue } from '../issues.ts';

type ItemReading = Extract<Reading, { readonly item: Item }>;

/** Stories of which more is to come; on a busy wire a story's takes are seldom more than a few stories apart. */
const MAX_OPEN = 64;

/** A take says at its end that more follows: "MORE", "(more)", "more to come". */
const MORE = /^[-(\s]*more(?: to (?:come|follow))?[-)\s]*$/i;

/** A later take says so in its first lines: "1st Add", "Take 2", "2ND TAKE". */
const ADD = /\b(?:\d{1,2}(?:st|nd|rd|th)\s+(?:add|take)|(?:add|take)\s*-?\s*\d{1,2})\b/i;

/** Joins the takes of a story to one item, at the place where its last take came. Stories without a last take end as they are. */
export async function* joinTakes(readings: AsyncIterable<Reading>): AsyncGenerator<Reading, void, undefined> {
  const open = new Map<string, ItemReading>();
  for await (const reading of readings) {
    if ('error' in reading) {
      yield reading;
      continue;
    }
    const slug = reading.item.envelope?.slug ?? '';
    const before = open.get(slug);
    open.delete(slug);
    const isNext = before !== undefined && ADD.test(openingOf(reading.item));
    if (before && !isNext) yield unfinished(before);
    const story = before && isNext ? join(before, reading) : reading;
    if (slug !== '' && saysMore(story.item.source.text)) open.set(slug, story);
    else yield story;
    const [oldest] = open;
    if (oldest && open.size > MAX_OPEN) {
      open.delete(oldest[0]);
      yield unfinished(oldest[1]);
    }
  }
  for (const story of open.values()) yield unfinished(story);
}

const lastLineAt = (text: string): number => text.trimEnd().lastIndexOf('\n') + 1;

const saysMore = (text: string): boolean => MORE.test(text.slice(lastLineAt(text)).slice(0, 40));

const withoutLastLine = (text: string): string => text.slice(0, lastLineAt(text)).trimEnd();

const openingOf = ({ source }: Item): string => source.text.split('\n', 4).join('\n').slice(0, 400);

const noNextTake: FormatIssue = { code: 'damaged', message: 'expected another take, found none', place: 'take' };

const unfinished = (story: ItemReading): ItemReading => ({
  ...story,
  item: { ...story.item, issues: [...(story.item.issues ?? []), noNextTake] },
});

function join(first: ItemReading, next: ItemReading): ItemReading {
  const { item } = first;
  const bytes = [item.original, next.item.original].flatMap((original) => (original ? [original.bytes] : []));
  return {
    ...first,
    item: {
      ...item,
      source: {
        ...item.source,
        text: `${withoutLastLine(item.source.text)}\n\n${withoutOpening(next.item.source.text)}`,
      },
      issues: [...(item.issues ?? []), ...(next.item.issues ?? [])],
      ...(item.original && { original: { ...item.original, bytes: Buffer.concat(bytes) } }),
    },
  };
}

/** A take opens with its name, and with the last words of the one before it: "OSLO: x x x on Friday." */
function withoutOpening(text: string): string {
  const blocks = text.split(/\n[ \t]*\n/);
  const isOpening = (block = ''): boolean => ADD.test(block.slice(0, 200)) || /\bx x x\b/i.test(block);
  const start = blocks.slice(0, 3).findLastIndex(isOpening) + 1;
  return blocks.slice(start).join('\n\n');
}

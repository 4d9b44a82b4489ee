import type { Dateline } from '../model/dateline.ts';
import type { Sentence } from '../model/sentence.ts';
import type { Anchors } from '../model/span.ts';
import type { Time } from '../model/time.ts';
import type { Writable } from '../model/writable.ts';
import { type Day, readDay } from '../text/calendar.ts';
import { anchorsOf, bySourceOrder, extentOf, putInOrder } from '../text/spans.ts';
import type { Token } from '../text/tokens.ts';
import type { Layers, QuotedRun } from './layers.ts';
import { defineStage } from './stage.ts';
import { readSentence } from './times/read-sentence.ts';
import type { TimeReading } from './times/reading.ts';
import { isTold } from './times/settle.ts';
import { anchorSpeech, type ReadSentence } from './times/speech.ts';

/**
 * Finds expressions of time and resolves them by the dateline's day, or else by the reference day.
 *
 * Source: ISO-TimeML, TIMEX3; spans follow TimeML: no preposition, but "the" before a counted period.
 */
export const times = defineStage({
  layer: 'times',
  needs: ['tokens', 'dateline', 'sentences', 'quotedRuns'],
  annotate: ({ text, tokens, dateline, sentences, quotedRuns, reference }) => {
    const day = readDay(dateline?.filed) ?? readDay(reference);
    const evidence = readDay(dateline?.filed) && dateline ? dateAnchors(text, dateline) : undefined;
    const found: Time[] = [];
    if (dateline?.filed && evidence) found.push(datelineTime(text, dateline.filed, evidence));
    const read = readAll({ tokens, sentences, quotedRuns }, day);
    for (const readings of anchorSpeech(read))
      for (const reading of readings) found.push(makeTime(text, tokens, reading, evidence));
    return putInOrder(found, bySourceOrder);
  },
});

/** So many sentences after a time was told, "a week later" still counts from it. */
const MEMORY = 4;

/** Reads the sentences in order; those without a time are left out. */
function readAll(
  { tokens, sentences, quotedRuns }: Pick<Layers, 'tokens' | 'sentences' | 'quotedRuns'>,
  reference: Day | undefined,
): ReadSentence[] {
  const read: ReadSentence[] = [];
  const runs = new RunFinder(quotedRuns);
  let at = 0;
  let told: { readonly value: string; readonly sentence: number } | undefined;
  for (let index = 0; index < sentences.length; index++) {
    const { start, end } = extentOf(sentences[index] as Sentence);
    while (at < tokens.length && (tokens[at]?.start ?? start) < start) at++;
    const first = at;
    while (at < tokens.length && (tokens[at]?.start ?? end) < end) at++;
    const context = { tokens, first, limit: at, reference };
    const before = told && index - told.sentence <= MEMORY ? told.value : undefined;
    const found = readSentence(context, before);
    if (found.length === 0) continue;
    const touched = runs.within(start, end);
    const readings = found.filter((reading) => !touched.some((run) => isNameOfThing(tokens, reading, run)));
    read.push({ context, readings, told: before, runs: touched });
    const value = readings.findLast((reading) => isTold(reading.value))?.value;
    if (value !== undefined) told = { value, sentence: index };
  }
  return read;
}

/** "on the “Today” show": a word in quotation marks that is all there is between them, and no speech. */
const isNameOfThing = (
  tokens: readonly Token[],
  { from, to }: TimeReading,
  { titled, comma, start, end }: QuotedRun,
): boolean => titled && !comma && tokens[from]?.start === start && tokens[to - 1]?.end === end;

/** Tells which quoted runs a sentence touches; asked from left to right. */
class RunFinder {
  readonly #runs: readonly QuotedRun[];
  #next = 0;

  constructor(runs: readonly QuotedRun[]) {
    this.#runs = runs;
  }

  within(start: number, end: number): QuotedRun[] {
    while ((this.#runs[this.#next]?.end ?? start + 1) <= start) this.#next++;
    const touched: QuotedRun[] = [];
    for (let at = this.#next; (this.#runs[at]?.start ?? end) < end; at++) touched.push(this.#runs[at] as QuotedRun);
    return touched;
  }
}

function makeTime(text: string, tokens: readonly Token[], reading: TimeReading, evidence: Anchors | undefined): Time {
  const start = tokens[reading.from]?.start ?? 0;
  const end = tokens[reading.to - 1]?.end ?? start;
  const { type, value, anchored } = reading;
  const time: Writable<Time> = { text: text.slice(start, end), type, value, anchors: anchorsOf(start, end) };
  if (anchored && evidence) time.evidence = evidence;
  return time;
}

const PRINTED_DATE =
  /\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9}\.?(?:,? \d{4})?|\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:st|nd|rd|th)?(?:, ?\d{4})?|\d{4}-\d\d-\d\d/u;

/** Where the dateline prints its date. */
function dateAnchors(text: string, { anchors }: Dateline): Anchors | undefined {
  const { start, end } = anchors[0];
  const match = PRINTED_DATE.exec(text.slice(start, end));
  return match === null ? undefined : anchorsOf(start + match.index, start + match.index + match[0].length);
}

function datelineTime(text: string, value: string, anchors: Anchors): Time {
  const { start, end } = anchors[0];
  return { text: text.slice(start, end), type: 'DATE', value, anchors };
}

import { type CueClause, makeClause } from './cue-clause.ts';
import { closingComma, isComma, isSpoken } from './items.ts';
import { type Landmarks, nounPhraseEnd } from './noun-phrase.ts';
import type { Item } from './statement.ts';
import { subjectBefore } from './subject.ts';

/** Reads the turns of phrase that attribute: "as Pop put it", "in the words of Pop", "in a poll". */
export function readIdiom(items: readonly Item[], at: number, landmarks: Landmarks): CueClause | undefined {
  if (isSpoken(items[at], 'put') && isSpoken(items[at + 1], 'it')) return asPut(items, at, landmarks);
  if (isSpoken(items[at], 'words')) return isSpoken(items[at + 1], 'of') ? inWords(items, at, landmarks) : undefined;
  return POLL.test(items[at]?.word.lower ?? '') ? byPoll(items, at, landmarks) : undefined;
}

const POLL = /^(?:poll|survey)s?$/;

/** "In a poll released on Monday, half said yes": the poll is the source of the rest. */
function byPoll(items: readonly Item[], poll: number, landmarks: Landmarks): CueClause | undefined {
  const end = closingComma(items, 1);
  if (!isSpoken(items[0], 'in') || !isComma(items[end]) || poll >= Math.min(end, nounPhraseEnd(items, 1, landmarks)))
    return undefined;
  const speaker = { from: 1, to: poll + 1 };
  return makeClause({ cue: { from: 0, to: 1 }, speaker, extent: { from: 0, to: end }, side: 'after' });
}

function asPut(items: readonly Item[], at: number, landmarks: Landmarks): CueClause | undefined {
  const speaker = subjectBefore(items, at, landmarks)?.range;
  if (speaker === undefined || !isSpoken(items[speaker.from - 1], 'as')) return undefined;
  const extent = { from: speaker.from - 1, to: at + 2 };
  return makeClause({ cue: { from: at, to: at + 2 }, speaker, extent, side: sideOf(extent.from) });
}

function inWords(items: readonly Item[], at: number, landmarks: Landmarks): CueClause | undefined {
  if (!isSpoken(items[at - 1], 'the') || !isSpoken(items[at - 2], 'in')) return undefined;
  const speaker = { from: at + 2, to: nounPhraseEnd(items, at + 2, landmarks) };
  if (speaker.to === speaker.from) return undefined;
  const extent = { from: at - 2, to: speaker.to };
  return makeClause({ cue: { from: at - 2, to: at + 2 }, speaker, extent, side: sideOf(extent.from) });
}

/** At the head of a sentence they lead to the words, behind them they close them off. */
const sideOf = (from: number): CueClause['side'] => (from === 0 ? 'after' : 'before');

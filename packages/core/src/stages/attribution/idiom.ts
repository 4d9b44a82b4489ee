import { Lex } from '../../vocabulary/lexicon.ts';
import { type CueClause, makeClause } from './cue-clause.ts';
import { is, isComma, isPossessive, isSpoken } from './items.ts';
import { type Landmarks, nounPhraseEnd } from './noun-phrase.ts';
import type { Item } from './statement.ts';
import { subjectBefore } from './subject.ts';

/** Reads the turns of phrase that attribute: "as Pop put it", "in the words of Pop", "in his view". */
export function readIdiom(items: readonly Item[], at: number, landmarks: Landmarks): CueClause | undefined {
  if (isSpoken(items[at], 'put') && isSpoken(items[at + 1], 'it')) return asPut(items, at, landmarks);
  if (isSpoken(items[at], 'view') || isSpoken(items[at], 'opinion')) return inView(items, at, landmarks);
  return isSpoken(items[at], 'words') && isSpoken(items[at + 1], 'of') ? inWords(items, at, landmarks) : undefined;
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

/** "In Pop's view, ferries leak", "In his opinion, …": whose view it is tells of it. */
function inView(items: readonly Item[], at: number, landmarks: Landmarks): CueClause | undefined {
  const holder = isPossessive(items[at - 1]) ? at - 1 : at;
  if (!isSpoken(items[0], 'in') || !isComma(items[at + 1]) || nounPhraseEnd(items, 1, landmarks) !== at + 1)
    return undefined;
  if (holder === at && (at !== 2 || !is(items[1], Lex.malePronoun | Lex.femalePronoun))) return undefined;
  const cue = { from: at, to: at + 1 };
  return makeClause({ cue, speaker: { from: 1, to: holder }, extent: { from: 0, to: at + 1 }, side: 'after' });
}

/** At the head of a sentence they lead to the words, behind them they close them off. */
const sideOf = (from: number): CueClause['side'] => (from === 0 ? 'after' : 'before');

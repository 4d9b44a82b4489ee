import { Shape } from '../../text/tokens.ts';
import type { CueVerb } from '../../vocabulary/cue-verbs.ts';
import { Lex } from '../../vocabulary/lexicon.ts';
import { Form } from '../../vocabulary/word-forms.ts';
import { readActive } from './active-clause.ts';
import type { CueClause } from './cue-clause.ts';
import { isFiniteCue } from './finite-cue.ts';
import { cueVerbOf, hasForm, is, isSpoken } from './items.ts';
import type { Landmarks } from './noun-phrase.ts';
import type { Item } from './statement.ts';
import { isInfinitive, isIntentAlone, type VerbGroup, verbGroup } from './verb-use.ts';
import { opensClause, readAsked, readHeadVerb, readInfinitive, readPassive, readSeeming } from './voice-clauses.ts';

/** Reads the clause of an attributing verb: its subject, whom it was said to, where and when. */
export function readVerbClause(items: readonly Item[], at: number, landmarks: Landmarks): CueClause | undefined {
  const verb = cueVerbOf(items[at]);
  if (verb === undefined || (at > 0 && items[at]?.word.shape !== Shape.lower)) return undefined;
  if (at === 0 && verb.form === 'past') return readHeadVerb(items, verb, landmarks);
  if (isSpoken(items[at - 1], 'to'))
    // "a response to questions", "to repeated requests": no verb stands there.
    return verb.form === 'third' || (verb.form === 'past' && !isSpoken(items[at], verb.lemma))
      ? undefined
      : readInfinitive(items, at, at - 1, verb, landmarks);
  const gerund = verb.form === 'ing' && is(items[at - 1], Lex.preposition);
  if (!gerund && !isFiniteCue(items, at)) return undefined;
  const group = verbGroup(items, at, landmarks);
  switch (voiceOf(items, at, verb, group)) {
    case 'asked':
      return readAsked(items, at, verb, landmarks);
    case 'seeming':
      return readSeeming(items, at, group.from, verb, landmarks);
    case 'passive':
      return readPassive(items, at, group.from, verb, landmarks);
    case 'infinitive':
      return readInfinitive(items, at, group.from - 1, verb, landmarks);
    default:
      return gerund || isFiniteCue(items, group.from) ? readActive(items, at, verb, group, landmarks) : undefined;
  }
}

const isGerund = (item: Item | undefined): boolean => hasForm(item, Form.endsInIng) && item?.word.shape === Shape.lower;

type Voice = 'active' | 'passive' | 'infinitive' | 'asked' | 'seeming';

function voiceOf(items: readonly Item[], at: number, verb: CueVerb, group: VerbGroup): Voice {
  if (verb.lemma === 'ask' && (group.passive || opensClause(items, at))) return 'asked';
  if (verb.classes.has('seeming')) return 'seeming';
  // "responded by selling" has no agent.
  const hasAgent = verb.form === 'past' && isSpoken(items[at + 1], 'by') && !isGerund(items[at + 2]);
  const passive = group.passive || hasAgent;
  if (passive && !isIntentAlone(verb)) return 'passive';
  return isInfinitive(items, group.from) ? 'infinitive' : 'active';
}

import { countWhile } from '../../text/sorted.ts';
import { CONTRASTS } from '../../vocabulary/function-words.ts';
import { Lex } from '../../vocabulary/lexicon.ts';
import { IRREGULAR_PASTS } from '../../vocabulary/verbs.ts';
import { Form } from '../../vocabulary/word-forms.ts';
import type { CueClause } from './cue-clause.ts';
import { isFiniteCue, saysAlone } from './finite-cue.ts';
import {
  cueVerbOf,
  hasForm,
  is,
  isAdverb,
  isComma,
  isDash,
  isMark,
  isRun,
  isSpacedHyphen,
  isSpoken,
  isWord,
  partsClauses,
} from './items.ts';
import { isPast } from './noun-phrase.ts';
import type { Item } from './statement.ts';
import type { TrailReader } from './trail.ts';

/** Finds where the content after a clause ends. The marks at which it may are looked up once a statement. */
export class ContentEnds {
  readonly #items: readonly Item[];
  readonly #trail: TrailReader | undefined;
  /** The first word that is no conjunction. */
  readonly #opener: number;
  /** Semicolons, and commas before a contrast. */
  readonly #stops: number[] = [];
  readonly #dashes: number[] = [];
  readonly #commas: number[] = [];
  /** Where a phrase ends: commas that part no list, and conjunctions before another verb: "praised the plan and left". */
  readonly #phraseEnds: number[] = [];
  /** The comma that answers the last one. */
  #descriptionEnd: number | undefined;

  constructor(items: readonly Item[], trail: TrailReader | undefined) {
    this.#items = items;
    this.#trail = trail;
    this.#opener = items.findIndex((item, at) => !is(item, Lex.coordinator) && !isSetOff(items, at));
    for (let at = 0; at < items.length; at++) {
      const item = items[at];
      if (isWord(item)) {
        if (!is(item, Lex.coordinator) || !joinsVerb(items, at)) continue;
        this.#phraseEnds.push(at);
        // "said ferries were “safe” and left", "said they run but did not say when": what follows is the writer's.
        if (isRun(items[at - 1]) || isSpoken(items[at + 1], 'did')) this.#stops.push(at);
      } else if (isComma(item)) this.#addComma(at);
      else if (item?.run?.comma) this.#phraseEnds.push(at + 1);
      else if (isDash(item) || isSpacedHyphen(items, at)) this.#dashes.push(at);
      else if (isMark(item, ';')) this.#stops.push(at);
    }
  }

  #addComma(at: number): void {
    this.#commas.push(at);
    const goesOn = at === this.#descriptionEnd || this.#trail?.adds(this.#items[at + 1]);
    this.#descriptionEnd = this.#trail?.descriptionEnd(this.#items, at + 1);
    if (!goesOn && !this.#descriptionEnd && !partsList(this.#items, at)) this.#phraseEnds.push(at);
    // "said that, while ferries leak, they run": what "that" opens goes on.
    if (isSpoken(this.#items[at - 1], 'that')) return;
    if (CONTRASTS.has(this.#items[at + 1]?.word.lower ?? '') || this.#trail?.opensGloss(this.#items, at + 1))
      this.#stops.push(at);
  }

  /** The index after what a clause attributes, which begins after the clause: at the limit or before it. */
  contentEnd(clause: CueClause, limit: number): number {
    // "Testifying in Oslo, Pop said": the comma ends what has not begun.
    if (isComma(this.#items[clause.extent.to]) && this.#standsInOpening(clause)) return clause.extent.to;
    const standIn = this.#trail?.standInEnd(this.#items, clause.extent.to);
    if (standIn !== undefined) return Math.min(standIn, limit);
    const from = clause.extent.to + 1;
    const thought = this.#thoughtEnd(from, this.#trail?.contrastStart(this.#items, clause, limit) ?? limit);
    const end = clause.describes && !opensWhole(this.#items, clause) ? mainVerb(this.#items, from, thought) : thought;
    const ofThing =
      (clause.contentFrom !== undefined && clause.speaker === undefined) ||
      takesPhrase(clause, this.#items[clause.extent.to]) ||
      this.#trail?.namesThing(this.#items, clause, end) === true;
    if (!ofThing && !clause.endsAtComma && !this.#standsInOpening(clause)) return end;
    const phrase = Math.min(end, firstFrom(this.#phraseEnds, from) ?? end);
    if (!ofThing || isSpoken(this.#items[from - 1], 'to')) return phrase;
    return this.#trail?.settingStart(this.#items, from, phrase) ?? phrase;
  }

  /** The first mark that ends a thought: one of the stops, or a dash that no other answers. */
  #thoughtEnd(from: number, limit: number): number {
    const stop = firstFrom(this.#stops, from) ?? limit;
    const dash = firstFrom(this.#dashes, from) ?? limit;
    if (stop <= dash) return Math.min(stop, limit);
    const answer = firstFrom(this.#dashes, dash + 1) ?? limit;
    if (answer >= limit)
      return this.#trail?.adds(this.#items[dash + 1], 'dash') === true ? Math.min(stop, limit) : dash;
    // One insertion between dashes is part of the thought; a third dash opens something new.
    return Math.min(limit, firstFrom(this.#stops, answer) ?? limit, firstFrom(this.#dashes, answer + 1) ?? limit);
  }

  /** "When Pop said ferries leak, the crews left", "In praising them, Pop smiled": an opening clause ends at its comma. */
  #standsInOpening({ cue, inherits, describes, verb, extent }: CueClause): boolean {
    const opener = this.#items[this.#opener];
    if (this.#opener > extent.from || (firstFrom(this.#commas, this.#opener) ?? cue.from) < cue.from) return false;
    if (is(opener, Lex.subordinator)) return !OPENS_CONTENT.test(opener?.word.lower ?? '');
    return (
      (inherits || describes || verb?.form === 'ing') && (is(opener, Lex.preposition) || this.#opener === cue.from)
    );
  }
}

/** "Separately, although ferries leak, crews stay": an adverb with its comma. */
const isSetOff = (items: readonly Item[], at: number): boolean =>
  at === 0 ? hasForm(items[0], Form.adverb) && isComma(items[1]) : at === 1 && isComma(items[1]);

/** These open what is said, or stand for somebody in it. */
const OPENS_CONTENT = /^(?:that|wh(?:at|ether|ich|om?|y)|how)$/;

/** "Pop praised the plan", "Pop vowed to stay": a stance is about a thing, an intent an infinitive. */
function takesPhrase({ verb, endsAtComma }: CueClause, first: Item | undefined): boolean {
  if (verb === undefined) return endsAtComma && !is(first, Lex.subordinator) && !isSpoken(first, 'to');
  if (verb.classes.size === 0) return !isSpoken(first, 'that');
  if (isSpoken(first, 'about')) return true;
  if (verb.classes.has('intent') && isSpoken(first, 'to')) return true;
  return Number(verb.classes.has('stance')) + Number(verb.classes.has('intent')) === verb.classes.size;
}

/** "tweets saying that ferries have stopped": a whole clause has a verb of its own. */
const opensWhole = (items: readonly Item[], { verb, cue, extent }: CueClause): boolean =>
  (verb?.classes.has('speech') === true && cue.to - cue.from === 1) ||
  is(items[extent.to], Lex.subordinator) ||
  (is(items[extent.to], Lex.subjectPronoun) && !is(items[extent.to], Lex.objectPronoun));

/** How far the object of a participle reaches at most. */
const LONGEST_OBJECT = 24;

/** "Groups backing Pop met in Oslo": the verb of the sentence ends what its subject's participle takes. */
function mainVerb(items: readonly Item[], from: number, to: number): number {
  for (let at = from; at < to && at - from < LONGEST_OBJECT; at++) {
    const item = items[at];
    if (is(item, Lex.subordinator | Lex.subjectPronoun | Lex.coordinator) || isComma(item)) return to;
    if ((is(item, Lex.auxiliary) && !hasForm(item, Form.endsInIng)) || IRREGULAR_PASTS.has(item?.word.lower ?? ''))
      return at;
    // "critics of the plan also say": an adverb goes with its verb.
    if (cueVerbOf(item)?.form !== 'ing' && saysAlone(cueVerbOf(item)) && isFiniteCue(items, at))
      return isAdverb(items[at - 1]) ? at - 1 : at;
    // "a vow to stay pleased the crews": a participle takes no object.
    if (isPast(item) && is(items[at + 1], Lex.determiner | Lex.objectPronoun)) return at;
  }
  return to;
}

/** What stands between the commas of a list is no longer than this, and a list holds no more than so many words. */
const LONGEST_ITEM = 6;
const LONGEST_LIST = 24;

/** "Syria, Iran and Oman": a few words without a verb, and then "and". */
export function partsList(items: readonly Item[], comma: number): boolean {
  let from = comma;
  for (let at = comma + 1; at < items.length && at - from <= LONGEST_ITEM && at - comma < LONGEST_LIST; at++) {
    const item = items[at];
    if (isSpoken(item, 'but')) return false;
    if (is(item, Lex.coordinator)) return at - from > 1 || !(joinsVerb(items, at) || joinsClause(items, at));
    if (isComma(item)) from = at;
    else if (partsClauses(item) || isPast(item) || is(item, NO_LIST)) return false;
  }
  return false;
}

/** "praised the plan, and crews have left": a verb stands close behind the conjunction and its noun. */
function joinsClause(items: readonly Item[], and: number): boolean {
  for (let at = and + 2; at < and + LONGEST_ITEM && isWord(items[at]) && !isSpoken(items[at], 'to'); at++)
    if (isPast(items[at]) || is(items[at], Lex.auxiliary)) return true;
  return false;
}

const NO_LIST = Lex.subordinator | Lex.auxiliary | Lex.subjectPronoun;

/** Whether a verb follows a conjunction, an adverb at most between them. */
function joinsVerb(items: readonly Item[], at: number): boolean {
  const next = items[isAdverb(items[at + 1]) ? at + 2 : at + 1];
  return is(next, Lex.auxiliary) || isPast(next);
}

/** The first of some places, which are in order, that is not before another. */
const firstFrom = (places: readonly number[], from: number): number | undefined =>
  places[countWhile(places.length, (at) => (places[at] as number) < from)];

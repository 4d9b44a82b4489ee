import { Lex } from '../../vocabulary/lexicon.ts';
import type { QuotedRun } from '../layers.ts';
import { isNested } from './clause.ts';
import { type CueClause, makeClause } from './cue-clause.ts';
import type { Draft, Opening } from './drafts.ts';
import { is, isCapital, isComma, isMark, isPossessive, isSpoken, isWord } from './items.ts';
import { type Landmarks, mainSubject } from './noun-phrase.ts';
import type { Item, Statement } from './statement.ts';
import { holdsVerb, isWeakAlone } from './verb-use.ts';

interface Reading {
  readonly landmarks: Landmarks;
  readonly statement: Statement;
  readonly index: number;
  /** The clauses of the statement, in order. */
  readonly clauses: readonly CueClause[];
  readonly opening: Opening | undefined;
  /** What the statement before attributes: a quotation alone in its sentence may follow from it. */
  readonly earlier: Opening | undefined;
  /** The last quotation of the statements before, which a run may carry on. */
  readonly lastQuoted: Draft | undefined;
}

/** Words after which quotation marks hold a name: "so-called", "known as". */
const INTRODUCES_NAME =
  /^(?:called|known|dubbed|nicknamed|alias|named|titled|entitled|word|words|term|phrase|song|film|movie|book|album)$/;

/** Words after which quotation marks hold what was shouted or printed, in whatever capitals: "a sign reading “Stay Away”". */
const LEADS_TO_WORDS = /^(?:chanting|chanted|read|reads|reading|saying|repeat|labeled|labelled|as)$/;

/** A run leans on a clause across no more than so many marks. */
const LEANS_ACROSS = 4;

/** What may follow quoted words but is not the noun they describe. */
const NO_NOUN =
  Lex.preposition |
  Lex.coordinator |
  Lex.subordinator |
  Lex.auxiliary |
  Lex.subjectPronoun |
  Lex.objectPronoun |
  Lex.adverb;

/** "warned of", "spoke about", "demanded": verbs whose object is a thing. */
const takesObject = ({ cue, verb }: CueClause): boolean =>
  cue.to - cue.from > 1 || verb?.classes.has('intent') === true;

const startsCapital = (item: Item | undefined): boolean => item?.run?.capital === true;

/** Finds the clause of each quoted run in a statement. Runs of one clause are one quotation. */
export class QuotedReader {
  readonly #reading: Reading;
  readonly #items: readonly Item[];
  readonly #byClause = new Map<CueClause, Draft>();
  readonly #loose: Draft[] = [];
  /** For each clause, the first at it or after it that closes off what stands before it. */
  readonly #nextClosing: (CueClause | undefined)[];

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#items = reading.statement.items;
    this.#nextClosing = [...reading.clauses];
    for (let at = reading.clauses.length - 1; at >= 0; at--)
      if (reading.clauses[at]?.side !== 'before') this.#nextClosing[at] = this.#nextClosing[at + 1];
  }

  read(): Draft[] {
    const { clauses } = this.#reading;
    let next = 0;
    for (let at = 0; at < this.#items.length; at++) {
      const run = this.#items[at]?.run;
      if (run === undefined) continue;
      while (next < clauses.length && (clauses[next]?.cue.from ?? at) <= at) next++;
      this.#add(run, at, this.#governing(at, next));
    }
    return [...this.#byClause.values(), ...this.#loose];
  }

  #add(run: QuotedRun, at: number, governing: CueClause | undefined): void {
    if (this.#isMarkup(run, at) || this.#isNickname(run, at)) return;
    const clause = governing !== undefined && this.#isNamedIn(run, at, governing) ? undefined : governing;
    const known = clause && this.#byClause.get(clause);
    if (known) known.runs.push(run);
    else if (clause) this.#byClause.set(clause, this.#draft(run, clause, this.#isWhole(at, clause)));
    else if (!this.#carriesOn(run, at) && !this.#isNameOfThing(run, at)) this.#loose.push(this.#looseDraft(run, at));
  }

  #draft(run: QuotedRun, clause: CueClause | undefined, whole: boolean): Draft {
    const { statement, index } = this.#reading;
    return {
      statement,
      clause,
      runs: [run],
      content: undefined,
      kind: whole ? 'direct' : 'partial',
      lastStatement: index,
    };
  }

  /** The clause that a run leans on, else the last before it, else the first after it that closes it off. */
  #governing(at: number, next: number): CueClause | undefined {
    const { clauses } = this.#reading;
    const following = clauses[next];
    const leans =
      following?.side === 'before' && following.extent.from > at && this.#onlyMarks(at + 1, following.extent.from);
    if (leans) return following;
    for (let back = next - 1; back >= 0 && back >= next - 3; back--) {
      const clause = clauses[back];
      if (clause !== undefined && clause.cue.to <= at && this.#reaches(clause, at)) return this.#outermost(back);
    }
    return this.#nextClosing[next];
  }

  /** "Pop said she hoped “…”", "Pop said Berg called it “…”": the words are those of the one who tells of them all. */
  #outermost(at: number): CueClause | undefined {
    const { clauses } = this.#reading;
    let found = at;
    while (found > 0 && isNested(this.#items, clauses[found - 1], clauses[found])) found--;
    return clauses[found];
  }

  /** A weak verb takes a quotation only right after it. */
  #reaches({ verb, extent }: CueClause, at: number): boolean {
    const weak = verb !== undefined && isWeakAlone(verb);
    return !weak || this.#onlyMarks(extent.to, at) || isSpoken(this.#items[extent.to], 'that');
  }

  #onlyMarks(from: number, to: number): boolean {
    if (to - from > LEANS_ACROSS) return false;
    for (let at = from; at < to; at++) if (!isMark(this.#items[at], ',.?!:-–—')) return false;
    return true;
  }

  /** Whether a run carries on with a quotation that an earlier statement began; then it is added to that one. */
  #carriesOn(run: QuotedRun, at: number): boolean {
    const { lastQuoted: last, statement, index } = this.#reading;
    if (last === undefined || last.lastStatement < index - 1 || this.#isHeading(run)) return false;
    const here =
      last.runs.at(-1)?.paragraph === statement.paragraph || last.statement.paragraph === statement.paragraph;
    const direct = last.kind === 'direct';
    // "called it “absurd.” “We go on.”": a sentence of its own is no part of the words before it.
    if (!direct && statement.onlyRuns && run.capital && !run.single) return false;
    const follows = (statement.onlyRuns && (here || direct)) || (here && at === 0 && direct);
    if (!run.continues && !follows) return false;
    last.runs.push(run);
    last.lastStatement = index;
    return true;
  }

  /** 'Legends of the Fjord' alone in its line is the title of what follows. */
  #isHeading({ titled, single }: QuotedRun): boolean {
    return this.#reading.statement.onlyRuns && titled && single;
  }

  /** The value of an attribute in a tag that was left in the copy: `<img alt="…">`. */
  #isMarkup(run: QuotedRun, at: number): boolean {
    const before = this.#items[at - 1];
    return before?.word.text === '=' && before.end === run.outer.start;
  }

  /** "Marcia “Cia” Price": one or two words between a given name and a surname. */
  #isNickname(run: QuotedRun, at: number): boolean {
    return run.capital && run.short && isCapital(this.#items[at - 1]) && isCapital(this.#items[at + 1]) && at > 1;
  }

  /** "on CNN’s “New Day,” Pop said": a title inside a phrase is no speech, whatever the clause. */
  #isNamedIn({ titled }: QuotedRun, at: number, { verb, extent }: CueClause): boolean {
    if (!titled || at === 0 || verb?.classes.has('stance') || this.#isShown(at)) return false;
    // "told ABC's “New Day” that": what somebody has is named, too.
    if (isPossessive(this.#items[at - 1])) return true;
    return at !== extent.to && !isMark(this.#items[at - 1], ',:') && isWord(this.#items[at - 1]);
  }

  #isShown(at: number): boolean {
    return LEADS_TO_WORDS.test(this.#items[at - 1]?.word.lower ?? '');
  }

  /** Unattributed, a run in the capitals of a title, one introduced as a word or a name, or a word or two before their noun, is nobody's speech. */
  #isNameOfThing(run: QuotedRun, at: number): boolean {
    const { titled, single, short } = run;
    if (this.#isShown(at)) return false;
    if (this.#reading.statement.onlyRuns) return this.#isHeading(run);
    const introduced = INTRODUCES_NAME.test(this.#items[at - 1]?.word.lower ?? '');
    const next = this.#items[at + 1];
    const attributive = short && isWord(next) && !is(next, NO_NOUN) && !isCapital(next);
    return titled || single || introduced || attributive;
  }

  /** A run that no clause of its own statement governs; one before it may have led up to it with a colon. */
  #looseDraft(run: QuotedRun, at: number): Draft {
    const { opening, statement } = this.#reading;
    if (opening) return { ...this.#draft(run, opening.clause, true), statement: opening.statement };
    const before = statement.onlyRuns ? (this.#justQuoted() ?? this.#reading.earlier) : undefined;
    if (before?.clause) return { ...this.#draft(run, before.clause, true), statement: before.statement };
    const setOff = statement.onlyRuns || isMark(this.#items[at - 1], ':');
    return this.#draft(run, setOff ? this.#byNamedSubject() : this.#bySubject(), setOff);
  }

  /** The last quotation, if it stands in the statement before. */
  #justQuoted(): Draft | undefined {
    const { lastQuoted, index } = this.#reading;
    return lastQuoted?.clause && lastQuoted.lastStatement === index - 1 ? lastQuoted : undefined;
  }

  /** "Pop ruled no date out: “We go on”": words behind a colon are those of whoever the sentence names as its subject. */
  #byNamedSubject(): CueClause | undefined {
    const clause = this.#bySubject();
    const named = clause?.speaker && this.#reading.landmarks.nameEnd(this.#items, clause.speaker.from) !== undefined;
    return named ? clause : undefined;
  }

  /** Without a cue, quoted words in a sentence are those of its subject: "Pop was “appalled” by it". */
  #bySubject(): CueClause | undefined {
    const speaker = mainSubject(this.#items, this.#reading.landmarks);
    if (speaker === undefined) return undefined;
    const cue = { from: speaker.to, to: speaker.to };
    return makeClause({ cue, speaker, extent: speaker, side: 'after' });
  }

  /** "Pop said “ferries rest” despite the ice": words of the report follow, and no clause that attributes. */
  #goesOn(at: number): boolean {
    const next = this.#items[at];
    return (
      isWord(next) && !is(next, Lex.coordinator) && !this.#reading.clauses.some(({ extent }) => extent.from === at)
    );
  }

  /** "asked him, “Who pays?”", "said ferries rest: “We wait”"; "said ferries rest, since “We wait”" is one report. */
  #opensWhole(at: number, to: number): boolean {
    return startsCapital(this.#items[at]) && (isMark(this.#items[at - 1], ':') || !holdsVerb(this.#items, to, at));
  }

  /** Whole clauses in the speaker's words, set off by a comma, a colon or their own full stop. */
  #isWhole(at: number, clause: CueClause): boolean {
    const { from, to } = clause.extent;
    // "Boats, Pop said, “have no future.”": the words go on with a sentence of the writer's.
    const goesOn = at >= to && isComma(this.#items[from - 1]) && isWord(this.#items[from - 2]);
    if (goesOn && !startsCapital(this.#items[at])) return false;
    if (clause.side !== 'after') return at === 0 || !isWord(this.#items[at - 1]);
    // "said that, “Ferries rest” despite the ice": the report goes on.
    const reported = isSpoken(this.#items[at - 2], 'that') && this.#goesOn(at + 1);
    const setOff = !reported && isMark(this.#items[at - 1], ',:') && (at - 1 === to || this.#opensWhole(at, to));
    // "warned of “a new disaster”": what is no clause stands in the place of an object.
    const joined = at === to && (startsCapital(this.#items[at]) || !(takesObject(clause) || this.#goesOn(at + 1)));
    return at === 0 || ((setOff || joined) && !clause.verb?.classes.has('stance'));
  }
}

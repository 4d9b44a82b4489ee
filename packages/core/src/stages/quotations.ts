import type { Attribution, Party } from '../model/attribution.ts';
import type { Person } from '../model/person.ts';
import type { Quotation } from '../model/quotation.ts';
import type { Anchors, Phrase, Span } from '../model/span.ts';
import type { Time } from '../model/time.ts';
import type { Writable } from '../model/writable.ts';
import { OffsetMap } from '../text/offset-map.ts';
import { isNested } from './attribution/clause.ts';
import type { CueClause } from './attribution/cue-clause.ts';
import { type Draft, draftQuotations } from './attribution/drafts.ts';
import type { Range } from './attribution/items.ts';
import type { QuotationTables } from './attribution/no-tables.ts';
import { type Landmarks, mainSubject } from './attribution/noun-phrase.ts';
import type { PartyLinker } from './attribution/party-link.ts';
import { type Item, readStatements, type Statement } from './attribution/statement.ts';
import type { QuotedRun } from './layers.ts';
import { defineStage } from './stage.ts';

/**
 * Finds quotations and who said them, by the tables that are known.
 *
 * A statement is read as its writer built it: quoted runs are opaque, and around them stand clauses that attribute. A run
 * belongs to the clause it leans on; runs of one clause are one quotation.
 */
export const quotationsWith = ({ landmarksOf, linksOf, headlinesOf }: QuotationTables) =>
  defineStage({
    layer: 'quotations',
    needs: ['tokens', 'headline', 'paragraphs', 'sentences', 'quotedRuns', 'times', 'people', 'organizations'],
    annotate: ({ text, tokens, headline, paragraphs, sentences, quotedRuns, times, people, organizations }) => {
      const runs = withoutNicknames(quotedRuns, people);
      const statements = readStatements({ tokens, paragraphs, sentences, quotedRuns: runs });
      const landmarks = landmarksOf({ text, times, people, organizations });
      const title = headline?.anchors[0];
      const drafts = title && headlinesOf ? headlinesOf({ title, tokens, landmarks, people, organizations }) : [];
      for (const draft of draftQuotations(statements, landmarks)) drafts.push(draft);
      const writer = new AttributionWriter(text, landmarks, linksOf({ text, people, organizations }), times);
      return drafts.map((draft, index) => writer.write(draft, `q${index + 1}`));
    },
  });

/** `Ana "Nana" Pop`: marks inside a name set off no quotation. */
function withoutNicknames(runs: readonly QuotedRun[], people: readonly Person[]): readonly QuotedRun[] {
  const names = people.filter(({ name }) => MARKS.test(name)).flatMap(({ anchors }) => anchors);
  if (names.length === 0) return runs;
  return runs.filter(({ outer }) => !names.some(({ start, end }) => start < outer.start && outer.end < end));
}

const MARKS = /["“”„«»‘`]|''/;

/** Turns drafts into quotations, in order: a later one may take its speaker from an earlier one. */
class AttributionWriter {
  readonly #text: string;
  readonly #landmarks: Landmarks;
  readonly #link: PartyLinker;
  readonly #timeAt: OffsetMap<Time>;
  #lastOf: { statement: Statement; clause: CueClause; speaker: Attribution['speaker'] } | undefined;

  constructor(text: string, landmarks: Landmarks, link: PartyLinker, times: readonly Time[]) {
    this.#text = text;
    this.#landmarks = landmarks;
    this.#link = link;
    this.#timeAt = new OffsetMap(text.length);
    for (const time of times) this.#timeAt.set(time.anchors[0].start, time);
  }

  write({ statement, clause, runs, content, kind }: Draft, id: string): Quotation {
    const anchors = (content ?? runs.map(({ start, end }) => ({ start, end }))) as Anchors;
    const attribution = clause && this.#attribution(statement, clause);
    return attribution === undefined ? { id, kind, anchors } : { id, kind, attribution, anchors };
  }

  #attribution(statement: Statement, clause: CueClause): Attribution {
    const { items } = statement;
    const speaker = this.#speaker(statement, clause);
    const addressee = clause.addressee && this.#party(items, clause.addressee, 'addressee');
    const setting = this.#phrase(items, clause.settings);
    const date = this.#dateIn(items, clause.settings);
    const cue = this.#phrase(items, [clause.cue]);
    const outer = this.#lastOf?.statement === statement ? this.#lastOf.clause : undefined;
    // "Pop ignored crews’ doubts and left, saying": who holds what a noun tells of does not speak on.
    const isNoun = clause.verb === undefined && clause.endsAtComma;
    if (!isNoun && (clause.speaker === undefined || !isNested(items, outer, clause)))
      this.#lastOf = { statement, speaker, clause };
    const attribution: Writable<Attribution> = {};
    if (speaker) attribution.speaker = speaker;
    if (cue) attribution.cue = cue;
    if (addressee) attribution.addressee = addressee;
    if (setting) attribution.setting = setting;
    if (date) attribution.date = date;
    return attribution;
  }

  #speaker(statement: Statement, clause: CueClause): Attribution['speaker'] {
    if (clause.speaker) return this.#party(statement.items, clause.speaker, 'speaker');
    if (!clause.inherits) return undefined;
    if (this.#lastOf?.statement === statement && this.#lastOf.speaker) return this.#lastOf.speaker;
    const subject = mainSubject(statement.items, this.#landmarks);
    return subject && this.#party(statement.items, subject, 'speaker');
  }

  #party(items: readonly Item[], range: Range, part: Parameters<PartyLinker>[2]): Party | undefined {
    const phrase = this.#phrase(items, [range]);
    return phrase && Object.assign(phrase, this.#link(items, range, part));
  }

  #phrase(items: readonly Item[], ranges: readonly Range[]): Phrase | undefined {
    const spans: Span[] = [];
    let text = '';
    for (const { from, to } of ranges) {
      const first = items[from];
      const last = items[to - 1];
      if (first === undefined || last === undefined || from >= to) continue;
      const span = { start: first.run?.outer.start ?? first.start, end: last.run?.outer.end ?? last.end };
      const words = this.#text.slice(span.start, span.end);
      text = spans.length === 0 ? words : `${text} ${words}`;
      spans.push(span);
    }
    return spans.length === 0 ? undefined : { text, anchors: spans as unknown as Anchors };
  }

  #dateIn(items: readonly Item[], ranges: readonly Range[]): string | undefined {
    for (const { from, to } of ranges) {
      for (let at = from; at < to; at++) {
        const time = this.#timeAt.get(items[at]?.start ?? -1);
        if (time?.type === 'DATE' || time?.type === 'TIME') return time.value.slice(0, 10);
      }
    }
    return undefined;
  }
}

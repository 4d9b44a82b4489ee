import { type Anchored, paragraphAt, startOf } from './anchored.ts';

export type QuotationKind = 'direct' | 'partial' | 'indirect';

/** Whom the copy names as speaking, and the id of the person or body that it stands for where that is known. */
export interface SpokenBy {
  readonly text: string;
  readonly entity?: string | undefined;
  /** The ids of all the people where the words name several: "Pop and Berg". */
  readonly people?: readonly string[] | undefined;
}

export interface QuotationView extends Anchored {
  readonly id: string;
  readonly kind: QuotationKind;
  readonly text: string;
  readonly speaker?: SpokenBy | undefined;
  /** Where, how or when it was said: "at a briefing on Tuesday". */
  readonly setting?: string | undefined;
}

/** A person or body that may speak. */
export interface EntityView {
  readonly id: string;
  readonly name: string;
  readonly titles: readonly string[];
}

export interface Utterance {
  readonly id: string;
  readonly kind: QuotationKind;
  readonly text: string;
  /** Number of the paragraph it begins in, from 1. */
  readonly paragraph: number;
  readonly setting?: string | undefined;
  /** Whether its attribution stands in the middle of it. */
  readonly isInterrupted: boolean;
}

export interface Speaker {
  /** Usable as an HTML id. */
  readonly key: string;
  readonly name: string;
  /** How the story calls them when they speak, for narrow places: "Lavrov". */
  readonly shortName: string;
  readonly titles: readonly string[];
  /** False where the story names nobody: "officials". */
  readonly identified: boolean;
  readonly utterances: readonly Utterance[];
}

interface Told {
  readonly paragraphs: readonly Anchored[];
  readonly quotations: readonly QuotationView[];
  /** People and bodies; ids are unique among them. */
  readonly entities: readonly EntityView[];
}

/** Who says something in a story: those identified first, then who says most, then who speaks first. */
export function speakersOf({ paragraphs, quotations, entities }: Told): Speaker[] {
  const entityById = new Map(entities.map((entity) => [entity.id, entity]));
  const spoken = quotations.flatMap(({ speaker, ...quotation }) => {
    if (!speaker) return [];
    const { text, entity = callOf(text).toLowerCase(), people = [] } = speaker;
    return [...new Set([entity, ...people])].map((key) => ({ key, speaker, quotation }));
  });
  const bySpeaker = Map.groupBy(spoken, ({ key }) => key);
  return [...bySpeaker]
    .map(([key, said], index): Speaker => {
      const entity = entityById.get(key);
      const name = entity?.name ?? callOf(said[0]?.speaker.text ?? key);
      return {
        key: entity ? `speaker-${entity.id}` : `speaker-unnamed-${index + 1}`,
        name,
        shortName: shortest(
          name,
          said.map(({ speaker }) => speaker.text),
        ),
        titles: entity?.titles ?? [],
        identified: entity !== undefined,
        utterances: said.map(({ quotation: { id, kind, text, setting, ...at } }) => {
          const isInterrupted = at.anchors.length > 1;
          return { id, kind, text, setting, isInterrupted, paragraph: paragraphAt(paragraphs, startOf(at)) };
        }),
      };
    })
    .sort((a, b) => Number(b.identified) - Number(a.identified) || b.utterances.length - a.utterances.length);
}

/** How many quotations are in the speaker's own words, and how many are reported. */
export function tallyOf({ utterances }: Speaker): { readonly quoted: number; readonly reported: number } {
  const reported = utterances.filter(({ kind }) => kind === 'indirect').length;
  return { quoted: utterances.length - reported, reported };
}

const callOf = (text: string): string =>
  text.replace(/^(?:the|a|an) /i, '').replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** The shortest call that is made of whole words of the name; else the name. */
function shortest(name: string, calls: readonly string[]): string {
  const words = ` ${name} `;
  const fitting = calls.filter((call) => words.includes(` ${call} `));
  return fitting.reduce((least, call) => (call.length < least.length ? call : least), name);
}

import type { Quotation } from '../model/quotation.ts';
import { parse } from '../parse.ts';

/** What was said, by whom, by which cue: the covered text, not the numbers. */
export function read(
  text: string,
): { kind: string; runs: string[]; speaker?: string; cue?: string; addressee?: string; setting?: string }[] {
  const article = parse(`OSLO, March 3, 2021 (Nordlys) - Ferries stopped.\n\n${text}`);
  return article.quotations.map((quotation: Quotation) => {
    const { speaker, cue, addressee, setting } = quotation.attribution ?? {};
    return {
      kind: quotation.kind,
      runs: quotation.anchors.map(({ start, end }) => article.source.text.slice(start, end)),
      ...(speaker && { speaker: speaker.text }),
      ...(cue && { cue: cue.text }),
      ...(addressee && { addressee: addressee.text }),
      ...(setting && { setting: setting.text }),
    };
  });
}

/** Who said what, a line a quotation: `Pop: ferries rest … on Friday`. */
export const contentsOf = (text: string): string[] =>
  read(text).map(({ speaker, runs }) => `${speaker ?? '-'}: ${runs.join(' … ')}`);

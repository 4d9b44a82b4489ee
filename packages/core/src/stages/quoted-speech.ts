import type { Quotation } from '../model/quotation.ts';
import type { Anchors, Span } from '../model/span.ts';
import type { QuotedRun } from './layers.ts';
import { defineStage } from './stage.ts';

/**
 * Makes a quotation of each quoted run, without saying whose: what marks alone tell, in any language.
 *
 * Runs that take each other up from paragraph to paragraph are one quotation. A run that reads like a sentence is direct,
 * a few words are partial, a title in marks is nobody's speech.
 */
export const quotedSpeech = defineStage({
  layer: 'quotations',
  needs: ['quotedRuns'],
  annotate: ({ text, quotedRuns }) => {
    const spoken: QuotedRun[][] = [];
    for (const run of quotedRuns) {
      const last = spoken.at(-1);
      if (run.continues && last !== undefined) last.push(run);
      else if (!run.titled || readsLikeSentence(text, run)) spoken.push([run]);
    }
    return spoken.map(
      (runs, index): Quotation => ({
        id: `q${index + 1}`,
        kind: runs.some((run) => readsLikeSentence(text, run)) ? 'direct' : 'partial',
        anchors: runs.map(({ start, end }) => ({ start, end })) as unknown as Anchors,
      }),
    );
  },
});

/** It begins as sentences do and has a mark that ends one or gives way to the attribution: inside, or right after. */
function readsLikeSentence(text: string, { start, end, outer }: QuotedRun & Span): boolean {
  const words = text.slice(start, end);
  return (
    /^[\p{Lu}\p{Lo}\p{N}¿¡]/u.test(words) && (/[.,!?…。！？،؟]$/u.test(words) || /^[,.]/.test(text.slice(outer.end)))
  );
}

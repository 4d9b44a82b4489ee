import { defineStage } from './stage.ts';

/** Finds quotations and who said them. */
export const quotations = defineStage({
  layer: 'quotations',
  needs: ['quotedRuns'],
  annotate: ({ quotedRuns }) =>
    quotedRuns.map((run, index) => ({
      id: `q${index + 1}`,
      kind: 'direct' as const,
      anchors: [{ start: run.start, end: run.end }] as [{ start: number; end: number }],
    })),
});

import { defineStage } from './stage.ts';

/**
 * Finds the desk's flags before the headline: `RPT: REVIEW - `, `UPDATE 2-`, `(CORRECTED)`.
 *
 * A flag is printed in capitals and parted from the headline by a colon, a hyphen or brackets; a word of the headline is
 * none. Where the title is printed twice, the flags of the first line are the article's; where it has none, those of the
 * keyword line are.
 */
export const advisories = defineStage({
  layer: 'advisories',
  needs: ['head'],
  annotate: ({ head }) => [...head.flags],
});

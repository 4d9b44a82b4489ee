import { tokenize } from '../text/tokens.ts';
import { LEXICON } from '../vocabulary/lexicon.ts';
import { defineStage } from './stage.ts';

/** Finds the words, numbers and marks of the source: one tokenisation for all stages. */
export const tokens = defineStage({
  layer: 'tokens',
  needs: [],
  annotate: ({ text }) => tokenize(text, LEXICON),
});

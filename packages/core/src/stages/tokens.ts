import { type Lexicon, tokenize } from '../text/tokens.ts';
import { defineStage } from './stage.ts';

/** Finds the words, numbers and marks of the source: one tokenisation for all stages. The lexicon tells what words can be. */
export const tokensWith = (lexicon: Lexicon) =>
  defineStage({
    layer: 'tokens',
    needs: [],
    annotate: ({ text }) => tokenize(text, lexicon),
  });

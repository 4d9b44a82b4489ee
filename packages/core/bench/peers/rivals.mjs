// What the parser is held against. Each reads one text and returns a count, so that no engine may leave the work out.
import * as chrono from 'chrono-node';
import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { parse } from '../../dist/index.js';

const wink = winkNLP(model, ['sbd', 'pos']);
const REFERENCE = new Date(Date.UTC(2021, 2, 3));

/** The first is the parser itself; `does` says how much of its work each does. */
export const RIVALS = [
  {
    name: 'parse',
    does: 'all layers',
    read: (text) => {
      const { sentences, quotations, people } = parse(text);
      return sentences.length + quotations.length + people.length;
    },
  },
  {
    name: 'wink-nlp',
    does: 'tokens, sentences, parts of speech',
    read: (text) => {
      const document = wink.readDoc(text);
      return document.tokens().length() + document.sentences().length();
    },
  },
  {
    name: 'compromise',
    does: 'tokens, sentences, parts of speech, names',
    read: (text) => compromise(text).termList().length,
  },
  { name: 'chrono-node', does: 'times', read: (text) => chrono.parse(text, REFERENCE).length },
  { name: 'word scan', does: 'words', read: (text) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0 },
];

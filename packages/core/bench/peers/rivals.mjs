// What the parser is held against. Each takes its results out of the engine, as the parser hands over all of its own, and
// returns a count, so that no engine may leave work undone. Only the engine that a process measures is loaded.

/** The first is the parser itself; `does` says how much of its work each does. */
export const RIVALS = [
  {
    name: 'parse',
    does: 'all layers',
    load: async () => {
      const { parse } = await import('../../dist/index.js');
      return (text) => {
        const { sentences, quotations, people } = parse(text);
        return sentences.length + quotations.length + people.length;
      };
    },
  },
  { name: 'wink-nlp', does: 'tokens, sentences, parts of speech', load: () => loadWink(['sbd', 'pos']) },
  { name: 'wink-nlp, all pipes', does: 'these, negation, sentiment, entities', load: () => loadWink(undefined) },
  {
    name: 'compromise',
    does: 'tokens, sentences, parts of speech, names',
    load: async () => {
      const { default: compromise } = await import('compromise');
      return (text) => compromise(text).termList().length;
    },
  },
  {
    name: 'chrono-node',
    does: 'times',
    load: async () => {
      const chrono = await import('chrono-node');
      const reference = new Date(Date.UTC(2021, 2, 3));
      return (text) => chrono.parse(text, reference).length;
    },
  },
  { name: 'word scan', does: 'words', load: async () => (text) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0 },
];

async function loadWink(pipes) {
  const { default: winkNLP } = await import('wink-nlp');
  const { default: model } = await import('wink-eng-lite-web-model');
  const wink = winkNLP(model, pipes);
  return (text) => {
    const document = wink.readDoc(text);
    const words = document.tokens().out(wink.its.value);
    const partsOfSpeech = document.tokens().out(wink.its.pos);
    return words.length + partsOfSpeech.length + document.sentences().out().length;
  };
}

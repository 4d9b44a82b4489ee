// How much memory a parsed article holds on to, as a multiple of its JSON.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collectGarbage = globalThis.gc ?? runInNewContext('gc');

function heapUsed() {
  for (let time = 0; time < 3; time++) collectGarbage();
  return process.memoryUsage().heapUsed;
}

/** Bytes of heap and bytes of JSON that the articles of some texts take; the texts themselves are not counted in the heap. */
export function measureMemory(texts, parse) {
  parse(texts[0]);
  const before = heapUsed();
  const articles = texts.map((text) => parse(text));
  const heap = heapUsed() - before;
  const json = articles.reduce((sum, article) => sum + Buffer.byteLength(JSON.stringify(article)), 0);
  return { heap, json, articles: articles.length };
}

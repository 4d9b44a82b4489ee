import { anchorsOf } from '../text/spans.ts';
import { defineStage } from './stage.ts';

/** Finds the byline: `By Jane Doe and Ion Pop`, with or without what they are ("Staff Writer"). */
export const byline = defineStage({
  layer: 'byline',
  needs: ['head'],
  annotate: ({ text, head: { byline: line } }) => {
    if (line === undefined) return undefined;
    const printed = text.slice(line.start, line.end);
    return { text: printed, people: readNames(printed), anchors: anchorsOf(line.start, line.end) };
  },
});

const TRADE =
  /^(?:Staff|Associated Press|AP|Reuters|Special|Washington|Senior|Chief|Business|Sports|Political|Foreign|Science)\b|(?:Writer|Editor|Correspondent|Reporter|News)$/;

function readNames(line: string): string[] {
  return line
    .replace(/^By\s+/i, '')
    .split(/\s*(?:,|&|\band\b)\s*/)
    .filter((name) => name !== '' && !TRADE.test(name));
}

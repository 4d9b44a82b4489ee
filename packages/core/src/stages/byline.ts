import { anchorsOf } from '../text/spans.ts';
import { isKnownAgency } from './header/dateline-agencies.ts';
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
  /^(?:Staff|Special|Senior|Chief|Business|Sports|Political|Foreign|Science|The)\b|\b(?:Writers?|Editors?|Correspondents?|Reporters?|News|Staff|Press)$/i;

/** "By Ana Pop in Oslo and Ion Berg, Nordlys Staff Writer": the people, without where they are and whom they work for. */
function readNames(line: string): string[] {
  return line
    .replace(/^by\s+(?:[\p{L} ]{1,30} (?:writers?|reporters?|correspondents?) (?=\p{Lu}))?/iu, '')
    .split(/\s*(?:[,;|&]|\band\b)\s*/)
    .map((name) => name.replace(/\s+(?:in|for)\s.*$/, '').replace(/\s+of\s.*$/, ''))
    .filter((name) => /^\p{Lu}/u.test(name) && !TRADE.test(name) && !isKnownAgency(name));
}

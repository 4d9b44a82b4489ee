import type { Section } from '../model/section.ts';
import { anchorsOf, extentOf } from '../text/spans.ts';
import { MONTH_NUMBERS } from '../vocabulary/months.ts';
import { SETTING_NOUNS } from '../vocabulary/settings.ts';
import { WEEKDAY_NUMBERS } from '../vocabulary/weekdays.ts';
import { defineStage } from './stage.ts';

const OPENER =
  /^(?:On|Regarding|As for|Turning to|Concerning|Asked about|Speaking about|With regard to|In regard to|As to) (?:the )?(\p{L}[\p{L}\p{N}'’.&-]*(?: [\p{L}\p{N}'’.&-]+){0,6}),(?=\s)/u;

/** Finds the parts of a story that open by naming their topic: `On Venezuela, …`. "On Monday, …" names a day, "On the other hand, …" nothing. */
export const sections = defineStage({
  layer: 'sections',
  needs: ['paragraphs'],
  annotate: ({ text, paragraphs }) => {
    const found: Section[] = [];
    for (const paragraph of paragraphs) {
      const { start, end } = extentOf(paragraph);
      const match = OPENER.exec(text.slice(start, Math.min(end, start + 120)));
      const topic = match?.[1];
      if (match && topic !== undefined && isTopic(topic, match[0]))
        found.push({ topic, anchors: anchorsOf(start, start + match[0].length) });
    }
    return found;
  },
});

function isTopic(topic: string, opener: string): boolean {
  const words = topic.toLowerCase().split(' ');
  if (
    words.some(
      (word) => WEEKDAY_NUMBERS.has(word) || MONTH_NUMBERS.has(word) || /^\d/.test(word) || SETTING_NOUNS.has(word),
    )
  )
    return false;
  if (
    /^(?:day|night|morning|evening|eve|anniversary|occasion|average|condition|behalf|hand|top|side|part|one|another|balance|contrary|whole|time)$/.test(
      words.at(-1) ?? '',
    )
  )
    return false;
  // After "On", only a name is surely a topic; the other openers take any.
  return !opener.startsWith('On ') || /^\p{Lu}/u.test(topic);
}

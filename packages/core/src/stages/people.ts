import { type Token, TokenKind } from '../text/tokens.ts';
import { Lex } from '../vocabulary/lexicon.ts';
import { resolvePronouns } from './names/pronouns.ts';
import { Register } from './names/register.ts';
import { has, isCapital } from './names/words.ts';
import { defineStage } from './stage.ts';

/**
 * Finds people, their titles and all their mentions.
 *
 * A mention by surname, before or after, belongs to whoever bears it; people who share a surname are told apart by who was
 * named last. Pronouns are resolved last, and marked.
 */
export const people = defineStage({
  layer: 'people',
  needs: ['tokens', 'names', 'headline', 'sentences'],
  annotate: ({ text, tokens, names, headline, sentences }) => {
    const register = new Register(text, tokens);
    const people = names.filter(({ type }) => type === 'person');
    for (const mention of people) if (mention.to > mention.from + 1) register.full(mention);
    for (const mention of people) if (mention.to === mention.from + 1) register.short(mention);
    const taken = new Uint8Array(tokens.length);
    for (const { type, from, to } of names) if (type !== 'work') taken.fill(1, from, to);
    const start = headline?.anchors[0].start ?? sentences[0]?.anchors[0].start ?? 0;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at] as Token;
      if (isCapital(token) && taken[at] === 0 && token.start >= start && !isMonth(tokens, at)) register.surname(token);
    }
    return resolvePronouns(register.people(), tokens, sentences);
  },
});

/** "in May", "May 3": the month, whoever else is named so. */
function isMonth(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!has(token, Lex.month)) return false;
  return (
    after?.word.kind === TokenKind.number ||
    before?.word.kind === TokenKind.number ||
    has(before, Lex.preposition) ||
    /^(?:last|next|this|early|late|mid|-)$/.test(before?.word.lower ?? '')
  );
}

import { type Token, TokenKind } from '../text/tokens.ts';
import { Lex } from '../vocabulary/lexicon.ts';
import type { NameMention } from './names/mention.ts';
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
    const people = names.filter(({ type }) => type === 'person');
    if (people.length === 0) return [];
    const register = new Register(text, tokens);
    for (const mention of people) if (mention.to > mention.from + 1) register.full(mention);
    for (const mention of people) if (mention.to === mention.from + 1) register.short(mention);
    const start = headline?.anchors[0].start ?? sentences[0]?.anchors[0].start ?? 0;
    addSurnames(register, tokens, names, start);
    return resolvePronouns(register.people(), tokens, sentences);
  },
});

/** Adds the capitalised words from a place on that are no part of a name but somebody's surname. */
function addSurnames(register: Register, tokens: readonly Token[], names: readonly NameMention[], start: number): void {
  let next = 0;
  let free = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (!isCapital(token) || token.start < start) continue;
    for (; next < names.length; next++) {
      const { type, from, to } = names[next] as NameMention;
      if (from > at) break;
      if (type !== 'work') free = Math.max(free, to);
    }
    if (at >= free && !isMonth(tokens, at) && !has(token, SMALL)) register.surname(token);
  }
}

/** "To Lam" is no more than "To" at the head of a sentence. */
const SMALL = Lex.determiner | Lex.preposition;

/** "in May", "May 3": the month, whoever else is named so. */
function isMonth(tokens: readonly Token[], at: number): boolean {
  if (!has(tokens[at], Lex.month)) return false;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  return (
    after?.word.kind === TokenKind.number ||
    before?.word.kind === TokenKind.number ||
    has(before, Lex.preposition) ||
    /^(?:last|next|this|early|late|mid|-)$/.test(before?.word.lower ?? '')
  );
}

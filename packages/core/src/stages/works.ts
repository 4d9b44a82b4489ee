import type { WorkKind } from '../model/work.ts';
import { PhraseBook } from '../text/phrases.ts';
import { lineOf } from '../text/spans.ts';
import { firstFrom, type Token } from '../text/tokens.ts';
import { Grouping } from './names/group.ts';
import { defineStage } from './stage.ts';

interface Details {
  readonly kind: WorkKind;
  readonly aliases: string[];
}

/**
 * Finds named documents: treaties, laws, resolutions, reports.
 *
 * A name that ends another ("Strategic Arms Reduction Treaty", "New Strategic Arms Reduction Treaty") is the same document,
 * and so is a short form that the copy defines.
 */
export const works = defineStage({
  layer: 'works',
  needs: ['tokens', 'names', 'acronyms'],
  annotate: ({ text, tokens, names, acronyms }) => {
    const longForm = new Map(acronyms.map(({ short, long }) => [short, long]));
    const nameOf = (printed: string): string => longForm.get(printed) ?? printed;
    const mentions = names
      .filter(({ type }) => type === 'work')
      .map((mention) => ({ ...mention, name: nameOf(lineOf(text, mention.start, mention.end)) }));
    if (mentions.length === 0) return [];
    const grouping = new Grouping<Details>();
    const fullest = fullForms(mentions.map(({ name }) => name));
    for (const { name, start, end, work } of mentions) {
      const full = fullest.get(name) ?? name;
      grouping.add(full.toLowerCase(), full, { start, end }, { kind: work ?? 'report', aliases: [] });
    }
    const aliases = new PhraseBook<string>();
    for (const { short, long, anchors } of acronyms) {
      const group = grouping.get((fullest.get(long) ?? long).toLowerCase());
      if (group === undefined) continue;
      group.extra.aliases.push(short);
      grouping.alias(short.toLowerCase(), group);
      const [{ start, end }] = anchors;
      const words = tokens.slice(firstFrom(tokens, start), firstFrom(tokens, end));
      aliases.add(
        words.map(({ word }) => word.lower),
        short,
      );
    }
    addAliases(grouping, aliases, tokens);
    return grouping.finish(({ name, anchors, extra }, count) => ({ id: `w${count}`, name, ...extra, anchors }));
  },
});

/** The longest name that each name ends, among the names of the article. */
function fullForms(names: readonly string[]): Map<string, string> {
  const bySuffix = new Map<string, string>();
  for (const name of [...new Set(names)].sort((a, b) => b.length - a.length)) {
    const words = name.split(' ');
    for (let from = 0; from < words.length - 1 && from < 12; from++) {
      const suffix = words.slice(from).join(' ');
      if (!bySuffix.has(suffix)) bySuffix.set(suffix, name);
    }
  }
  return new Map(names.map((name) => [name, bySuffix.get(name) ?? name]));
}

function addAliases(grouping: Grouping<Details>, aliases: PhraseBook<string>, tokens: readonly Token[]): void {
  for (let at = 0; at < tokens.length && !aliases.empty; at++) {
    const found = aliases.match(tokens, at);
    const [first, last] = [tokens[at], found && tokens[found.end - 1]];
    if (found === undefined || first === undefined || last === undefined) continue;
    const group = grouping.get(found.value.toLowerCase());
    if (group && first.word.text[0] === found.value[0]) group.anchors.push({ start: first.start, end: last.end });
  }
}

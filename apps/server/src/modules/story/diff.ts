import { type Article, extentOf, type Quotation, textOf } from '@wirecopy/core';
import { type AlignedParagraphs, alignParagraphs } from '../../compare/paragraphs.ts';
import { compareWords, type Piece, type WordChanges } from '../../compare/words.ts';
import { builder } from '../../schema/builder.ts';
import { type Copy, holdAll, holdFound } from '../../schema/held.ts';
import { SpanRef } from '../annotation/annotation.ts';
import { ParagraphRef } from '../article/paragraph.ts';
import { ArticleRef } from '../article/ref.ts';
import { HeadlineRef } from '../header/header.ts';
import { QuotationRef } from '../quotation/quotation.ts';

/** Two versions side by side. */
export interface Comparison {
  readonly a: Copy;
  readonly b: Copy;
}

type Pair<Item> = Comparison & { readonly item: Item };

const DELETIONS = 'Words of `a` that `b` has not, where they stand in the source of `a`';
const INSERTIONS = 'Words of `b` that `a` has not, where they stand in the source of `b`';

const ChangeRef = builder.enumType('Change', {
  description: 'What became of a paragraph',
  values: {
    SAME: { value: 'same', description: 'Word for word as it was' },
    CHANGED: { value: 'changed', description: 'In both, with other words' },
    DELETED: { value: 'deleted', description: 'In `a` alone' },
    INSERTED: { value: 'inserted', description: 'In `b` alone' },
  } as const,
});

const ParagraphDiffRef = builder.objectRef<Pair<AlignedParagraphs>>('ParagraphDiff').implement({
  description: 'Two paragraphs side by side, or one that has no match',
  fields: (t) => ({
    change: t.field({ type: ChangeRef, description: 'What became of it', resolve: ({ item }) => changeOf(item) }),
    a: t.field({
      type: ParagraphRef,
      nullable: true,
      description: 'As it was; null for one that was inserted',
      resolve: ({ a, item }) => numbered(a, item.a),
    }),
    b: t.field({
      type: ParagraphRef,
      nullable: true,
      description: 'As it is; null for one that was deleted',
      resolve: ({ b, item }) => numbered(b, item.b),
    }),
    deletions: t.field({ type: [SpanRef], description: DELETIONS, resolve: ({ item }) => item.deletions }),
    insertions: t.field({ type: [SpanRef], description: INSERTIONS, resolve: ({ item }) => item.insertions }),
  }),
});

const HeadlineDiffRef = builder.objectRef<Pair<WordChanges>>('HeadlineDiff').implement({
  description: 'Two headlines side by side',
  fields: (t) => ({
    a: t.field({
      type: HeadlineRef,
      nullable: true,
      description: 'As it was',
      resolve: ({ a }) => holdFound(a, a.article.headline),
    }),
    b: t.field({
      type: HeadlineRef,
      nullable: true,
      description: 'As it is',
      resolve: ({ b }) => holdFound(b, b.article.headline),
    }),
    deletions: t.field({ type: [SpanRef], description: DELETIONS, resolve: ({ item }) => item.deletions }),
    insertions: t.field({ type: [SpanRef], description: INSERTIONS, resolve: ({ item }) => item.insertions }),
  }),
});

export const DiffRef = builder.objectRef<Comparison>('Diff').implement({
  description: 'What one version says and another does not',
  fields: (t) => ({
    a: t.field({ type: ArticleRef, description: 'The version before', resolve: ({ a }) => a }),
    b: t.field({ type: ArticleRef, description: 'The version after', resolve: ({ b }) => b }),
    headline: t.field({
      type: HeadlineDiffRef,
      description: 'The headlines',
      resolve: ({ a, b }) => ({ a, b, item: compareWords(headlineOf(a.article), headlineOf(b.article)) }),
    }),
    paragraphs: t.field({
      type: [ParagraphDiffRef],
      description: 'The paragraphs of both, aligned, in order',
      resolve: ({ a, b }) =>
        alignParagraphs(paragraphsOf(a.article), paragraphsOf(b.article)).map((item) => ({ a, b, item })),
    }),
    quotationsDeleted: t.field({
      type: [QuotationRef],
      description: 'What `a` quotes and `b` does not: by its words and who said them',
      resolve: ({ a, b }) => holdAll(a, quotationsBeyond(a.article, b.article)),
    }),
    quotationsInserted: t.field({
      type: [QuotationRef],
      description: 'What `b` quotes and `a` does not: by its words and who said them',
      resolve: ({ a, b }) => holdAll(b, quotationsBeyond(b.article, a.article)),
    }),
  }),
});

function changeOf({ a, b, deletions, insertions }: AlignedParagraphs): 'same' | 'changed' | 'deleted' | 'inserted' {
  if (a === undefined) return 'inserted';
  if (b === undefined) return 'deleted';
  return deletions.length + insertions.length === 0 ? 'same' : 'changed';
}

function numbered(copy: Copy, index: number | undefined) {
  const item = index === undefined ? undefined : copy.article.paragraphs[index];
  return item === undefined || index === undefined ? null : { copy, item, index };
}

const paragraphsOf = ({ source, paragraphs }: Article): Piece[] =>
  paragraphs.map((paragraph) => {
    const { start, end } = extentOf(paragraph);
    return { text: source.text.slice(start, end), start };
  });

/** A title line may be repeated: the first is compared. */
function headlineOf({ source, headline }: Article): Piece {
  const { start, end } = headline?.anchors[0] ?? { start: 0, end: 0 };
  return { text: source.text.slice(start, end), start };
}

function quotationsBeyond(one: Article, other: Article): Quotation[] {
  const known = new Set(other.quotations.map((quotation) => sayingOf(other, quotation)));
  return one.quotations.filter((quotation) => !known.has(sayingOf(one, quotation)));
}

const sayingOf = ({ source }: Article, quotation: Quotation): string =>
  `${quotation.attribution?.speaker?.text ?? ''}\n${textOf(source, quotation)}`.replace(/\s+/g, ' ').toLowerCase();

import type { DocumentNode } from 'graphql';
import { OneArticle } from './article.ts';
import { FilteredArticles, LatestStories, OneCard } from './latest.ts';
import { ParseCopy } from './parse-copy.ts';
import { SearchArticles } from './search.ts';

/** Every operation that the viewer runs, for servers that run registered operations alone. */
export const OPERATIONS: readonly DocumentNode[] = [
  FilteredArticles,
  LatestStories,
  OneArticle,
  OneCard,
  ParseCopy,
  SearchArticles,
];

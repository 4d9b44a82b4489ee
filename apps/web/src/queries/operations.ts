import type { DocumentNode } from 'graphql';
import { OneArticle } from './article.ts';
import { LatestArticles } from './latest.ts';
import { ParseCopy } from './parse-copy.ts';
import { SearchArticles } from './search.ts';

/** Every operation that the viewer runs, for servers that run registered operations alone. */
export const OPERATIONS: readonly DocumentNode[] = [LatestArticles, OneArticle, ParseCopy, SearchArticles];

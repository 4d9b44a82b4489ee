import type { DocumentNode } from 'graphql';
import { Arrivals } from './arrivals.ts';
import { OneArticle } from './article.ts';
import { FilteredArticles, LatestStories, OneCard } from './latest.ts';
import { ParseCopy } from './parse-copy.ts';
import { SearchQuotations } from './quotations.ts';
import { Organizations, Places, Speakers, Works } from './record-lists.ts';
import { OneOrganization, OnePlace, OneSpeaker, OneWork } from './records.ts';
import { SearchArticles } from './search.ts';
import { OneComparison, OneStory } from './stories.ts';

/** Every operation that the viewer runs, for servers that run registered operations alone. */
export const OPERATIONS: readonly DocumentNode[] = [
  Arrivals,
  FilteredArticles,
  LatestStories,
  OneArticle,
  OneCard,
  OneComparison,
  OneOrganization,
  OnePlace,
  OneSpeaker,
  OneStory,
  OneWork,
  Organizations,
  ParseCopy,
  Places,
  SearchArticles,
  SearchQuotations,
  Speakers,
  Works,
];

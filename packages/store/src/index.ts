export { CHANGE_KINDS, type Change, type ChangeKind, type Standing } from './change.ts';
export {
  type ArchiveStats,
  type Name,
  type Period,
  TIMELINE_UNITS,
  type TimelineUnit,
  type TitleUse,
} from './counts.ts';
export { CursorError, StoreError, WithdrawnError } from './errors.ts';
export {
  type ArticleFilter,
  FACETS,
  type Facet,
  type FacetName,
  type FacetRequest,
  type FacetValue,
} from './filter.ts';
export type { Fault, ReindexOptions, ReindexProgress, Verification, VerifyOptions } from './keeping.ts';
export { type Known, type Projection, type Reading, WHOLE } from './layers.ts';
export { isPostgresUrl, openPostgresStore, openStore, type StoreOptions } from './open-store.ts';
export type { PostgresStoreOptions } from './postgres/postgres-store.ts';
export { openSqliteStore, type SqliteStoreOptions } from './sqlite/sqlite-store.ts';
export {
  type ArticleStore,
  LIST_ORDERS,
  type ListOrder,
  type Page,
  type PageRequest,
  type Passage,
  type PutOptions,
  type PutResult,
  type QuotationFilter,
  type SearchHit,
  type SearchOptions,
  type StoredArticle,
  type StoredQuotation,
} from './store.ts';
export { STORY_LINKS, type StoredStory, type Story, type StoryLink, type StoryMember } from './story.ts';
export { SCOPES, type Scope, type Token, type TokenRequest, type TokenStore } from './token.ts';
export type { OnUpgrade } from './upgrade.ts';

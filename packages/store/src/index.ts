export { CursorError, StoreError } from './errors.ts';
export { openSqliteStore, type SqliteStoreOptions } from './sqlite/sqlite-store.ts';
export type {
  ArticleStore,
  Page,
  PageRequest,
  Passage,
  PutResult,
  QuotationFilter,
  SearchHit,
  StoredArticle,
  StoredQuotation,
} from './store.ts';

/**
 * The steps from an empty file to the schema of today, in order. `PRAGMA user_version` counts those that were taken.
 *
 * A step is never edited once it was released: the next change is a new one.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE articles (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    current INTEGER NOT NULL DEFAULT 1,
    filed TEXT,
    stored_at TEXT NOT NULL,
    text TEXT NOT NULL,
    document TEXT NOT NULL,
    UNIQUE (id, version)
  ) STRICT;
  CREATE INDEX articles_current ON articles (sequence) WHERE current = 1;

  CREATE TABLE quotations (
    number INTEGER PRIMARY KEY,
    sequence INTEGER NOT NULL REFERENCES articles (sequence) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    speaker TEXT NOT NULL
  ) STRICT;
  CREATE INDEX quotations_sequence ON quotations (sequence, position);

  CREATE VIRTUAL TABLE passages USING fts5 (
    headline, body, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
  );
  `,
];

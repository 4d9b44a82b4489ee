/** A step from one schema to the next. */
export interface Migration {
  readonly sql: string;
  /** What is derived from the articles is made anew after the last step. */
  readonly refill?: true;
}

/**
 * The steps from an empty file to the schema of today, in order. `PRAGMA user_version` counts those that were taken.
 *
 * A step is never edited once it was released: the next change is a new one. A new step comes with a fixture of the schema
 * before it, `fixtures/schema-<number>.archive`.
 */
export const MIGRATIONS: readonly Migration[] = [
  {
    sql: `
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
  },
  {
    refill: true,
    // Times are milliseconds, so that they compare as numbers. Of quotations, mentions and passages only those of current
    // versions are kept, so that no read joins to find out.
    sql: `
  ALTER TABLE articles ADD COLUMN digest TEXT NOT NULL DEFAULT '';
  ALTER TABLE articles ADD COLUMN checksum INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE articles ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE articles ADD COLUMN time INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE articles ADD COLUMN embargoed_until INTEGER;
  ALTER TABLE articles ADD COLUMN withdrawn INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE articles DROP COLUMN filed;
  CREATE INDEX articles_time ON articles (time) WHERE current = 1;
  CREATE INDEX articles_embargoed ON articles (embargoed_until) WHERE embargoed_until IS NOT NULL;

  CREATE TABLE tombstones (
    id TEXT PRIMARY KEY,
    reason TEXT NOT NULL,
    withdrawn_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE members (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    story TEXT NOT NULL,
    joined_by TEXT NOT NULL,
    time INTEGER NOT NULL,
    role TEXT,
    ordinal INTEGER,
    supersedes TEXT,
    slugline TEXT,
    headline TEXT,
    signature BLOB
  ) STRICT;
  CREATE INDEX members_story ON members (story, number);
  CREATE INDEX members_supersedes ON members (supersedes) WHERE supersedes IS NOT NULL;
  CREATE INDEX members_slugline ON members (slugline, time) WHERE slugline IS NOT NULL;
  CREATE INDEX members_headline ON members (headline, time) WHERE headline IS NOT NULL;

  CREATE TABLE bands (
    band INTEGER NOT NULL,
    member INTEGER NOT NULL,
    PRIMARY KEY (band, member)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX bands_member ON bands (member);

  CREATE TABLE names (
    number INTEGER PRIMARY KEY,
    facet TEXT NOT NULL,
    value TEXT NOT NULL,
    label TEXT NOT NULL,
    UNIQUE (facet, value)
  ) STRICT;
  CREATE TABLE mentions (
    name INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    PRIMARY KEY (name, sequence)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX mentions_sequence ON mentions (sequence);

  DROP TABLE quotations;
  CREATE TABLE quotations (
    sequence INTEGER NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    speaker TEXT NOT NULL,
    PRIMARY KEY (sequence, position)
  ) STRICT, WITHOUT ROWID;

  DROP TABLE passages;
  CREATE VIRTUAL TABLE passages USING fts5 (
    headline, body, content = '', contentless_delete = 1, tokenize = 'ascii'
  );
  INSERT INTO passages (passages, rank) VALUES ('rank', 'bm25(4.0, 1.0)');

  CREATE TABLE changes (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    story TEXT NOT NULL,
    changed_at INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE tokens (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    scopes TEXT NOT NULL,
    hash TEXT NOT NULL UNIQUE,
    made_at INTEGER NOT NULL,
    expires_at INTEGER,
    revoked_at INTEGER
  ) STRICT;
  `,
  },
  {
    refill: true,
    // Quotations by their words and by their speaker, the titles that people were given, and how many articles have a name.
    sql: `
  DROP TABLE quotations;
  CREATE TABLE quotations (number INTEGER PRIMARY KEY, speaker INTEGER) STRICT;
  CREATE INDEX quotations_speaker ON quotations (speaker, number);
  CREATE VIRTUAL TABLE remarks USING fts5 (
    speaker, about, cue, kind, content = '', contentless_delete = 1, tokenize = "ascii tokenchars '_'"
  );

  CREATE TABLE titles (
    person TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    title TEXT NOT NULL,
    label TEXT NOT NULL,
    PRIMARY KEY (person, sequence, title)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX titles_sequence ON titles (sequence);

  DELETE FROM names;
  DELETE FROM mentions;
  ALTER TABLE names ADD COLUMN articles INTEGER NOT NULL DEFAULT 0;
  CREATE INDEX names_articles ON names (facet, articles DESC, number);
  CREATE VIRTUAL TABLE name_words USING fts5 (
    value, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
  );
  CREATE TRIGGER names_insert AFTER INSERT ON names BEGIN
    INSERT INTO name_words (rowid, value) VALUES (new.number, new.value);
  END;
  CREATE TRIGGER names_delete AFTER DELETE ON names BEGIN
    DELETE FROM name_words WHERE rowid = old.number;
  END;

  CREATE TABLE numbered_tokens (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    scopes TEXT NOT NULL,
    hash TEXT NOT NULL UNIQUE,
    made_at INTEGER NOT NULL,
    expires_at INTEGER,
    revoked_at INTEGER
  ) STRICT;
  INSERT INTO numbered_tokens SELECT rowid, * FROM tokens;
  DROP TABLE tokens;
  ALTER TABLE numbered_tokens RENAME TO tokens;
  `,
  },
  {
    refill: true,
    // A full text of every quotation cost more than all else that is kept: what one is about is looked for by its article.
    sql: `
  DROP TABLE remarks;
  DROP TABLE quotations;
  CREATE TABLE quotations (
    number INTEGER PRIMARY KEY,
    speaker INTEGER,
    kind TEXT NOT NULL,
    cue TEXT NOT NULL,
    about TEXT NOT NULL
  ) STRICT;
  CREATE INDEX quotations_speaker ON quotations (speaker, number) WHERE speaker IS NOT NULL;
  CREATE INDEX quotations_cue ON quotations (cue, number);

  DROP INDEX bands_member;
  UPDATE names SET articles = 0;
  DELETE FROM mentions;
  `,
  },
  {
    refill: true,
    // What is asked of articles in narrow rows; their text and annotations apart, a column for each layer that is read alone.
    sql: `
  DROP INDEX articles_current;
  DROP INDEX articles_time;
  DROP INDEX articles_embargoed;
  ALTER TABLE articles RENAME TO documents;
  CREATE TABLE articles (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    revision INTEGER NOT NULL DEFAULT 0,
    current INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL DEFAULT 0,
    stored_at TEXT NOT NULL,
    digest TEXT NOT NULL,
    checksum INTEGER NOT NULL,
    time INTEGER NOT NULL,
    embargoed_until INTEGER,
    UNIQUE (id, version)
  ) STRICT;
  INSERT INTO articles
    SELECT sequence, id, version, revision, current, withdrawn, stored_at, digest, checksum, time, embargoed_until
    FROM documents ORDER BY sequence;
  CREATE INDEX articles_current ON articles (sequence) WHERE current = 1;
  CREATE INDEX articles_time ON articles (time) WHERE current = 1;
  CREATE INDEX articles_embargoed ON articles (embargoed_until) WHERE embargoed_until IS NOT NULL;

  CREATE TABLE texts (
    sequence INTEGER PRIMARY KEY,
    head TEXT NOT NULL,
    quotations TEXT NOT NULL,
    text TEXT NOT NULL,
    names TEXT NOT NULL,
    structure TEXT NOT NULL
  ) STRICT;
  `,
  },
  {
    refill: true,
    // Which words there are, and what is said in an article without where: both are looked up before the full text is.
    sql: `
  CREATE TABLE words (word TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
  CREATE VIRTUAL TABLE vocabulary USING fts5vocab (passages, row);
  CREATE VIRTUAL TABLE remarks USING fts5 (
    said, content = '', contentless_delete = 1, tokenize = 'ascii', detail = none
  );
  `,
  },
  {
    refill: true,
    // The words of names in a table of their own: a full text took longer to note a name than all else did.
    sql: `
  DROP TRIGGER names_insert;
  DROP TRIGGER names_delete;
  DROP TABLE name_words;
  CREATE TABLE name_words (
    word TEXT NOT NULL,
    name INTEGER NOT NULL,
    PRIMARY KEY (word, name)
  ) STRICT, WITHOUT ROWID;
  DELETE FROM names;
  DELETE FROM mentions;
  `,
  },
];

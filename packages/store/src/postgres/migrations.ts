import type { OnUpgrade } from '../upgrade.ts';
import { layDocumentsOut } from './documents.ts';
import type { Session } from './session.ts';

/** A step from one schema to the next. */
export interface Migration {
  readonly sql: string;
  /** What SQL alone cannot do, after it and before `after`. */
  readonly convert?: (session: Session, onUpgrade: OnUpgrade | undefined) => Promise<void>;
  readonly after?: string;
}

/**
 * The steps from an empty schema to that of today, in order. The table `schema_steps` counts those that were taken.
 *
 * A step is never edited once it was released: the next change is a new one.
 *
 * `articles` holds what is asked of articles, one narrow row for each version; the words themselves are in `texts`, in
 * partitions by the month of issue. Only so can ids be unique over all months. Numbers are given under the writer's lock,
 * so that they follow the order of commits and a reader of the log misses nothing.
 */
export const MIGRATIONS: readonly Migration[] = [
  {
    sql: `
  CREATE TABLE articles (
    sequence bigint PRIMARY KEY,
    id text COLLATE "C" NOT NULL,
    version int NOT NULL,
    revision int NOT NULL DEFAULT 0,
    current smallint NOT NULL,
    withdrawn smallint NOT NULL DEFAULT 0,
    stored_at text NOT NULL,
    digest text NOT NULL,
    checksum bigint NOT NULL,
    time bigint NOT NULL,
    shelf bigint NOT NULL,
    embargoed_until bigint,
    UNIQUE (id, version)
  );
  CREATE INDEX articles_current ON articles (sequence) WHERE current = 1;
  CREATE INDEX articles_time ON articles (time, sequence) WHERE current = 1;
  CREATE INDEX articles_embargoed ON articles (embargoed_until) WHERE embargoed_until IS NOT NULL;

  CREATE TABLE texts (
    sequence bigint NOT NULL,
    shelf bigint NOT NULL,
    text text NOT NULL,
    document text NOT NULL,
    words tsvector,
    PRIMARY KEY (sequence, shelf)
  ) PARTITION BY RANGE (shelf);
  CREATE INDEX texts_words ON texts USING gin (words);
  -- Several times as fast as PostgreSQL's own compression; a server may be built without it.
  DO $$ BEGIN
    ALTER TABLE texts ALTER COLUMN document SET COMPRESSION lz4, ALTER COLUMN words SET COMPRESSION lz4;
  EXCEPTION WHEN feature_not_supported THEN NULL;
  END $$;

  CREATE TABLE tombstones (
    id text COLLATE "C" PRIMARY KEY,
    reason text NOT NULL,
    withdrawn_at bigint NOT NULL
  );

  CREATE TABLE members (
    number bigint PRIMARY KEY,
    id text COLLATE "C" NOT NULL UNIQUE,
    story text COLLATE "C" NOT NULL,
    joined_by text NOT NULL,
    time bigint NOT NULL,
    role text,
    ordinal bigint,
    supersedes text COLLATE "C",
    slugline text COLLATE "C",
    headline text COLLATE "C",
    signature bytea
  );
  CREATE INDEX members_story ON members (story, number);
  CREATE INDEX members_supersedes ON members (supersedes) WHERE supersedes IS NOT NULL;
  CREATE INDEX members_slugline ON members (slugline, time) WHERE slugline IS NOT NULL;
  CREATE INDEX members_headline ON members (headline, time) WHERE headline IS NOT NULL;

  CREATE TABLE bands (
    band bigint NOT NULL,
    member bigint NOT NULL,
    PRIMARY KEY (band, member)
  );

  CREATE TABLE names (
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    facet text COLLATE "C" NOT NULL,
    value text COLLATE "C" NOT NULL,
    label text NOT NULL,
    articles bigint NOT NULL DEFAULT 0,
    UNIQUE (facet, value)
  );
  CREATE INDEX names_articles ON names (facet, articles DESC, number);
  CREATE TABLE name_words (
    name bigint PRIMARY KEY REFERENCES names (number) ON DELETE CASCADE,
    words tsvector NOT NULL
  );
  CREATE INDEX name_words_words ON name_words USING gin (words);

  CREATE TABLE mentions (
    name bigint NOT NULL,
    sequence bigint NOT NULL,
    PRIMARY KEY (name, sequence)
  );
  CREATE INDEX mentions_sequence ON mentions (sequence);

  CREATE TABLE quotations (
    number bigint PRIMARY KEY,
    speaker bigint,
    kind text NOT NULL,
    cue text COLLATE "C" NOT NULL,
    about text COLLATE "C" NOT NULL
  );
  CREATE INDEX quotations_speaker ON quotations (speaker, number) WHERE speaker IS NOT NULL;
  CREATE INDEX quotations_cue ON quotations (cue, number);

  CREATE TABLE titles (
    person text COLLATE "C" NOT NULL,
    sequence bigint NOT NULL,
    title text COLLATE "C" NOT NULL,
    label text COLLATE "C" NOT NULL,
    PRIMARY KEY (person, sequence, title)
  );
  CREATE INDEX titles_sequence ON titles (sequence);

  CREATE TABLE changes (
    number bigint PRIMARY KEY,
    kind text NOT NULL,
    id text COLLATE "C" NOT NULL,
    version int NOT NULL,
    story text COLLATE "C" NOT NULL,
    changed_at bigint NOT NULL
  );

  CREATE TABLE tokens (
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id text COLLATE "C" NOT NULL UNIQUE,
    name text NOT NULL,
    scopes text NOT NULL,
    hash text COLLATE "C" NOT NULL UNIQUE,
    made_at bigint NOT NULL,
    expires_at bigint,
    revoked_at bigint
  );
  `,
  },
  {
    // A column for each layer of an article that is read alone.
    sql: `
  ALTER TABLE texts
    ADD COLUMN head text, ADD COLUMN quotations text, ADD COLUMN names text, ADD COLUMN structure text;
  DO $$ BEGIN
    ALTER TABLE texts ALTER COLUMN text SET COMPRESSION lz4, ALTER COLUMN quotations SET COMPRESSION lz4,
      ALTER COLUMN names SET COMPRESSION lz4, ALTER COLUMN structure SET COMPRESSION lz4;
  EXCEPTION WHEN feature_not_supported THEN NULL;
  END $$;
  `,
    convert: layDocumentsOut,
    after: `
  ALTER TABLE texts DROP COLUMN document, ALTER COLUMN head SET NOT NULL, ALTER COLUMN quotations SET NOT NULL,
    ALTER COLUMN names SET NOT NULL, ALTER COLUMN structure SET NOT NULL;
  `,
  },
];

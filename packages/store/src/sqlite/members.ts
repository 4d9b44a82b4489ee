import type { AdvisoryKind } from '@wirecopy/core';
import { writeCursor } from '../cursor.ts';
import type { Page, PageRequest } from '../store.ts';
import type { StoryKeys } from '../stories/keys.ts';
import { type Candidate, chooseStory, SLUGLINE_WINDOW } from '../stories/link.ts';
import { readSignature, writeSignature } from '../stories/signature.ts';
import type { StoredStory, Story, StoryLink, StoryMember } from '../story.ts';
import type { Scope } from './conditions.ts';
import { pageRows } from './page.ts';
import type { Row, Statements } from './statements.ts';

interface MemberRow {
  readonly id: string;
  readonly story: string;
  readonly time: number;
  readonly supersedes: string | null;
  readonly slugline: string | null;
  readonly headline: string | null;
  readonly role: string | null;
  readonly signature: Uint8Array | null;
}

/** No more than these are looked at for one reason to join: boilerplate has many likes. */
const MOST_CANDIDATES = 64;

/** Finds the story of an article, or opens one, and remembers what it shows of it. Gives the story's id. */
export function joinStory(statements: Statements, keys: StoryKeys): string {
  const member = statements.one<{ number: number; story: string }>(
    'SELECT number, story FROM members WHERE id = ?',
    keys.id,
  );
  if (member !== undefined) {
    remember(statements, member.number, keys);
    return member.story;
  }
  const chosen = chooseStory(keys, candidatesFor(statements, keys)) ?? { story: keys.id, joinedBy: 'first' };
  const number = statements.run(
    'INSERT INTO members (id, story, joined_by, time) VALUES (?, ?, ?, ?)',
    keys.id,
    chosen.story,
    chosen.joinedBy,
    keys.time,
  );
  remember(statements, number, keys);
  return chosen.story;
}

function remember(statements: Statements, number: number, keys: StoryKeys): void {
  statements.run(
    'UPDATE members SET time = ?, role = ?, ordinal = ?, supersedes = ?, slugline = ?, headline = ?, signature = ? WHERE number = ?',
    keys.time,
    keys.role ?? null,
    keys.ordinal ?? null,
    keys.supersedes ?? null,
    keys.slugline ?? null,
    keys.headline ?? null,
    keys.signature === undefined ? null : writeSignature(keys.signature),
    number,
  );
  statements.run('DELETE FROM bands WHERE member = ?', number);
  statements.run(
    'INSERT OR IGNORE INTO bands (band, member) SELECT value, ? FROM json_each(?)',
    number,
    JSON.stringify(keys.bands),
  );
}

function candidatesFor(statements: Statements, keys: StoryKeys): Candidate[] {
  const from = keys.time - SLUGLINE_WINDOW;
  const to = keys.time + SLUGLINE_WINDOW;
  const rows = [
    ...statements.all<MemberRow>('SELECT * FROM members WHERE supersedes = ?', keys.id),
    ...(keys.supersedes === undefined
      ? []
      : statements.all<MemberRow>('SELECT * FROM members WHERE id = ?', keys.supersedes)),
    ...(['slugline', 'headline'] as const).flatMap((key) => {
      const value = keys[key];
      if (value === undefined) return [];
      return statements.all<MemberRow>(
        `SELECT * FROM members WHERE ${key} = ? AND time BETWEEN ? AND ? ORDER BY time DESC LIMIT ${MOST_CANDIDATES}`,
        value,
        from,
        to,
      );
    }),
    ...statements.all<MemberRow>(
      `SELECT * FROM members WHERE number IN (
         SELECT member FROM bands WHERE band IN (SELECT value FROM json_each(?)) ORDER BY member DESC LIMIT ${MOST_CANDIDATES}
       ) AND time BETWEEN ? AND ?`,
      JSON.stringify(keys.bands),
      from,
      to,
    ),
  ];
  return [...new Map(rows.map((row) => [row.id, candidateOf(row)])).values()];
}

const candidateOf = (row: MemberRow): Candidate => ({
  id: row.id,
  story: row.story,
  time: row.time,
  supersedes: row.supersedes ?? undefined,
  slugline: row.slugline ?? undefined,
  headline: row.headline ?? undefined,
  flagged: row.role !== null,
  signature: row.signature === null ? undefined : readSignature(row.signature),
});

/** What a withdrawn text showed goes with it; that it belonged to the story stays. */
export function forgetMember(statements: Statements, id: string): void {
  statements.run('DELETE FROM bands WHERE member = (SELECT number FROM members WHERE id = ?)', id);
  statements.run('UPDATE members SET slugline = NULL, headline = NULL, signature = NULL WHERE id = ?', id);
}

/** The story of an id, as readers see it. */
export function readStory(statements: Statements, story: string): Story | undefined {
  const rows = statements.all(
    `SELECT members.id, members.joined_by, members.role, members.ordinal, articles.version, articles.stored_at, articles.withdrawn
     FROM members JOIN articles ON articles.id = members.id
     WHERE members.story = ? AND (articles.current = 1 OR articles.withdrawn = 1 AND articles.version = (
       SELECT max(version) FROM articles AS others WHERE others.id = members.id))
     ORDER BY members.number`,
    story,
  );
  return rows.length === 0 ? undefined : { id: story, members: rows.map(memberOf) };
}

/** Each story stands where its newest article does. */
const STORIES: Scope = {
  from: 'articles a JOIN members m ON m.id = a.id',
  where: [
    'a.current = 1',
    `NOT EXISTS (SELECT 1 FROM members o JOIN articles b ON b.id = o.id AND b.current = 1
       WHERE o.story = m.story AND b.sequence > a.sequence)`,
  ],
  values: [],
  key: 'a.sequence',
};

export function listStories(statements: Statements, page: PageRequest): Page<StoredStory> {
  const rows = pageRows<{ sequence: number; story: string }>(statements, 'a.sequence, m.story', STORIES, 'story', page);
  return {
    ...rows,
    items: rows.items.map(({ sequence, story }) => ({
      story: readStory(statements, story) ?? { id: story, members: [] },
      cursor: writeCursor('story', sequence),
    })),
  };
}

const memberOf = (row: Row): StoryMember => ({
  id: String(row['id']),
  version: Number(row['version']),
  storedAt: String(row['stored_at']),
  joinedBy: row['joined_by'] as StoryLink,
  ...(row['role'] != null && { role: row['role'] as AdvisoryKind }),
  ...(row['ordinal'] != null && { ordinal: Number(row['ordinal']) }),
  ...(row['withdrawn'] === 1 && { withdrawn: true as const }),
});

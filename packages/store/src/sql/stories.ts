import type { AdvisoryKind } from '@wirecopy/core';
import { writeCursor } from '../cursor.ts';
import type { Page, PageRequest } from '../store.ts';
import type { StoredStory, Story, StoryLink, StoryMember } from '../story.ts';
import type { Database, Row } from './database.ts';
import { pageRows } from './page.ts';
import type { Scope } from './scope.ts';

/** The story of an id, as readers see it. */
export async function readStory(database: Database, story: string): Promise<Story | undefined> {
  const rows = await database.all(
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

export async function listStories(database: Database, page: PageRequest): Promise<Page<StoredStory>> {
  const rows = await pageRows<{ sequence: number; story: string }>(
    database,
    'a.sequence, m.story',
    STORIES,
    'story',
    page,
  );
  const items = rows.items.map(async ({ sequence, story }) => ({
    story: (await readStory(database, story)) ?? { id: story, members: [] },
    cursor: writeCursor('story', sequence),
  }));
  return { ...rows, items: await Promise.all(items) };
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

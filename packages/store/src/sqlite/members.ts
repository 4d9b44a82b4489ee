import type { StoryKeys } from '../stories/keys.ts';
import { type Candidate, chooseStory, SLUGLINE_WINDOW } from '../stories/link.ts';
import { bandsOfRow, candidateOf, type MemberRow, MOST_CANDIDATES, memberKeys } from '../stories/member-row.ts';
import type { Statements } from './statements.ts';

/** Finds the story of an article, or opens one, and remembers what it shows of it. Gives the story's id. */
export function joinStory(statements: Statements, keys: StoryKeys): string {
  const member = statements.one<MemberRow>('SELECT * FROM members WHERE id = ?', keys.id);
  if (member !== undefined) {
    forgetBands(statements, member);
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
  const kept = memberKeys(keys);
  statements.run(
    'UPDATE members SET time = ?, role = ?, ordinal = ?, supersedes = ?, slugline = ?, headline = ?, signature = ? WHERE number = ?',
    kept.time,
    kept.role,
    kept.ordinal,
    kept.supersedes,
    kept.slugline,
    kept.headline,
    kept.signature,
    number,
  );
  statements.run(
    'INSERT OR IGNORE INTO bands (band, member) SELECT value, ? FROM json_each(?)',
    number,
    JSON.stringify(keys.bands),
  );
}

/** By what they are, so that no index by member is to be kept. */
function forgetBands(statements: Statements, member: MemberRow): void {
  const bands = JSON.stringify(bandsOfRow(member));
  statements.run(
    'DELETE FROM bands WHERE member = ? AND band IN (SELECT value FROM json_each(?))',
    member.number,
    bands,
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

/** What a withdrawn text showed goes with it; that it belonged to the story stays. */
export function forgetMember(statements: Statements, id: string): void {
  const member = statements.one<MemberRow>('SELECT * FROM members WHERE id = ?', id);
  if (member !== undefined) forgetBands(statements, member);
  statements.run('UPDATE members SET slugline = NULL, headline = NULL, signature = NULL WHERE id = ?', id);
}

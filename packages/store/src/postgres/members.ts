import type { Candidates } from '../stories/candidates.ts';
import type { StoryKeys } from '../stories/keys.ts';
import { chooseStory, SLUGLINE_WINDOW } from '../stories/link.ts';
import { bandsOfRow, candidateOf, type MemberRow, MOST_CANDIDATES, memberKeys } from '../stories/member-row.ts';
import type { Batch } from './batch.ts';
import { recordset, type Session } from './session.ts';

const NEAR = `time BETWEEN k.time - ${SLUGLINE_WINDOW} AND k.time + ${SLUGLINE_WINDOW}`;
const FEW = `ORDER BY time DESC LIMIT ${MOST_CANDIDATES}`;

/** Who may belong to the same stories as new articles. */
const CANDIDATES = `SELECT DISTINCT m.number FROM ${recordset(
  { id: 'text', supersedes: 'text', slugline: 'text', headline: 'text', bands: 'bigint[]', time: 'bigint' },
  'k',
)} CROSS JOIN LATERAL (
  SELECT number FROM members WHERE supersedes = k.id
  UNION ALL SELECT number FROM members WHERE id = k.supersedes
  UNION ALL (SELECT number FROM members WHERE slugline = k.slugline AND ${NEAR} ${FEW})
  UNION ALL (SELECT number FROM members WHERE headline = k.headline AND ${NEAR} ${FEW})
  UNION ALL (
    SELECT of_band.member FROM unnest(k.bands) AS wanted CROSS JOIN LATERAL (
      SELECT member FROM bands WHERE band = wanted ORDER BY member DESC LIMIT ${MOST_CANDIDATES}
    ) of_band GROUP BY of_band.member ORDER BY of_band.member DESC LIMIT ${MOST_CANDIDATES}
  )
) m`;

const COLUMNS = {
  number: 'bigint',
  id: 'text',
  story: 'text',
  joined_by: 'text',
  time: 'bigint',
  role: 'text',
  ordinal: 'bigint',
  supersedes: 'text',
  slugline: 'text',
  headline: 'text',
  signature: 'bytea',
} as const;

const BANDS = { band: 'bigint', member: 'bigint' } as const;

const REMEMBERED = ['time', 'role', 'ordinal', 'supersedes', 'slugline', 'headline', 'signature'] as const;

interface Joined extends MemberRow {
  readonly joined_by: string;
  readonly bands: readonly number[];
}

/**
 * Finds the stories of articles, or opens them, one after the other, and remembers what each shows of it. Gives the stories by
 * id.
 */
export async function joinStories(batch: Batch, articles: readonly StoryKeys[]): Promise<Map<string, string>> {
  const { session, candidates } = batch;
  const ids = [...new Set(articles.map(({ id }) => id))];
  const [known, last] = await Promise.all([
    session.all<Joined>('SELECT * FROM members WHERE id = ANY (?)', ids),
    batch.lastNumbers(),
    addCandidates(session, articles, candidates),
  ]);
  const joined = new Map(known.map((row) => [row.id, row]));
  for (const keys of articles) {
    const before = joined.get(keys.id);
    const chosen = chooseStory(keys, before === undefined ? candidates.for(keys) : []);
    const row = {
      number: before?.number ?? ++last.member,
      id: keys.id,
      story: before?.story ?? chosen?.story ?? keys.id,
      joined_by: before?.joined_by ?? chosen?.joinedBy ?? 'first',
      ...memberKeys(keys),
      bands: keys.bands,
    };
    joined.set(keys.id, row);
    candidates.add({ ...candidateOf(row), bands: row.bands }, row.number);
  }
  const rows = ids.map((id) => joined.get(id) as Joined);
  batch.send(...remember(session, rows, known));
  return new Map(rows.map(({ id, story }) => [id, story]));
}

async function addCandidates(session: Session, articles: readonly StoryKeys[], candidates: Candidates): Promise<void> {
  if (articles.length === 0) return;
  const wanted = articles.map(({ id, supersedes, slugline, headline, bands, time }) => ({
    id,
    supersedes,
    slugline,
    headline,
    bands,
    time,
  }));
  const found = await session.all<{ number: number }>(CANDIDATES, JSON.stringify(wanted));
  const fresh = found.filter(({ number }) => !candidates.has(number)).map(({ number }) => number);
  if (fresh.length === 0) return;
  for (const row of await session.all<MemberRow>('SELECT * FROM members WHERE number = ANY (?)', fresh)) {
    candidates.add({ ...candidateOf(row), bands: bandsOfRow(row) }, row.number);
  }
}

function remember(session: Session, rows: readonly Joined[], known: readonly MemberRow[]): Promise<unknown>[] {
  const written = rows.map((row) => ({
    ...row,
    signature: row.signature && `\\x${Buffer.from(row.signature).toString('hex')}`,
  }));
  const changes = REMEMBERED.map((column) => `${column} = excluded.${column}`).join(', ');
  const bands = rows.flatMap(({ number, bands }) => bands.map((band) => ({ band, member: number })));
  // In the order of the index.
  bands.sort((one, other) => one.band - other.band);
  return [
    session.insert('members', COLUMNS, written, known.length > 0 ? `ON CONFLICT (id) DO UPDATE SET ${changes}` : ''),
    forgetBands(session, known),
    session.insert('bands', BANDS, bands, known.length > 0 ? 'ON CONFLICT DO NOTHING' : ''),
  ];
}

/** By what they are, so that no index by member is to be kept. */
async function forgetBands(session: Session, members: readonly MemberRow[]): Promise<void> {
  const gone = members.flatMap((row) => bandsOfRow(row).map((band) => ({ band, member: row.number })));
  if (gone.length === 0) return;
  await session.all(
    `DELETE FROM bands USING ${recordset(BANDS)}
     WHERE bands.band = told.band AND bands.member = told.member`,
    JSON.stringify(gone),
  );
}

/** What a withdrawn text showed goes with it; that it belonged to the story stays. */
export async function forgetMember(session: Session, id: string): Promise<void> {
  await forgetBands(session, await session.all<MemberRow>('SELECT * FROM members WHERE id = ?', id));
  await session.all('UPDATE members SET slugline = NULL, headline = NULL, signature = NULL WHERE id = ?', id);
}

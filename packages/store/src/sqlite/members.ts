import type { StoryKeys } from '../stories/keys.ts';
import { type Candidate, chooseStory, SLUGLINE_WINDOW } from '../stories/link.ts';
import { bandsOfRow, candidateOf, type MemberRow, MOST_CANDIDATES, memberKeys } from '../stories/member-row.ts';
import type { Statements } from './statements.ts';

/** So many candidates are remembered: copy is joined to what came lately. */
const MOST_KNOWN = 20_000;

const COLUMNS = ['time', 'role', 'ordinal', 'supersedes', 'slugline', 'headline', 'signature'] as const;
const INSERT = `INSERT INTO members (id, story, joined_by, ${COLUMNS.join(', ')}) VALUES (?, ?, ?${', ?'.repeat(COLUMNS.length)})`;
const UPDATE = `UPDATE members SET ${COLUMNS.map((column) => `${column} = ?`).join(', ')} WHERE number = ?`;
/** For each band a list, so that SQLite ends each search by itself. */
const ALIKE = `SELECT json_group_array(json((
  SELECT json_group_array(member) FROM (SELECT member FROM bands WHERE band = value ORDER BY member DESC LIMIT ${MOST_CANDIDATES})
))) AS numbers FROM json_each(?)`;
const NEAR = `time BETWEEN ? AND ? ORDER BY time DESC LIMIT ${MOST_CANDIDATES}`;

/** The stories that articles belong to, and what each article shows of its own. */
export class MemberList {
  /** What members show, by their number. */
  readonly #known = new Map<number, Candidate>();

  constructor(readonly statements: Statements) {}

  /** Called when others may have changed the table, or what was done was rolled back. */
  forget(): void {
    this.#known.clear();
  }

  /** Finds the story of an article, or opens one, and remembers what it shows of it. Gives the story's id. */
  join(keys: StoryKeys): string {
    const member = this.statements.one<MemberRow>('SELECT * FROM members WHERE id = ?', keys.id);
    const kept = memberKeys(keys);
    const values = COLUMNS.map((column) => kept[column]);
    if (member !== undefined) {
      this.#dropBands(member);
      this.statements.run(UPDATE, ...values, member.number);
      this.#remember(member.number, member.story, keys);
      return member.story;
    }
    const { story, joinedBy } = chooseStory(keys, this.#candidatesFor(keys)) ?? { story: keys.id, joinedBy: 'first' };
    this.#remember(this.statements.run(INSERT, keys.id, story, joinedBy, ...values), story, keys);
    return story;
  }

  /** What a withdrawn text showed goes with it; that it belonged to the story stays. */
  drop(id: string): void {
    const member = this.statements.one<MemberRow>('SELECT * FROM members WHERE id = ?', id);
    if (member === undefined) return;
    this.#dropBands(member);
    this.#known.delete(member.number);
    this.statements.run('UPDATE members SET slugline = NULL, headline = NULL, signature = NULL WHERE id = ?', id);
  }

  #remember(number: number, story: string, keys: StoryKeys): void {
    if (this.#known.size >= MOST_KNOWN) this.#known.clear();
    this.#known.set(number, { ...keys, story });
    this.statements.run(
      'INSERT OR IGNORE INTO bands (band, member) SELECT value, ? FROM json_each(?)',
      number,
      JSON.stringify(keys.bands),
    );
  }

  /** By what they are, so that no index by member is to be kept. */
  #dropBands(member: MemberRow): void {
    this.statements.run(
      'DELETE FROM bands WHERE member = ? AND band IN (SELECT value FROM json_each(?))',
      member.number,
      JSON.stringify(bandsOfRow(member)),
    );
  }

  #candidatesFor(keys: StoryKeys): Candidate[] {
    const [from, to] = [keys.time - SLUGLINE_WINDOW, keys.time + SLUGLINE_WINDOW];
    const linked = this.#numbers('SELECT number FROM members WHERE supersedes = ?', keys.id);
    if (keys.supersedes !== undefined)
      linked.push(...this.#numbers('SELECT number FROM members WHERE id = ?', keys.supersedes));
    for (const key of ['slugline', 'headline'] as const) {
      const value = keys[key];
      if (value === undefined) continue;
      linked.push(...this.#numbers(`SELECT number FROM members WHERE ${key} = ? AND ${NEAR}`, value, from, to));
    }
    const near = this.#sharingBands(keys.bands).filter((number) => {
      const { time } = this.#candidate(number);
      return time >= from && time <= to;
    });
    return [...new Set([...linked, ...near])].map((number) => this.#candidate(number));
  }

  /** Those that came last. */
  #sharingBands(bands: readonly number[]): number[] {
    const row = this.statements.one(ALIKE, JSON.stringify(bands));
    const numbers = new Set((JSON.parse(String(row?.['numbers'])) as number[][]).flat());
    return [...numbers].sort((one, other) => other - one).slice(0, MOST_CANDIDATES);
  }

  /** In one row: each row of a result is an object to make. */
  #numbers(sql: string, ...values: (string | number)[]): number[] {
    const row = this.statements.one(`SELECT json_group_array(number) AS numbers FROM (${sql})`, ...values);
    return JSON.parse(String(row?.['numbers'])) as number[];
  }

  #candidate(number: number): Candidate {
    const known = this.#known.get(number);
    if (known !== undefined) return known;
    const row = this.statements.one<MemberRow>('SELECT * FROM members WHERE number = ?', number) as MemberRow;
    const candidate = candidateOf(row);
    if (this.#known.size >= MOST_KNOWN) this.#known.clear();
    this.#known.set(number, candidate);
    return candidate;
  }
}

import { COPY } from './copy.ts';
import { type Desk, expect } from './server.ts';

const INGEST = 'mutation ($text: String!) { ingest(text: $text) { outcome article { id } } }';

/** Sends copy to the archive; resolves with the id of its article. */
export async function ingest(desk: Desk, text: string): Promise<string> {
  const { ingest: kept } = await desk.ask<{ ingest: { outcome: string; article: { id: string } } }>(INGEST, { text });
  expect(kept.outcome).toBe('CREATED');
  return kept.article.id;
}

/** A story in three versions and an article beside it. Resolves with the ids. */
export async function fillDesk(desk: Desk): Promise<Record<'first' | 'update' | 'correction' | 'pier', string>> {
  const first = await ingest(desk, COPY.first);
  const update = await ingest(desk, COPY.update);
  const correction = await ingest(desk, COPY.correction);
  return { first, update, correction, pier: await ingest(desk, COPY.pier) };
}

import type { Article } from '@wirecopy/core';
import { type Format, type FormatIssue, formatNamed, lossesOf, type Written } from '@wirecopy/formats';
import type { Piece } from '../intake/piece.ts';
import { messageOf } from '../report/messages.ts';
import { parseItem, readPiece } from './read-piece.ts';
import type { Notice, Outcome, Product, Reject, Result, Task } from './task.ts';

/** Reads a piece and makes of it what the task asks for. Never throws: what fails is a reject. */
export async function workOn(piece: Piece, task: Task): Promise<Outcome> {
  const { place } = piece;
  const work = { place, format: '', results: [] as Result[], rejects: [] as Reject[], notices: [] as Notice[] };
  const reject = (reason: string): void => {
    work.rejects.push({ place, reason, ...inputOf(piece) });
    if (piece.kind === 'line' && keepsLines(task)) work.results.push(errorLine(place, reason));
  };
  if (piece.kind === 'line' && piece.text.trim() === '' && !keepsLines(task)) return work;
  if (piece.kind === 'lost') reject(piece.reason);
  if (piece.kind === 'other') work.notices.push({ place, message: piece.reason });
  if (piece.kind === 'lost' || piece.kind === 'other') return work;
  await attempt(async () => {
    const read = await readPiece(piece, task);
    work.format = read.format;
    work.rejects.push(...read.rejects);
    work.notices.push(...read.notices);
    for (const item of read.items) {
      await attempt(async () => {
        for (const issue of item.issues ?? []) work.notices.push(noticeOf(place, issue));
        const article = parseItem(item, task);
        const empty = article.issues.find(({ code }) => code === 'empty');
        if (empty) work.notices.push({ place, message: empty.message });
        work.results.push(await resultOf(place, article, task.into, work.notices));
      }, reject);
    }
  }, reject);
  return work;
}

async function attempt(work: () => Promise<void>, reject: (reason: string) => void): Promise<void> {
  try {
    await work();
  } catch (cause) {
    reject(messageOf(cause));
  }
}

/** What was refused, where it stood among others. */
const inputOf = (piece: Piece): Pick<Reject, 'input'> => {
  if (piece.kind === 'line') return { input: piece.text };
  return piece.kind === 'lost' && piece.input !== undefined ? { input: piece.input } : {};
};

const keepsLines = ({ into }: Task): boolean => into.kind === 'json' && into.keepLines === true;

/** What stands in the place of an answer, so that lines out are as many as lines in. */
const errorLine = (place: string, error: string): Result => ({
  place,
  id: '',
  written: `${JSON.stringify({ error, place })}\n`,
});

/** Makes of an article what is asked for. Adds what is lost to the notices. */
export async function resultOf(place: string, article: Article, into: Product, notices: Notice[]): Promise<Result> {
  const { id } = article;
  switch (into.kind) {
    case 'check':
      return { place, id };
    case 'articles':
      if (into.losses !== undefined) await noteLosses(formatCalled(into.losses), article, { place, notices });
      return { place, id, article };
    case 'json':
      return { place, id, written: `${JSON.stringify(article, undefined, into.pretty ? 2 : undefined)}\n` };
    case 'format': {
      const format = formatCalled(into.name);
      const written = format.write(article);
      await noteLosses(format, article, { place, notices, written });
      return { place, id, written };
    }
  }
}

interface Noting extends Pick<Outcome, 'place'> {
  readonly notices: Notice[];
  readonly written?: Written;
}

async function noteLosses(format: Format, article: Article, { place, notices, written }: Noting): Promise<void> {
  for (const loss of await lossesOf(format, article, written)) notices.push(noticeOf(place, loss));
}

type WritableFormat = Format & Required<Pick<Format, 'write'>>;

/** Errors: one for a name that no format has, or one that is read only. */
function formatCalled(name: string): WritableFormat {
  const format = formatNamed(name);
  if (format?.write) return format as WritableFormat;
  throw new Error(`${name} cannot be written; choose another format with --to`);
}

/** What is said of the same field in the same words is the same, whatever it quotes. */
const noticeOf = (place: string, { place: field, message }: FormatIssue): Notice => ({
  place,
  message: field === undefined || message.includes(`"${field}"`) ? message : `${field}: ${message}`,
  kind: `${field} ${message.split(/["[{\d]/, 1)[0]}`,
});

import type { Article } from '@wirecopy/core';
import { formatNamed, type Item, lossesOf, type Written } from '@wirecopy/formats';
import type { Piece } from '../intake/piece.ts';
import { messageOf } from '../report/messages.ts';
import { parseItem, readItems } from './read-piece.ts';
import type { Notice, Outcome, Product, Reject, Result, Task } from './task.ts';

/** Reads a piece and makes of it what the task asks for. Never throws: what fails is a reject. */
export async function workOn(piece: Piece, task: Task): Promise<Outcome> {
  const { place } = piece;
  const outcome = { place, results: [] as Result[], rejects: [] as Reject[], notices: [] as Notice[] };
  const isLine = piece.kind === 'line';
  const reject = (reason: string): void => {
    outcome.rejects.push({ place, reason, ...inputOf(piece) });
    if (isLine && keepsLines(task)) outcome.results.push({ place, id: '', written: errorLine(place, reason) });
  };
  if (isLine && piece.text.trim() === '' && !keepsLines(task)) return outcome;
  if (piece.kind === 'lost') reject(piece.reason);
  else
    await attempt(async () => {
      for (const item of await readItems(piece, task))
        await attempt(async () => outcome.results.push(await makeResult(place, item, task, outcome.notices)), reject);
    }, reject);
  return outcome;
}

/** What was refused, where it stood among others. */
const inputOf = (piece: Piece): Pick<Reject, 'input'> => {
  if (piece.kind === 'line') return { input: piece.text };
  return piece.kind === 'lost' && piece.input !== undefined ? { input: piece.input } : {};
};

async function attempt(work: () => unknown, reject: (reason: string) => void): Promise<void> {
  try {
    await work();
  } catch (cause) {
    reject(messageOf(cause));
  }
}

const keepsLines = ({ into }: Task): boolean => into.kind === 'json' && into.keepLines === true;

/** What stands in the place of an answer, so that lines out are as many as lines in. */
const errorLine = (place: string, error: string): string => `${JSON.stringify({ error, place })}\n`;

async function makeResult(place: string, item: Item, task: Task, notices: Notice[]): Promise<Result> {
  const article = parseItem(item, task);
  for (const issue of item.issues ?? []) notices.push({ place, message: noticeOf(issue) });
  const { id } = article;
  switch (task.into.kind) {
    case 'articles':
      return { place, id, article };
    case 'json':
      return { place, id, written: writeJson(article, task.into) };
    case 'format':
      return { place, id, written: await writeAs(task.into.name, article, place, notices) };
  }
}

const writeJson = (article: Article, { pretty }: Extract<Product, { kind: 'json' }>): string =>
  `${JSON.stringify(article, undefined, pretty ? 2 : undefined)}\n`;

/** Errors: one for a format that is read only. */
async function writeAs(name: string, article: Article, place: string, notices: Notice[]): Promise<Written> {
  const format = formatNamed(name);
  if (!format?.write) throw new Error(`${name} is read only; choose another format with --to`);
  for (const loss of await lossesOf(format, article)) notices.push({ place, message: noticeOf(loss) });
  return format.write(article);
}

const noticeOf = ({ place, message }: { readonly place?: string; readonly message: string }): string =>
  place === undefined || message.includes(`"${place}"`) ? message : `${place}: ${message}`;

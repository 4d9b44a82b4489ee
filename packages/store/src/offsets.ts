import type { Article } from '@wirecopy/core';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The first anchor that lies outside the source, is empty, or stands before the one it follows; undefined when all is well. */
export function wrongOffset(article: Article): string | undefined {
  const { source, ...layers } = article;
  return search(layers, source.text.length, '');
}

function search(value: unknown, length: number, path: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (isStretch(value)) return isWithin(value, length) ? undefined : `${path}: ${value.start}–${value.end}`;
  let last = 0;
  const ordered = /\.(?:anchors|evidence)$/.test(path);
  for (const [key, child] of Object.entries(value)) {
    const found = search(child, length, `${path}.${key}`);
    if (found !== undefined) return found;
    if (!ordered || !isStretch(child)) continue;
    if (child.start < last) return `${path}.${key}: begins at ${child.start}, before ${last}`;
    last = child.start;
  }
  return undefined;
}

const isStretch = (value: unknown): value is Stretch =>
  typeof value === 'object' && value !== null && 'start' in value && 'end' in value;

const isWithin = ({ start, end }: Stretch, length: number): boolean =>
  Number.isSafeInteger(start) && Number.isSafeInteger(end) && start >= 0 && start < end && end <= length;

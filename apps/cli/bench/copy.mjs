import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from '@wirecopy/core';
import { readFixtures } from '@wirecopy/fixtures';
import { formatNamed } from '@wirecopy/formats';

/** Files in one folder: as many as a desk would have. */
const IN_FOLDER = 1000;

/** Writes so many articles to a folder, no two alike, a tenth of them to another, and all as items of ninjs to a third. */
export function writeCopy(count) {
  const root = mkdtempSync(join(tmpdir(), 'wirecopy-bench-'));
  const stories = readFixtures().map(({ text }) => text);
  const write = (name, articles, { ending = 'txt', made = (text) => text } = {}) => {
    for (let number = 0; number < articles; number++) {
      const folder = join(root, name, String(Math.floor(number / IN_FOLDER)).padStart(4, '0'));
      if (number % IN_FOLDER === 0) mkdirSync(folder, { recursive: true });
      writeFileSync(
        join(folder, `${String(number).padStart(6, '0')}.${ending}`),
        made(vary(stories[number % stories.length], number)),
      );
    }
    return join(root, name);
  };
  return {
    folder: write('all', count),
    tenth: write('tenth', Math.ceil(count / 10)),
    items: write('items', count, { ending: 'ninjs', made: (text) => formatNamed('ninjs').write(parse(text)) }),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** The same story with its paragraphs turned, so that neither caches nor branch predictors know it by heart. */
function vary(story, number) {
  const [head = '', ...paragraphs] = story.split('\n\n');
  const turn = number % Math.max(paragraphs.length, 1);
  const turned = [...paragraphs.slice(turn), ...paragraphs.slice(0, turn)];
  return [head, ...turned, `Take ${number} was filed by the desk.`].join('\n\n');
}

import { gzipSync } from 'node:zlib';
import { parse } from '@wirecopy/core';
import { readSample } from '@wirecopy/fixtures';
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { pathsOf, readAssets } from './assets.ts';
import { FrameContext } from './components/frame.ts';
import { Layout } from './components/layout.tsx';
import { QueryView } from './components/query-view.tsx';
import { StoryView } from './components/story-view.tsx';
import { storyOf } from './parse/to-story.ts';
import { OneArticle } from './queries/article.ts';
import { USUAL_READING } from './reading.ts';

const files = readAssets();

/** What the named files weigh on the way to a browser, in thousands of bytes. */
const weigh = (...stems: readonly string[]): number =>
  [...files]
    .filter(([name]) => stems.some((stem) => name.startsWith(`${stem}-`)))
    .reduce((sum, [, { body }]) => sum + gzipSync(body).length, 0) / 1000;

test.each([
  ['the script of every page', 5, ['script']],
  ['the scripts of paste and parse, until it is used', 20, ['script', 'parse']],
  ['the worker with the whole core', 142, ['worker']],
  ['the style sheet', 8, ['style']],
])('%s weighs at most %i kB', (_what, most, stems) => {
  expect(weigh(...stems)).toBeGreaterThan(0);
  expect(weigh(...stems)).toBeLessThanOrEqual(most);
});

test('the page of the sample weighs at most 25 kB', () => {
  const assets = pathsOf(files.keys());
  const page = (
    <FrameContext.Provider value={{ assets, reading: USUAL_READING }}>
      <Layout title="Sample">
        <StoryView story={storyOf(parse(readSample().text))} />
        <QueryView document={OneArticle} variables={{ id: 'sample' }} />
      </Layout>
    </FrameContext.Provider>
  );
  expect(gzipSync(`<!doctype html>${render(page)}`).length / 1000).toBeLessThanOrEqual(25);
});

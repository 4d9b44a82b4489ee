import { expect, test } from 'vitest';
import { definePipeline } from './define-pipeline.ts';
import { lines } from './stages/lines.ts';
import { defineStage } from './stages/stage.ts';

const headline = defineStage({ layer: 'headline', needs: ['lines'], annotate: () => undefined });

test('a stage before what it needs fails when the pipeline loads', () => {
  expect(() => definePipeline([headline, lines])).toThrow(
    'stage "headline" needs "lines", which no earlier stage makes',
  );
});

test('a layer is made by one stage', () => {
  expect(() => definePipeline([lines, lines])).toThrow('two stages make the layer "lines"');
});

test('stages run in order, each on the layers before it', () => {
  const run = definePipeline([lines, headline]);
  const layers = run({ text: 'a\nb', language: 'en', reference: undefined, report: () => {} });
  expect(layers.lines.map(({ start }) => start)).toEqual([0, 2]);
});

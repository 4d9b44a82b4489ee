import type { Layers } from './layers.ts';
import type { Copy, LayerName } from './stage.ts';

/** The copy with all layers still to be read; each stage puts its own in place. */
export type UnreadLayers = Copy & Record<LayerName, unknown>;

/**
 * What a pipeline begins with.
 *
 * All names are there from the start, written out: engines turn an object that names are added to one by one into a table,
 * and every stage would look its layers up in it.
 */
export const unreadLayers = ({ text, language, reference, report }: Copy): UnreadLayers => ({
  text,
  language,
  reference,
  report,
  lines: undefined,
  tokens: undefined,
  head: undefined,
  names: undefined,
  quotedRuns: undefined,
  advisories: undefined,
  slugline: undefined,
  headline: undefined,
  byline: undefined,
  dateline: undefined,
  credits: undefined,
  paragraphs: undefined,
  sentences: undefined,
  times: undefined,
  notes: undefined,
  acronyms: undefined,
  people: undefined,
  organizations: undefined,
  places: undefined,
  works: undefined,
  sections: undefined,
  quotations: undefined,
});

/** The layers, once every stage has run. */
export const asRead = (layers: UnreadLayers): Layers => layers as unknown as Layers;

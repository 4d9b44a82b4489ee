import { acronyms } from './stages/acronyms.ts';
import { advisories } from './stages/advisories.ts';
import { byline } from './stages/byline.ts';
import { credits } from './stages/credits.ts';
import { dateline } from './stages/dateline.ts';
import { head } from './stages/head.ts';
import { headline } from './stages/headline.ts';
import type { Layers } from './stages/layers.ts';
import { lines } from './stages/lines.ts';
import { names } from './stages/names.ts';
import { notes } from './stages/notes.ts';
import { organizations } from './stages/organizations.ts';
import { paragraphs } from './stages/paragraphs.ts';
import { people } from './stages/people.ts';
import { places } from './stages/places.ts';
import { quotations } from './stages/quotations.ts';
import { quotedRuns } from './stages/quoted-runs.ts';
import { sections } from './stages/sections.ts';
import { sentences } from './stages/sentences.ts';
import { slugline } from './stages/slugline.ts';
import type { Copy, LayerName, Stage } from './stages/stage.ts';
import { times } from './stages/times.ts';
import { tokens } from './stages/tokens.ts';
import { works } from './stages/works.ts';

// Each stage has its own `needs`; the pipeline looks at the names alone, so the parameter is widened here.
// biome-ignore lint/suspicious/noExplicitAny: see above
type AnyStage = Stage<any, any>;

/**
 * Checks that each stage comes after what it needs and that no layer is made twice.
 *
 * Errors: throws at load time, naming the stage and the layer.
 */
export function definePipeline(stages: readonly AnyStage[]): (copy: Copy) => Layers {
  const made = new Set<LayerName>();
  for (const { layer, needs } of stages) {
    const missing = needs.find((need: LayerName) => !made.has(need));
    if (missing !== undefined) throw new Error(`stage "${layer}" needs "${missing}", which no earlier stage makes`);
    if (made.has(layer)) throw new Error(`two stages make the layer "${layer}"`);
    made.add(layer);
  }
  return (copy) => {
    const layers: Record<string, unknown> = { ...copy };
    for (const stage of stages) layers[stage.layer] = stage.annotate(layers as never);
    return layers as unknown as Layers;
  };
}

/** The stages in order. */
export const annotate = definePipeline([
  lines,
  tokens,
  head,
  advisories,
  slugline,
  headline,
  byline,
  dateline,
  credits,
  paragraphs,
  quotedRuns,
  sentences,
  times,
  notes,
  names,
  acronyms,
  works,
  places,
  organizations,
  people,
  sections,
  quotations,
]);

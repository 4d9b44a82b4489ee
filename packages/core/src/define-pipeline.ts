import type { Layers } from './stages/layers.ts';
import type { Copy, LayerName, Stage } from './stages/stage.ts';
import { asRead, unreadLayers } from './stages/unread-layers.ts';

// Each stage has its own `needs`; the pipeline looks at the names alone, so the parameter is widened here.
// biome-ignore lint/suspicious/noExplicitAny: see above
type AnyStage = Stage<any, any>;

/** Reads copy stage by stage and returns every layer. */
export type Pipeline = (copy: Copy) => Layers;

/**
 * Checks that each stage comes after what it needs and that no layer is made twice.
 *
 * Errors: throws at load time, naming the stage and the layer.
 */
export function definePipeline(stages: readonly AnyStage[]): Pipeline {
  const made = new Set<LayerName>();
  for (const { layer, needs } of stages) {
    const missing = needs.find((need: LayerName) => !made.has(need));
    if (missing !== undefined) throw new Error(`stage "${layer}" needs "${missing}", which no earlier stage makes`);
    if (made.has(layer)) throw new Error(`two stages make the layer "${layer}"`);
    made.add(layer);
  }
  return (copy) => {
    const layers = unreadLayers(copy);
    for (const { layer, annotate } of stages) layers[layer as LayerName] = annotate(layers as never);
    return asRead(layers);
  };
}

import type { Issue } from '../model/issue.ts';
import type { Layers } from './layers.ts';

/** What every stage may read: the source and what the caller of `parse` said. */
export interface Copy {
  readonly text: string;
  readonly language: string;
  /** The day that times are resolved against when the copy has no dateline, `YYYY-MM-DD`. */
  readonly reference: string | undefined;
  /** Odd copy is reported, never thrown. */
  readonly report: (issue: Issue) => void;
}

export type LayerName = keyof Layers;

/** Reads the copy and the layers it needs, returns one new layer, edits nothing. */
export interface Stage<Layer extends LayerName = LayerName, Need extends LayerName = LayerName> {
  readonly layer: Layer;
  readonly needs: readonly Need[];
  readonly annotate: (copy: Copy & Readonly<Pick<Layers, Need>>) => Layers[Layer];
}

/** Says which layer a stage makes and which it reads; a layer that it does not declare is not there for it to read. */
export function defineStage<Layer extends LayerName, const Need extends LayerName = never>(
  stage: Stage<Layer, Need>,
): Stage<Layer, Need> {
  return stage;
}

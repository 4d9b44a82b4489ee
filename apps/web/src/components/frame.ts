import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { AssetPaths } from '../assets.ts';
import { type Reading, USUAL_READING } from '../reading.ts';

/** What surrounds every page, whatever it shows. */
export interface Frame {
  readonly assets: AssetPaths;
  /** How the reader likes to read. */
  readonly reading: Reading;
}

const NO_ASSETS: AssetPaths = { style: '', script: '', parse: '', worker: '', icon: '', world: '', fonts: [] };

export const FrameContext = createContext<Frame>({ assets: NO_ASSETS, reading: USUAL_READING });

export const useFrame = (): Frame => useContext(FrameContext);

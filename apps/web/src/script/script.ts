import { copyLinks } from './copy.ts';
import { linkKeys } from './keys.ts';
import { rememberLayers } from './layers.ts';
import { tellArrivals } from './live.ts';
import { citePassages } from './passage.ts';
import { applySettings } from './settings.ts';
import { layOutRest } from './settle.ts';

applySettings();
rememberLayers();
linkKeys();
copyLinks();
citePassages();
tellArrivals();
// The first window comes first.
addEventListener('load', () => setTimeout(layOutRest));

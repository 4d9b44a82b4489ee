import { linkKeys } from './keys.ts';
import { rememberLayers } from './layers.ts';
import { copyLinks } from './links.ts';

rememberLayers();
linkKeys();
copyLinks();

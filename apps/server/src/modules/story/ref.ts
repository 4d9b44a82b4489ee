import type { Story } from '@wirecopy/store';
import { builder } from '../../schema/builder.ts';

/** The story type, named here so that an article can point at its story. */
export const StoryRef = builder.objectRef<Story>('Story');

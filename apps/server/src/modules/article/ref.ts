import type { Article } from '@wirecopy/core';
import { builder } from '../../schema/builder.ts';

/** The article type, named here so that what stands in an article can point back at it. */
export const ArticleRef = builder.objectRef<Article>('Article');

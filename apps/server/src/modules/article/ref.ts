import { builder } from '../../schema/builder.ts';
import type { Copy } from '../../schema/held.ts';

/** The article type, named here so that what stands in an article can point back at it. */
export const ArticleRef = builder.objectRef<Copy>('Article');

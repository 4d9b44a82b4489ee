export type * from './model/article.ts';
export { parse } from './parse.ts';
export { DEFAULT_MAX_LENGTH, type ParseOptions } from './read-copy.ts';
export { codePointConverter } from './text/code-points.ts';
export { type Anchored, covers, extentOf, textOf, within } from './text/spans.ts';
export { titleOf } from './title-of.ts';
export { advisoryMeaning } from './vocabulary/advisories.ts';

export type * from './model/article.ts';
export { DEFAULT_MAX_LENGTH, type ParseOptions } from './read-copy.ts';
export { parse } from './slim-parse.ts';
export { codePointConverter } from './text/code-points.ts';
export { type Anchored, covers, extentOf, textOf, within } from './text/spans.ts';

export type { Execute } from './queries/graphql.ts';
export { OPERATIONS } from './queries/operations.ts';
export { overHttp } from './queries/over-http.ts';
export { createViewer, type ViewerOptions } from './viewer.tsx';

export type { Execute } from './queries/graphql.ts';
export { createViewer, type ViewerOptions } from './viewer.tsx';

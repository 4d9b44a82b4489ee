export { ChangeFeed } from './feed/change-feed.ts';
export { OPEN_ACCESS, readScopes } from './guard/access.ts';
export { Budget } from './guard/budget.ts';
export { OPERATION_LIMITS } from './guard/limits.ts';
export { measureOperation } from './guard/measure.ts';
export { schema } from './schema/schema.ts';

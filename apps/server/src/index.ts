export { type AppOptions, createApp } from './app.ts';
export { ServerError } from './errors.ts';
export { type Access, OPEN_ACCESS, tokenAccess } from './guard/access.ts';
export { schemaText } from './print-schema.ts';
export { type RunningServer, type ServeOptions, startServer } from './serve.ts';
export { type AccessEntry, type AccessLog, jsonLog } from './watch/log.ts';

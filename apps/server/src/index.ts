export { type AppOptions, createApp } from './app.ts';
export { ServerError } from './errors.ts';
export { schemaText } from './print-schema.ts';
export { type RunningServer, type ServeOptions, startServer } from './serve.ts';

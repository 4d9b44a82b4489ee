import type { MiddlewareHandler } from 'hono';

/** Names the spans among those of other libraries. */
const LIBRARY = 'wirecopy';
const FAILED = 500;

/**
 * A span for each request, under the trace that the request brings.
 *
 * OpenTelemetry is loaded only here, when somebody turns it on. Where the spans go is told by the SDK that the process was
 * started with, as `node --import @opentelemetry/auto-instrumentations-node/register` does; without one they go nowhere.
 * Source: OpenTelemetry, semantic conventions for HTTP server spans, 1.27.
 */
export async function createTracing(): Promise<MiddlewareHandler> {
  const { context: contexts, propagation, SpanKind, SpanStatusCode, trace } = await import('@opentelemetry/api');
  const tracer = trace.getTracer(LIBRARY);
  return (context, next) => {
    const { method, path } = context.req;
    const parent = propagation.extract(contexts.active(), Object.fromEntries(context.req.raw.headers));
    const attributes = { 'http.request.method': method, 'url.path': path };
    return tracer.startActiveSpan(`${method} ${path}`, { kind: SpanKind.SERVER, attributes }, parent, async (span) => {
      try {
        await next();
        const { status } = context.res;
        span.setAttribute('http.response.status_code', status);
        if (status >= FAILED) span.setStatus({ code: SpanStatusCode.ERROR });
      } finally {
        span.end();
      }
    });
  };
}

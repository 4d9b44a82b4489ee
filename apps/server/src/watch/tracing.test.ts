import { type Span, trace } from '@opentelemetry/api';
import { afterEach, expect, test, vi } from 'vitest';
import { Desk } from '../testing/ask.ts';

afterEach(() => trace.disable());

interface Told {
  readonly name: string;
  readonly attributes: Record<string, unknown>;
  ended: boolean;
}

/** Lets spans be seen: a provider that keeps them. */
function keepSpans(): Told[] {
  const spans: Told[] = [];
  const start = (name: string, { attributes = {} } = {}): Span => {
    const told: Told = { name, attributes: { ...attributes }, ended: false };
    spans.push(told);
    return {
      setAttribute: (key: string, value: unknown) => {
        told.attributes[key] = value;
      },
      setStatus: vi.fn(),
      end: () => {
        told.ended = true;
      },
    } as unknown as Span;
  };
  const tracer = {
    startSpan: start,
    startActiveSpan: (name: string, options: object, _parent: unknown, work: (span: Span) => unknown) =>
      work(start(name, options)),
  };
  trace.setGlobalTracerProvider({ getTracer: () => tracer as never });
  return spans;
}

test('a request is a span when tracing is on', async () => {
  const spans = keepSpans();
  const desk = new Desk({ tracing: true });
  await desk.request('/healthz');
  expect(spans).toEqual([
    {
      name: 'GET /healthz',
      attributes: { 'http.request.method': 'GET', 'url.path': '/healthz', 'http.response.status_code': 200 },
      ended: true,
    },
  ]);
  await desk.store.close();
});

test('no request is one when tracing is off', async () => {
  const spans = keepSpans();
  const desk = new Desk();
  await desk.request('/healthz');
  expect(spans).toEqual([]);
  await desk.store.close();
});

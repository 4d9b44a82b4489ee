import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** What Prometheus reads at `/metrics`. */
export interface Metrics {
  request(method: string, route: string, status: number, seconds: number): void;
  graphqlError(code: string): void;
  /** In the text format. Source: Prometheus, Exposition formats, 0.0.4. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** Anybody may make up a method: the number of series stays bounded. */
const METHODS = new Set(['GET', 'HEAD', 'POST', 'OPTIONS', 'PUT', 'PATCH', 'DELETE']);
const BUCKETS = [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10];

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const duration = new Histogram({
    name: 'wirecopy_http_request_duration_seconds',
    help: 'Time to answer, by method, route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: BUCKETS,
    registers: [registry],
  });
  const errors = new Counter({
    name: 'wirecopy_graphql_errors_total',
    help: 'Errors told to clients, by code',
    labelNames: ['code'],
    registers: [registry],
  });
  // To find the series of three labels takes longer than to count in it.
  const series = new Map<string, ReturnType<typeof duration.labels>>();
  const seriesOf = (method: string, route: string, status: number) => {
    const known = METHODS.has(method) ? method : 'other';
    const key = `${known} ${route} ${status}`;
    const found = series.get(key) ?? duration.labels(known, route, String(status));
    series.set(key, found);
    return found;
  };
  return {
    request: (method, route, status, seconds) => seriesOf(method, route, status).observe(seconds),
    graphqlError: (code) => errors.labels(code).inc(),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

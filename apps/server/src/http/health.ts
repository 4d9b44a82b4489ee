import type { ArticleStore } from '@wirecopy/store';
import { Hono, type MiddlewareHandler } from 'hono';
import { scopeFault } from '../guard/access.ts';
import type { Metrics } from '../watch/metrics.ts';
import type { Guarded } from './guards.ts';
import { refuse } from './refuse.ts';

/** For those who look after the server: `/healthz` while it runs, `/readyz` while the archive answers. */
export function createHealth(store: ArticleStore): Hono {
  const health = new Hono();
  health.get('/healthz', (context) => context.json({ status: 'ok' }));
  health.get('/readyz', async (context) => {
    const ready = await store.lastChange().then(
      () => true,
      () => false,
    );
    return context.json({ status: ready ? 'ready' : 'the archive does not answer' }, ready ? 200 : 503);
  });
  return health;
}

/** How much is asked of a server, and by whom, is no matter of its readers: figures are for those who look after it. */
export const tellMetrics =
  (metrics: Metrics): MiddlewareHandler<Guarded> =>
  async (context) => {
    const fault = scopeFault(context.get('scopes'), 'admin');
    if (fault !== undefined) return refuse(context, 403, 'FORBIDDEN', fault);
    return context.body(await metrics.text(), 200, { 'content-type': metrics.contentType });
  };

import type { ArticleStore } from '@wirecopy/store';
import { Hono } from 'hono';
import type { Metrics } from '../watch/metrics.ts';

/** For those who look after the server: `/healthz` while it runs, `/readyz` while the archive answers, `/metrics`. */
export function createHealth(store: ArticleStore, metrics: Metrics): Hono {
  const health = new Hono();
  health.get('/healthz', (context) => context.json({ status: 'ok' }));
  health.get('/readyz', async (context) => {
    const ready = await store.lastChange().then(
      () => true,
      () => false,
    );
    return context.json({ status: ready ? 'ready' : 'the archive does not answer' }, ready ? 200 : 503);
  });
  health.get('/metrics', async (context) =>
    context.body(await metrics.text(), 200, { 'content-type': metrics.contentType }),
  );
  return health;
}

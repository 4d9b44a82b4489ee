// Starts a server in a process of its own, sends it requests, and tells how many it answered and what they cost.
import { fork } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** Requests that are open at once. */
const CONNECTIONS = 8;

/** Starts `servers/NAME.mjs`. `helpers` are processes that work for it, and whose time counts. */
export async function startPeer(file, config, helpers = []) {
  const child = fork(fileURLToPath(new URL(`servers/${file}.mjs`, import.meta.url)), [JSON.stringify(config)], {
    env: { ...process.env, NODE_ENV: 'production', GRAPHILE_ENV: 'production' },
  });
  const url = await new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(message.url));
    child.once('exit', (code) => reject(new Error(`the server ${file} ended with ${code} before it listened`)));
  });
  return { url, processes: [child.pid, ...helpers], stop: () => child.kill('SIGKILL') };
}

/** Sends bodies in turn for so many seconds. Gives requests a second, and milliseconds of CPU that one cost. */
export async function measure({ url, processes }, bodies, seconds, peers) {
  const { default: autocannon } = await import(createRequire(peers).resolve('autocannon'));
  const before = cpuSeconds(processes);
  const started = performance.now();
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: seconds,
    requests: bodies.map((body) => ({
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body,
    })),
  });
  const elapsed = (performance.now() - started) / 1000;
  const cpu = cpuSeconds(processes) - before;
  const answered = result['2xx'];
  if (result.non2xx + result.errors > 0)
    throw new Error(`${url} left ${result.non2xx + result.errors} requests unanswered of ${answered}`);
  return { rate: answered / elapsed, cpu: (cpu / answered) * 1000, p99: result.latency.p99 };
}

/** Ticks of the clock by which Linux tells the time of processes. Source: proc(5), sysconf(3). */
const TICKS_PER_SECOND = 100;

/** What processes and all their children have used so far. */
function cpuSeconds(roots) {
  const stats = new Map();
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      stats.set(Number(pid), { parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) });
    } catch {
      // It has ended meanwhile.
    }
  }
  const belongs = (pid) => roots.includes(pid) || (stats.has(pid) && belongs(stats.get(pid).parent));
  let ticks = 0;
  for (const [pid, stat] of stats) if (belongs(pid)) ticks += stat.ticks;
  return ticks / TICKS_PER_SECOND;
}

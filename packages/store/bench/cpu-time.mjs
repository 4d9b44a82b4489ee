// What processors did for this process and a server, in milliseconds.
import { readFileSync } from 'node:fs';
import { childrenOf } from '../dist/testing/temporary-postgres.js';

/** A clock tick of Linux in milliseconds. */
const TICK = 10;

/** Of this process, and of a server with the children that it has and had. */
export function cpuTime(server) {
  const { user, system } = process.cpuUsage();
  const own = (user + system) / 1000;
  return childrenOf(server).reduce(
    (sum, child) => sum + ticksOf(child, false) * TICK,
    own + ticksOf(server, true) * TICK,
  );
}

/** Ticks in user and system mode; `withChildren` adds those of children that have ended. Source: proc(5), /proc/[pid]/stat. */
function ticksOf(pid, withChildren) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1')
      .replace(/^.*\) /s, '')
      .split(' ');
    const [user, system, childUser, childSystem] = fields.slice(11, 15).map(Number);
    return user + system + (withChildren ? childUser + childSystem : 0);
  } catch {
    return 0;
  }
}

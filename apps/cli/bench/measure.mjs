import { spawn } from 'node:child_process';
import { createReadStream, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../bin/wirecopy.js', import.meta.url));
const BARE = fileURLToPath(new URL('./bare.mjs', import.meta.url));
/** In milliseconds. */
const LOOK_EVERY = 50;

/** What the command is told, and how many articles its output has. */
const COMMANDS = {
  parse: {
    args: (folder, output) => ['parse', folder, '--output', output],
    count: async (output) => countLines(output),
  },
  convert: {
    args: (folder, output) => ['convert', folder, '--to', 'newsml-g2', '--output', `${output}/`],
    count: async (output) =>
      readdirSync(output, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length,
  },
};

/**
 * Runs the bare parser, to articles or to JSON, or a command over a folder. Gives wall and CPU time in seconds, the most memory held in MB.
 *
 * CPU time and memory are what /proc says while the process is there; 0 where there is no /proc.
 */
export async function measure(kind, folder, workers) {
  const output = join(folder, '..', 'out');
  const command = COMMANDS[kind];
  const args = command
    ? [BIN, ...command.args(folder, output), '--workers', String(workers), '--progress', 'off']
    : [BARE, folder, kind];
  const begun = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let told = '';
  let complaint = '';
  child.stdout.on('data', (chunk) => (told += chunk));
  child.stderr.on('data', (chunk) => (complaint += chunk));
  const usage = { cpu: 0, memory: 0 };
  const look = setInterval(() => Object.assign(usage, usageOf(child.pid) ?? {}), LOOK_EVERY);
  const code = await new Promise((resolve) => child.once('close', resolve));
  const seconds = (performance.now() - begun) / 1000;
  clearInterval(look);
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}: ${complaint}`);
  // The bare parser tells its own time: it is measured without its start and without the reading of the files.
  if (!command) return { ...usage, ...JSON.parse(told) };
  const articles = await command.count(output);
  rmSync(output, { recursive: true });
  return { ...usage, seconds, articles };
}

/** Clock ticks a second. Source: proc(5), /proc/pid/stat; sysconf(_SC_CLK_TCK) is 100 on Linux. */
const TICKS = 100;

function usageOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    // A process that has just ended has no memory any more.
    if (!peak) return undefined;
    return { cpu: (Number(stat[11]) + Number(stat[12])) / TICKS, memory: Math.round(Number(peak[1]) / 1024) };
  } catch {
    return undefined;
  }
}

async function countLines(path) {
  let lines = 0;
  for await (const chunk of createReadStream(path)) for (const byte of chunk) if (byte === 10) lines++;
  return lines;
}

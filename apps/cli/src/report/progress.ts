import { Meter } from './meter.ts';
import { clearBeforeLines, dim, tell } from './say.ts';

/** How far a command is. */
export interface Progress {
  /** So many more are done, and the command stands at this place of its input. */
  advance(count: number, position: number): void;
  /** Where the input ends, once it is known. */
  expect(end: number): void;
  stop(): void;
}

export const PROGRESS_STYLES = ['auto', 'bar', 'lines', 'off'] as const;
export type ProgressStyle = (typeof PROGRESS_STYLES)[number];

export interface ProgressOptions {
  /** What is counted: "articles". */
  readonly unit: string;
  readonly how: ProgressStyle;
}

const NOTHING: Progress = { advance: () => {}, expect: () => {}, stop: () => {} };
/** In milliseconds. A command that is done sooner shows nothing. */
const BAR_EVERY = 100;
const BAR_AFTER = 400;
const LINE_EVERY = 10_000;

/** Shows on standard error how far a command is: a bar on a terminal, a line now and then elsewhere. */
export function showProgress({ unit, how }: ProgressOptions): Progress {
  const style = how === 'auto' ? (process.stderr.isTTY ? 'bar' : 'lines') : how;
  if (style === 'off') return NOTHING;
  const meter = new Meter(unit);
  const stop = style === 'bar' ? showBar(meter) : showLines(meter);
  return { advance: (count, position) => meter.advance(count, position), expect: (end) => meter.expect(end), stop };
}

function showBar(meter: Meter): () => void {
  let isShown = false;
  const clear = (): void => {
    if (isShown) process.stderr.write('\r\u001b[K');
    isShown = false;
  };
  const draw = (): void => {
    if (meter.milliseconds() < BAR_AFTER) return;
    process.stderr.write(`\r${drawBar(meter, process.stderr.columns ?? 80)}\u001b[K`);
    isShown = true;
  };
  clearBeforeLines(clear);
  const timer = setInterval(draw, BAR_EVERY);
  timer.unref();
  return () => {
    clearInterval(timer);
    clear();
    clearBeforeLines(() => {});
  };
}

function showLines(meter: Meter): () => void {
  const timer = setInterval(() => tell(meter.line()), LINE_EVERY);
  timer.unref();
  return () => clearInterval(timer);
}

/** The bar takes what the line beside it leaves; a narrow terminal has the line alone. */
function drawBar(meter: Meter, columns: number): string {
  const line = meter.line();
  const share = meter.share();
  const width = Math.min(columns - line.length - 8, 40);
  if (share === undefined || width < 8) return line.slice(0, columns - 1);
  const full = Math.round(share * width);
  const percent = `${Math.floor(share * 100)}%`.padStart(4);
  return `${'█'.repeat(full)}${dim('░'.repeat(width - full), process.stderr)}${percent}  ${line}`;
}

/** What stood where at which time, in milliseconds. */
interface Mark {
  readonly at: number;
  readonly count: number;
  readonly position: number;
}

/** Marks are so far apart, in milliseconds, and so many: the last ten seconds tell the rate. */
const MARK_EVERY = 250;
const MOST_MARKS = 40;

const figures = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const smallFigures = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

/** Counts, and tells rate and remaining time from what it counted lately. */
export class Meter {
  readonly #begun: Mark;
  readonly #marks: Mark[];
  #count = 0;
  #position = 0;
  #end: number | undefined;

  constructor(
    readonly unit: string,
    readonly now: () => number = () => performance.now(),
  ) {
    this.#begun = { at: now(), count: 0, position: 0 };
    this.#marks = [this.#begun];
  }

  advance(more: number, position: number): void {
    this.#count += more;
    this.#position = position;
    const at = this.now();
    if (at - (this.#marks.at(-1)?.at ?? 0) < MARK_EVERY) return;
    this.#marks.push({ at, count: this.#count, position });
    if (this.#marks.length > MOST_MARKS) this.#marks.shift();
  }

  expect(end: number): void {
    this.#end = end;
  }

  milliseconds(): number {
    return this.now() - this.#begun.at;
  }

  /** How many a second. */
  rate(): number {
    return this.#perSecond(this.#count, ({ count }) => count);
  }

  /** How much of the input is done, from 0 to 1; undefined while nobody knows. */
  share(): number | undefined {
    return this.#end ? Math.min(this.#position / this.#end, 1) : undefined;
  }

  /** In seconds; undefined while nobody knows. */
  remaining(): number | undefined {
    const speed = this.#perSecond(this.#position, ({ position }) => position);
    if (this.#end === undefined || speed <= 0) return undefined;
    return Math.max(this.#end - this.#position, 0) / speed;
  }

  /** "12,000 articles, 810 a second, 10 s left". */
  line(): string {
    const rate = this.rate();
    const remaining = this.remaining();
    const left = remaining === undefined ? '' : `, ${duration(remaining)} left`;
    return `${figures.format(this.#count)} ${this.unit}, ${(rate < 10 ? smallFigures : figures).format(rate)} a second${left}`;
  }

  #perSecond(now: number, then: (mark: Mark) => number): number {
    const first = this.#marks[0] ?? this.#begun;
    const milliseconds = this.now() - first.at;
    return milliseconds <= 0 ? 0 : ((now - then(first)) * 1000) / milliseconds;
  }
}

/** "8 s", "3 min 20 s", "2 h 5 min". */
export function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  const minutes = Math.floor(whole / 60);
  return minutes < 60 ? `${minutes} min ${whole % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

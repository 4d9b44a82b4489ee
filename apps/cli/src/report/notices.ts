import type { Notice } from '../work/task.ts';
import { tell } from './say.ts';

/** More different ones than this are not told one by one. */
const MOST = 20;

interface Heard {
  /** Where it was heard first. */
  readonly place: string;
  count: number;
}

/** Losses and oddities. The same one is told once, however many articles have it. */
export class Notices {
  readonly #heard = new Map<string, Heard>();
  #others = 0;

  add(notices: readonly Notice[]): void {
    for (const { place, message } of notices) {
      const heard = this.#heard.get(message);
      if (heard) heard.count++;
      else if (this.#heard.size < MOST) this.#heard.set(message, { place, count: 1 });
      else this.#others++;
    }
  }

  tell(): void {
    for (const [message, { place, count }] of this.#heard)
      tell(`${place}${count === 1 ? '' : ` and ${count - 1} more`}: ${message}`);
    if (this.#others > 0) tell(`${this.#others} more of other kinds; wirecopy validate lists them all`);
  }
}

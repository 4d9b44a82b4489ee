import type { Notice } from '../work/task.ts';
import { tell } from './say.ts';

/** More different ones than this are not told one by one. */
const MOST = 20;

/** Where it was heard first, and how it was put there. */
interface Heard extends Notice {
  count: number;
}

/** Losses and oddities. The same one is told once, however many articles have it. */
export class Notices {
  readonly #heard = new Map<string, Heard>();
  #others = 0;

  add(notices: readonly Notice[]): void {
    for (const notice of notices) {
      const kind = notice.kind ?? notice.message;
      const heard = this.#heard.get(kind);
      if (heard) heard.count++;
      else if (this.#heard.size < MOST) this.#heard.set(kind, { ...notice, count: 1 });
      else this.#others++;
    }
  }

  tell(): void {
    for (const { place, message, count } of this.#heard.values())
      tell(`${place}${count === 1 ? '' : ` and ${count - 1} more`}: ${message}`);
    if (this.#others > 0) tell(`${this.#others} more of other kinds; wirecopy validate lists them all`);
  }
}

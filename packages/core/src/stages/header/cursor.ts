/** Reads a line from left to right by sticky expressions; never looks beyond its end. */
export class Cursor {
  readonly #text: string;
  readonly start: number;
  readonly end: number;
  at: number;

  constructor(text: string, start: number, end: number) {
    this.#text = text.slice(0, end);
    this.start = start;
    this.end = end;
    this.at = start;
  }

  /** Reads what a sticky expression matches here, and moves past it. */
  eat(sticky: RegExp): RegExpExecArray | undefined {
    sticky.lastIndex = this.at;
    const match = sticky.exec(this.#text);
    if (match === null) return undefined;
    this.at = sticky.lastIndex;
    return match;
  }

  /** Whether a sticky expression matches here; stays where it is. */
  sees(sticky: RegExp): boolean {
    sticky.lastIndex = this.at;
    return sticky.test(this.#text);
  }

  slice(start: number, end: number): string {
    return this.#text.slice(start, end);
  }
}

import { EXIT } from './exits.ts';
import { tell } from './say.ts';

/** The wish of a user that the command ends. */
export interface Interruption {
  readonly signal: AbortSignal;
  /** What the process ends with; undefined as long as nobody asked. */
  exitCode(): number | undefined;
  /** No longer listens. */
  release(): void;
}

/** A Ctrl-C reaches a process started by npm twice: from the terminal and from npm. In milliseconds. */
const SAME_PRESS = 500;

/** The first signal lets the command end what it has under way; a second one, pressed later, does not wait for that. */
export function listenForInterruption(): Interruption {
  const controller = new AbortController();
  let asked: number | undefined;
  let code: number | undefined;
  const listen = (exitCode: number) => (): void => {
    code = exitCode;
    if (asked === undefined) asked = performance.now();
    else if (performance.now() - asked > SAME_PRESS) process.exit(code);
    controller.abort();
  };
  const onInterrupt = listen(EXIT.interrupted);
  const onTerminate = listen(EXIT.terminated);
  process.on('SIGINT', onInterrupt);
  process.on('SIGTERM', onTerminate);
  return {
    signal: controller.signal,
    exitCode: () => code,
    release: () => {
      process.off('SIGINT', onInterrupt);
      process.off('SIGTERM', onTerminate);
    },
  };
}

/** Says how far a command came that was stopped, and ends with the code of the signal. */
export function tellStopped({ exitCode }: Interruption, howFar: string): void {
  tell(howFar);
  process.exitCode = exitCode() ?? EXIT.failed;
}

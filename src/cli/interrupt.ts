const SIGNALS = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 } as const;

/** The user stopped the command, by Ctrl-C or by closing the terminal. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
  /** 128 and the number of the signal, as shells have it. */
  readonly exitCode: number;

  constructor(signal: number) {
    super('interrupted');
    this.exitCode = 128 + signal;
  }
}

/**
 * Tells that the user wants to stop; asked a second time, the process ends at once.
 * @returns what to call once there is nothing left to stop.
 */
export function onInterrupt(stop: (fault: Interrupted) => void): () => void {
  const handlers = Object.entries(SIGNALS).map(([signal, number]) => {
    const handler = (): void => stop(new Interrupted(number));
    process.once(signal, handler);
    return () => process.off(signal, handler);
  });
  return () => handlers.forEach((forget) => forget());
}

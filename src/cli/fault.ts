/** Something that stops the command and that its user can mend; both sentences are shown, in French. */
export class Fault extends Error {
  override readonly name = 'Fault';
  readonly mend: string;

  constructor(message: string, mend: string) {
    super(message);
    this.mend = mend;
  }
}

/** The command line itself is not understood: the usage is shown with it. */
export class UsageFault extends Fault {
  /** The command whose usage helps, or an empty string. */
  readonly command: string;

  constructor(message: string, mend: string, command = '') {
    super(message, mend);
    this.command = command;
  }
}

/** The code of a fault of the file system, e.g. `ENOENT`; an empty string for anything else. */
export function systemCode(fault: unknown): string {
  return fault instanceof Error && 'code' in fault && typeof fault.code === 'string' ? fault.code : '';
}

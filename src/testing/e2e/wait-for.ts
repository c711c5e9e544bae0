const PATIENCE = 15_000;
const STEP = 20;

/** What was waited for did not come. */
export class NotSoError extends Error {
  override readonly name = 'NotSoError';
}

/** Waits until a condition holds. @param what names it, for the message. */
export async function waitFor(holds: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new NotSoError(what);
    await new Promise((passed) => setTimeout(passed, STEP));
  }
}

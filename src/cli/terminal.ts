/** The only place that writes on screen. */

/** A line of result. */
export function say(line: string): void {
  clearProgress();
  process.stdout.write(`${line}\n`);
}

/** A line of what went wrong or is going on. */
export function warn(line: string): void {
  clearProgress();
  process.stderr.write(`${line}\n`);
}

let progressShown = false;

/** Replaces the line of progress; silent where the output is a file or a pipe. */
export function showProgress(text: string): void {
  if (!process.stderr.isTTY) return;
  process.stderr.write(`\r\u001b[K${text}`);
  progressShown = true;
}

function clearProgress(): void {
  if (!progressShown) return;
  process.stderr.write('\r\u001b[K');
  progressShown = false;
}

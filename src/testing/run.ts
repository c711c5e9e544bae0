import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sum, type Counts } from './counts.ts';
import { buildLibrary } from './e2e/library.ts';
import { findBrowser } from './find-browser.ts';
import { steps, type Step } from './steps.ts';

// npm test: every check there is, two at a time. `npm test -- lint browser` runs the steps so named alone.
// What fails is printed in full, and the last line is always `N passed, N failed`.

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
const LIMIT = 18 * 60_000;
/** Steps side by side: two cores take no more. */
const AT_ONCE = 2;

const wanted = process.argv.slice(2);
const isWanted = ({ name }: Step): boolean =>
  wanted.length === 0 || wanted.some((word) => name.includes(word));

// Before the steps begin: several need the browser, which is unpacked at its first use.
await findBrowser().catch((error: unknown) => {
  console.log(`! ${String(error)}`);
});
// The end-to-end tests share one build; where it fails, each of them says so by itself.
const library = await buildLibrary().catch(() => undefined);
if (library !== undefined) process.env['DECLIC_BUILT'] = library.folder;
const waiting = steps(root).filter(isWanted);
const counts: Counts[] = [];
await Promise.all(Array.from({ length: AT_ONCE }, runWaiting));
await library?.remove();
const { passed, failed } = sum(counts);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

/** Takes one step after the other until none is left. */
async function runWaiting(): Promise<void> {
  for (let step = waiting.shift(); step !== undefined; step = waiting.shift())
    counts.push(await runStep(step));
}

async function runStep({ name, command, count }: Step): Promise<Counts> {
  console.log(`… ${name}`);
  const start = Date.now();
  const { output, exitCode } = await run(command);
  const counts = count(output, exitCode);
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  if (counts.failed > 0) console.log(`\n${failuresIn(output).trim()}\n`);
  console.log(
    `${counts.failed > 0 ? '✖' : '✔'} ${name}: ${counts.passed} passed, ${counts.failed} failed (${seconds} s)`,
  );
  return counts;
}

function run([bin, ...args]: Step['command']): Promise<{
  readonly output: string;
  readonly exitCode: number;
}> {
  const bins = join(root, 'node_modules/.bin');
  const child = spawn(bin, args, {
    cwd: root,
    env: {
      ...process.env,
      PATH: [bins, process.env['PATH']].join(delimiter),
      FORCE_COLOR: '0',
      NO_COLOR: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    timeout: LIMIT,
  });
  let output = '';
  const keep = (chunk: Buffer): void => {
    output += chunk.toString();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return new Promise((done) => {
    child.on('error', (error) => {
      done({ output: `${output}\n${String(error)}`, exitCode: 1 });
    });
    child.on('close', (code, signal) => {
      const ended = signal === null ? '' : `\nStopped by ${signal} after ${LIMIT / 60_000} minutes at most.`;
      done({ output: output + ended, exitCode: code ?? 1 });
    });
  });
}

/** node:test repeats its failures at the end, after all that passed; other tools print little else. */
function failuresIn(output: string): string {
  const start = output.indexOf('✖ failing tests:');
  return start < 0 ? output : output.slice(start);
}

import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What a command left on screen. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A command, and the folder that it is called in. */
export interface Call {
  readonly cwd: string;
  readonly words: readonly string[];
}

let host: ChildProcess | undefined;
let former: Promise<unknown> = Promise.resolve();

/**
 * Runs `declic` in a process that runs one command after another: most of a command's time goes into loading it.
 * @throws Error where the command ends that process.
 */
export function runCommand(call: Call): Promise<Run> {
  const ran = former.then(() => ask((host ??= startHost()), call));
  former = ran.catch(() => undefined);
  return ran;
}

function startHost(): ChildProcess {
  const child = fork(fileURLToPath(new URL('command-host.ts', import.meta.url)), {
    env: { ...process.env, DECLIC_DEBUG: '' },
    execArgv: ['--import', import.meta.resolve('tsx')],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  child.once('exit', () => {
    host = undefined;
  });
  return child;
}

async function ask(child: ChildProcess, call: Call): Promise<Run> {
  // Between commands it must not keep the tests from ending; it ends with them.
  child.ref();
  child.channel?.ref();
  try {
    return await new Promise((told, failed) => {
      const ended = (): void => failed(new Error(`declic ${call.words.join(' ')} ended the process.`));
      child.once('exit', ended);
      child.once('message', (ran) => {
        child.off('exit', ended);
        told(ran as Run);
      });
      child.send(call);
    });
  } finally {
    child.unref();
    child.channel?.unref();
  }
}

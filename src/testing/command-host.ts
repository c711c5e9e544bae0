import { Writable } from 'node:stream';
import { main } from '../cli/main.ts';
import type { Call, Run } from './run-command.ts';

// The process in which tests run `declic` again and again: its sources are loaded once, not for each command.

process.on('message', (call: Call) => {
  void run(call).then((ran) => process.send?.(ran));
});

async function run({ cwd, words }: Call): Promise<Run> {
  process.chdir(cwd);
  const [out, err] = [new Screen(), new Screen()];
  // Fresh ones for each command, which puts a listener of its own on them.
  Object.defineProperty(process, 'stdout', { value: out, configurable: true });
  Object.defineProperty(process, 'stderr', { value: err, configurable: true });
  const code = await main(words);
  return { code, out: out.text, err: err.text };
}

class Screen extends Writable {
  text = '';

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

import { fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateLibrary } from './generate.ts';
import type { BuildCost } from './measured-build.ts';

export interface BuildMeasures extends BuildCost {
  readonly modules: number;
}

/** The formats that the budget speaks of. */
const FORMATS = ['web', 'scorm12'].flatMap((format) => ['--format', format]);

/** Builds so many generated modules in two formats, in a process of its own. */
export async function measureBuild(modules: number): Promise<BuildMeasures> {
  const folder = await mkdtemp(join(tmpdir(), 'declic-bench-'));
  try {
    const sources = join(folder, 'modules');
    await generateLibrary(sources, modules);
    const cost = await run(['build', '--modules', sources, '--out', join(folder, 'out'), ...FORMATS]);
    return { modules, ...cost };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function run(words: readonly string[]): Promise<BuildCost> {
  const child = fork(fileURLToPath(new URL('measured-build.ts', import.meta.url)), words, {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  return new Promise((measured, failed) => {
    child.on('error', failed);
    child.on('message', (cost) => measured(cost as BuildCost));
    child.on('exit', (code) => failed(new Error(`declic build ended with ${code ?? 'a signal'}.`)));
  });
}

import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateLibrary } from '../bench/generate.ts';
import { runCommand, type Run } from './run-command.ts';

const bin = fileURLToPath(new URL('../../packages/cli/bin.js', import.meta.url));

export interface Launched {
  readonly ended: Promise<Run>;
  /** What Ctrl-C does. */
  interrupt(): void;
}

/** A folder of a trainer's own, far from the checkout, with `modules` inside. */
export class TrainerFolder {
  readonly path: string;

  private constructor(path: string) {
    this.path = path;
  }

  /** @param modules how many valid modules it starts with: `socle/mesure-0001`, `donnees/mesure-0002`… */
  static async create(modules: number): Promise<TrainerFolder> {
    const path = await mkdtemp(join(tmpdir(), 'declic-trainer-'));
    if (modules > 0) await generateLibrary(join(path, 'modules'), modules);
    return new TrainerFolder(path);
  }

  read(file: string): Promise<string> {
    return readFile(join(this.path, file), 'utf8');
  }

  async write(file: string, text: string): Promise<void> {
    const path = join(this.path, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }

  /** Replaces a string that must be there. */
  async change(file: string, from: string, to: string): Promise<void> {
    const text = await this.read(file);
    if (!text.includes(from)) throw new Error(`${file} holds no ${JSON.stringify(from)}`);
    await this.write(
      file,
      text.replace(from, () => to),
    );
  }

  /** Runs `declic` in the folder. */
  run(...words: readonly string[]): Promise<Run> {
    return runCommand({ cwd: this.path, words });
  }

  /** Starts `declic` in the folder as a person does, in a process of its own: far slower than `run`. */
  launch(...words: readonly string[]): Launched {
    const child = spawn(process.execPath, [bin, ...words], {
      cwd: this.path,
      env: { ...process.env, DECLIC_DEBUG: '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (data: Buffer) => (out += String(data)));
    child.stderr.on('data', (data: Buffer) => (err += String(data)));
    const ended = new Promise<Run>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code) => resolve({ code, out, err }));
    });
    return { ended, interrupt: () => child.kill('SIGINT') };
  }

  remove(): Promise<void> {
    return rm(this.path, { recursive: true, force: true });
  }
}

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { countBrowserTests, countNodeTests, countOne, type Counter } from './counts.ts';

/** One check of the whole run: a command and how to count it. */
export interface Step {
  readonly name: string;
  /** A bin of node_modules or `node`, then its arguments. */
  readonly command: readonly [string, ...string[]];
  readonly count: Counter;
}

/**
 * All steps, in lanes that run side by side; the steps of a lane run one after the other.
 * @param root folder of the checkout.
 */
export function lanes(root: string): readonly (readonly Step[])[] {
  const tests = findTests(join(root, 'src'));
  const ending = (suffix: string): readonly string[] => tests.filter((file) => file.endsWith(suffix));
  const nodeTest = ['--import', 'tsx', '--test', '--test-reporter=spec'];
  const checks: readonly Step[] = [
    { name: 'types', command: ['tsc', '--noEmit'], count: countOne },
    { name: 'lint', command: ['eslint', '.'], count: countOne },
    { name: 'format', command: ['prettier', '--check', '--log-level=warn', '.'], count: countOne },
    { name: 'unused code', command: ['knip', '--no-progress'], count: countOne },
    {
      name: 'node tests',
      command: ['node', ...nodeTest, ...ending('.node.test.ts')],
      count: countNodeTests,
    },
  ];
  const inBrowser: readonly Step[] = [
    { name: 'content', command: ['declic', 'check'], count: countOne },
    { name: 'browser tests', command: ['wtr'], count: countBrowserTests },
    ...ending('.e2e.test.ts').map((file): Step => ({
      name: file.slice(root.length + 1),
      command: ['node', ...nodeTest, file],
      count: countNodeTests,
    })),
  ];
  return [checks, inBrowser];
}

function findTests(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return findTests(path);
      return entry.name.endsWith('.test.ts') ? [path] : [];
    })
    .sort();
}

import { join } from 'node:path';
import { countBrowserTests, countNodeTests, countOne, type Counter } from './counts.ts';
import { findTests } from './find-tests.ts';

/** One check of the whole run: a command and how to count it. */
export interface Step {
  readonly name: string;
  /** A bin of node_modules or `node`, then its arguments. */
  readonly command: readonly [string, ...string[]];
  readonly count: Counter;
}

/** The steps that take longest: begun first, none of them is left to run alone at the end. */
const LONGEST: readonly string[] = ['node tests', 'library.e2e', 'accessibility.e2e', 'scorm12.e2e'];

/**
 * All steps, in the order to begin them.
 * @param root folder of the checkout.
 */
export function steps(root: string): readonly Step[] {
  const spec = ['--import', 'tsx', '--test-reporter=spec'];
  const all: readonly Step[] = [
    {
      name: 'node tests',
      command: ['node', ...spec, 'src/testing/node-tests.ts'],
      count: countNodeTests,
    },
    ...findTests(join(root, 'src'), '.e2e.test.ts').map((file): Step => ({
      name: file.slice(root.length + 1),
      command: ['node', ...spec, '--test', file],
      count: countNodeTests,
    })),
    { name: 'browser tests', command: ['wtr'], count: countBrowserTests },
    { name: 'types', command: ['tsc', '--noEmit'], count: countOne },
    {
      name: 'types of old browsers',
      command: ['tsc', '--noEmit', '--project', 'src/tsconfig.browser.json'],
      count: countOne,
    },
    { name: 'lint', command: ['eslint', '.'], count: countOne },
    { name: 'format', command: ['prettier', '--check', '--log-level=warn', '.'], count: countOne },
    { name: 'unused code', command: ['knip', '--no-progress'], count: countOne },
    { name: 'content', command: ['declic', 'check'], count: countOne },
  ];
  const rank = ({ name }: Step): number => {
    const place = LONGEST.findIndex((part) => name.includes(part));
    return place < 0 ? LONGEST.length : place;
  };
  return [...all].sort((a, b) => rank(a) - rank(b));
}

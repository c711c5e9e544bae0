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

/** The steps that take longest, in their order: begun first, none of them is left to run alone at the end. */
const LONGEST: readonly string[] = [
  'library.e2e',
  'node tests',
  'accessibility.e2e',
  'lrs.e2e',
  'browser tests',
  'scorm12.e2e',
  'lint',
  'journeys.e2e',
  'scorm2004.e2e',
];

/** What tools keep of the last run: what has not changed since is not looked at again. */
const CACHE = 'node_modules/.cache/declic-checks';

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
    types('types', 'tsconfig.json'),
    types('types of old browsers', 'src/tsconfig.browser.json'),
    { name: 'lint', command: ['eslint', '.'], count: countOne },
    {
      name: 'format',
      command: [
        'prettier',
        '--check',
        '--log-level=warn',
        '--cache',
        '--cache-strategy=content',
        `--cache-location=${CACHE}/format`,
        '.',
      ],
      count: countOne,
    },
    { name: 'unused code', command: ['knip', '--no-progress'], count: countOne },
    { name: 'content', command: ['declic', 'check'], count: countOne },
  ];
  const rank = ({ name }: Step): number => {
    const place = LONGEST.findIndex((part) => name.includes(part));
    return place < 0 ? LONGEST.length : place;
  };
  return [...all].sort((a, b) => rank(a) - rank(b));
}

function types(name: string, project: string): Step {
  const kept = ['--incremental', '--tsBuildInfoFile', `${CACHE}/${name.replaceAll(' ', '-')}`];
  return { name, command: ['tsc', '--noEmit', '--project', project, ...kept], count: countOne };
}

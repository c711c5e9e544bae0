import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import tseslint from 'typescript-eslint';
import wc from 'eslint-plugin-wc';

const FOLDERS = readdirSync(fileURLToPath(new URL('src', import.meta.url)));

/** Read by tools and by people who test: they may import from anywhere. */
const TESTS = ['src/**/*.test.ts', 'src/**/*-suite.ts'];

/** Files of a question type or a component that run in a page; the others of its folder build or judge. */
const ELEMENTS = ['src/questions/*/{element,moving}.ts', 'src/components/*/element.ts'];

/** Files of a format that make packages; the others of its folder run in a page. */
const PACKAGERS = [
  'src/formats/*/{packager,single-course,manifest,manifest-*,lom,lom-*,taxon-path}.ts',
  'src/formats/packagers.ts',
];

/** DigComp's names and words: pages are made of them, none loads them. */
const BUILD_DATA = '/content/(?:digcomp|outcome-words|pix)';

const TYPES = ['content', 'i18n', 'styles', 'questions', 'components'];
const PURE = 'It is data in, data out: no DOM, no Node, no clock.';

/**
 * Who may import whom, as docs/architecture.md draws it. A folder that stands in no `folders` list
 * can be imported by nobody: a new one gets its line here first.
 */
const LAYERS = [
  { name: 'content', files: ['src/content/**'], folders: [], rule: `content imports nobody. ${PURE}` },
  { name: 'i18n', files: ['src/i18n/**'], folders: ['content'], rule: 'i18n imports content alone.' },
  { name: 'styles', files: ['src/styles/**'], folders: ['content'], rule: 'styles import content alone.' },
  {
    name: 'questions and components, build side',
    files: ['src/questions/**', 'src/components/**'],
    except: ELEMENTS,
    folders: TYPES,
    rule: `schema, parse, render and judge import content, i18n and styles. ${PURE}`,
  },
  {
    name: 'compiler',
    files: ['src/compiler/**'],
    folders: TYPES,
    packages: ['marked', 'yaml'],
    rule: `The compiler imports content and the question types. ${PURE}`,
  },
  {
    name: 'rendering',
    files: ['src/rendering/**'],
    folders: TYPES,
    packages: ['@noble/hashes'],
    rule: `rendering imports content and the question types. ${PURE}`,
  },
  {
    name: 'packaging',
    files: ['src/packaging/**'],
    folders: [...TYPES, 'compiler', 'rendering'],
    packages: ['pako'],
    rule: `packaging imports rendering and what is left of it. ${PURE}`,
  },
  {
    name: 'formats, packagers',
    files: PACKAGERS,
    folders: [...TYPES, 'compiler', 'rendering', 'packaging'],
    rule: `A packager imports packaging and what is left of it, never the player or a tracker. ${PURE}`,
  },
  {
    name: 'formats, trackers',
    files: ['src/formats/**'],
    except: [...PACKAGERS, 'src/formats/*/{start,course-start}.ts'],
    folders: ['content', 'i18n', 'tracking'],
    packages: ['@xapi/xapi'],
    refused: [BUILD_DATA],
    rule:
      'A tracker imports content and the tracking port; only start.ts joins it to the player. ' +
      'A file of the packager’s side gets its name in PACKAGERS (eslint.config.js).',
  },
  {
    name: 'formats, start',
    files: ['src/formats/*/{start,course-start}.ts'],
    folders: ['content', 'i18n', 'tracking', 'player'],
    refused: [BUILD_DATA],
    rule: 'start.ts joins the player and the tracker of its format, and nothing else.',
  },
  {
    name: 'tracking',
    files: ['src/tracking/**'],
    folders: ['content'],
    refused: [BUILD_DATA],
    rule: 'tracking imports content alone.',
  },
  {
    name: 'controllers',
    files: ['src/controllers/**'],
    folders: ['content', 'i18n', 'styles'],
    packages: ['lit'],
    refused: [BUILD_DATA],
    rule: 'controllers import content, i18n and styles; nothing of the elements reaches Node.',
  },
  {
    name: 'elements',
    files: ELEMENTS,
    folders: [...TYPES, 'controllers'],
    packages: ['lit'],
    refused: ['^(?:\\./|.*/)(?:parse|render|problems)\\.ts$', BUILD_DATA],
    rule: 'An element imports controllers and what is left of them; it reads the page, never parses or renders it.',
  },
  {
    name: 'player',
    files: ['src/player/**'],
    folders: [...TYPES, 'controllers', 'tracking'],
    packages: ['lit'],
    refused: [BUILD_DATA],
    rule: 'The player imports elements, controllers and the tracking port, never a format.',
  },
  {
    name: 'session',
    files: ['src/session/**'],
    folders: [...TYPES, 'controllers', 'tracking', 'player'],
    packages: ['lit'],
    refused: [BUILD_DATA],
    rule: 'session imports the player and what is left of it.',
  },
  {
    name: 'site',
    files: ['src/site/**'],
    folders: [...TYPES, 'compiler', 'rendering', 'packaging', 'formats', 'tracking', 'player', 'controllers'],
    packages: [
      'lit',
      'minisearch',
      'workbox-core',
      'workbox-precaching',
      'workbox-range-requests',
      'workbox-routing',
      'workbox-strategies',
    ],
    rule: 'site imports everything but the command, the tests and the bench.',
  },
  {
    name: 'lms',
    files: ['src/lms/**'],
    folders: ['content', 'formats', 'packaging'],
    packages: ['node:', 'scorm-again', 'fflate', 'esbuild'],
    rule: 'lms plays packages as a platform does, for the preview and the tests: it knows formats, not modules.',
  },
  {
    name: 'cli',
    files: ['src/cli/**'],
    folders: FOLDERS.filter((folder) => folder !== 'testing' && folder !== 'bench'),
    packages: [
      'node:',
      'rollup',
      'yaml',
      'typescript',
      '@custom-elements-manifest',
      'custom-elements-manifest',
    ],
    rule: 'The command imports everything but the tests and the bench.',
  },
];

const PURE_FILES = ['content', 'compiler', 'rendering', 'packaging', 'questions', 'components'].map(
  (folder) => `src/${folder}/**/*.ts`,
);

/** Names of the browser that Node has not; those they share may be judged one by one. */
const DOM_NAMES = Object.keys(globals.browser).filter(
  (name) =>
    !(name in globals['shared-node-browser']) || ['localStorage', 'sessionStorage', 'fetch'].includes(name),
);
const NODE_NAMES = ['process', 'Buffer', '__dirname', '__filename', 'require'];

function importDirections({ name, files, except = [], folders, packages = [], refused = [], rule }) {
  const own = files.flatMap((glob) => /^src\/([\w-]+)\//.exec(glob)?.[1] ?? []);
  const others = FOLDERS.filter((folder) => !own.includes(folder) && !folders.includes(folder));
  const allowed = packages.map((entry) => (entry.endsWith(':') ? entry : `${entry}(?:/|$)`));
  const patterns = [
    { regex: `^(?:\\.\\./)+(?:${others.join('|')})/`, message: rule },
    {
      regex: `^(?!${['\\.{1,2}/', ...allowed].join('|')})`,
      message: `${packages.length > 0 ? `Of packages, only ${packages.join(', ')}` : 'No package'} may be imported here. ${rule}`,
    },
    ...refused.map((regex) => ({ regex, message: rule })),
  ];
  return {
    name: `import directions: ${name}`,
    files,
    ignores: [...TESTS, ...except],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
}

const restricted = (names, message) => names.map((name) => ({ name, message }));

const RESTRICTED_SYNTAX = [
  { selector: 'TSEnumDeclaration', message: 'Write a union of literals: an enum leaves code behind.' },
  { selector: 'TSParameterProperty', message: 'Declare the field, then set it.' },
];

/** French words that learners read: a sign must not be parted from its word at the end of a line. */
const BREAKING_SPACE = '/ [:;?!»%]|« /';
const FRENCH_SYNTAX = [
  { selector: `Literal[value=${BREAKING_SPACE}]`, message: 'Write \\u00a0 before : ; ? ! » % and after «.' },
  {
    selector: `TemplateElement[value.raw=${BREAKING_SPACE}]`,
    message: 'Write \\u00a0 before : ; ? ! » % and after «.',
  },
];

export default defineConfig(
  globalIgnores(['dist/', 'node_modules/', 'modules/', 'packages/moodle/', 'docs/any-page/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    name: 'scripts of the tools',
    files: ['**/*.js'],
    languageOptions: { globals: globals.node },
    rules: { 'no-undef': 'error', 'no-unused-vars': 'error', 'prefer-const': 'error' },
  },
  {
    name: 'code',
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'max-lines': ['error', 300],
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } },
      ],
      'no-restricted-syntax': ['error', ...RESTRICTED_SYNTAX],
      'no-restricted-globals': [
        'error',
        ...restricted(NODE_NAMES, 'Only the command, the tests and the bench run in Node alone.'),
      ],
      'no-console': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      // Numbers are the everyday holes of a template.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => element.focus()` says all that braces would.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // `dataset['option']`: noPropertyAccessFromIndexSignature is not on, yet the brackets tell that the key may be missing.
      '@typescript-eslint/dot-notation': 'off',
      // The house's ports are closures behind method signatures: they hold no `this` to lose.
      '@typescript-eslint/unbound-method': 'off',
      // `[...text]` counts code points, which is what is meant by a character here.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // It asks for `!`, which strict refuses.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // An empty string is often as good as a missing one: `a || b` says so.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
    },
  },
  {
    name: 'Lit',
    files: ['src/{controllers,player,session}/**/*.ts', ...ELEMENTS],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      'lit/no-native-attributes': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/prefer-nothing': 'error',
    },
  },
  {
    name: 'pure code',
    files: [...PURE_FILES, ...PACKAGERS],
    ignores: [...TESTS, ...ELEMENTS],
    rules: {
      'no-restricted-globals': ['error', ...restricted([...DOM_NAMES, ...NODE_NAMES], PURE)],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: PURE },
        { object: 'Math', property: 'random', message: PURE },
      ],
    },
  },
  {
    name: 'French words',
    files: ['src/**/*.fr.ts'],
    rules: { 'no-restricted-syntax': ['error', ...RESTRICTED_SYNTAX, ...FRENCH_SYNTAX] },
  },
  {
    name: 'what runs in Node',
    files: ['src/{cli,testing,bench}/**/*.ts', ...TESTS],
    rules: { 'no-console': 'off', 'no-restricted-globals': 'off' },
  },
  {
    name: 'tests',
    files: TESTS,
    rules: {
      // node:test's `test` gives a promise that its runner awaits.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite'] },
          ],
        },
      ],
      // A test that finds nothing where it looks fails all the same.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  LAYERS.map(importDirections),
);

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const eslint = new ESLint({
  cwd: fileURLToPath(new URL('../..', import.meta.url)),
  // Types would ask for files that are there.
  overrideConfig: tseslint.configs.disableTypeChecked,
});

/** What the import rules say of a file that holds one line. */
async function judge(file: string, line: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(`${line}\n`, { filePath: `src/${file}` });
  return (result?.messages ?? [])
    .filter(({ ruleId }) => ruleId?.startsWith('no-restricted-') === true)
    .map(({ message }) => message);
}

const REFUSED = [
  ['content/made-up.ts', "import '../compiler/slug.ts';", 'content imports nobody'],
  ['compiler/made-up.ts', "import 'node:fs';", 'Of packages, only marked, yaml'],
  ['compiler/made-up.ts', "import '../rendering/page.ts';", 'The compiler imports content'],
  ['compiler/messages/made-up.ts', "import '../../player/element.ts';", 'The compiler imports content'],
  ['compiler/made-up.ts', 'export const size = document.title;', 'no DOM'],
  ['packaging/made-up.ts', 'export const now = Date.now();', 'no clock'],
  ['questions/made-up/render.ts', "import '../../controllers/icon.ts';", 'schema, parse, render and judge'],
  ['questions/made-up/render.ts', "import 'lit';", 'No package may be imported here'],
  ['questions/made-up/element.ts', "import './parse.ts';", 'never parses or renders'],
  ['questions/made-up/element.ts', "import 'node:path';", 'Of packages, only lit'],
  ['questions/made-up/element.ts', "import '../../tracking/state.ts';", 'An element imports controllers'],
  ['player/made-up.ts', "import '../formats/scorm12/tracker.ts';", 'never a format'],
  ['player/made-up.ts', "import '../compiler/slug.ts';", 'The player imports elements'],
  ['player/made-up.ts', "import '../content/digcomp-labels.fr.ts';", 'The player imports elements'],
  [
    'questions/made-up/element.ts',
    "import '../../content/outcome-words/area-1.fr.ts';",
    'An element imports',
  ],
  ['formats/made-up/tracker.ts', "import '../../player/element.ts';", 'only start.ts joins'],
  ['formats/made-up/packager.ts', "import '../../tracking/state.ts';", 'never the player or a tracker'],
  ['tracking/made-up.ts', "import '../player/keeper.ts';", 'tracking imports content alone'],
  ['cli/made-up.ts', "import '../testing/example.ts';", 'everything but the tests and the bench'],
] as const;

for (const [file, line, rule] of REFUSED) {
  test(`refused in src/${file}: ${line}`, async () => {
    const messages = await judge(file, line);
    assert.equal(messages.length, 1, messages.join('\n'));
    assert.ok(messages[0]?.includes(rule), messages[0]);
  });
}

const ALLOWED = [
  [
    'compiler/made-up.ts',
    "import { marked } from 'marked'; import '../content/prose.ts'; import './slug.ts';",
  ],
  [
    'questions/made-up/element.ts',
    "import 'lit/directives/ref.js'; import '../../controllers/icon.ts'; import './judge.ts';",
  ],
  ['questions/made-up/parse.ts', "import '../options.ts'; import '../../content/prose.ts';"],
  ['player/made-up.ts', "import 'lit'; import '../tracking/tracker.ts'; import '../controllers/icon.ts';"],
  ['formats/made-up/start.ts', "import '../../player/element.ts'; import './tracker.ts';"],
  ['formats/made-up/tracker.ts', "import '../../tracking/tracker.ts';"],
  ['formats/made-up/packager.ts', "import '../../packaging/zip.ts';"],
  ['cli/made-up.ts', "import 'node:fs'; import '../compiler/slug.ts';"],
  ['compiler/made-up.node.test.ts', "import 'node:test'; import '../rendering/page.ts';"],
  ['testing/made-up.ts', "import 'node:fs'; import '../player/element.ts';"],
] as const;

for (const [file, line] of ALLOWED) {
  test(`allowed in src/${file}: ${line}`, async () => {
    assert.deepEqual(await judge(file, line), []);
  });
}

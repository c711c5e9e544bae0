import { existsSync, readdirSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import resolve from '@rollup/plugin-node-resolve';
import { build } from 'esbuild';
import { rollup } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';

// The browser code is built as classic scripts that a page or a package puts one after the other:
// core.js (the only Lit), one elements/<name>.js for each folder, then one starts/<format>.js,
// or one courseStarts/<format>.js for the page of a course.
// What core bundles, the others take from its global; all names come from the folders on disk.
// Each language has scripts of its own, with its words alone; styles are the same in all.

const root = fileURLToPath(new URL('.', import.meta.url));
const src = join(root, 'src');
const outDir = join(root, 'dist/pieces');
const core = join(src, 'player/core.ts');
const CORE_GLOBAL = 'Declic';
const CORE_ID = 'declic-core';
const ENTRY_ID = 'declic-entry';
const CORE_STYLES = ['tokens', 'base', 'player'].map((name) => `styles/${name}.css`);

/** The oldest browsers with full function: all the syntax they have, and no more. */
const target = ['chrome90', 'safari14.1', 'firefox115'];

/** The language that the sources name: `messages.fr.ts`. */
const SOURCE_LANGUAGE = 'fr';

const compilers = [
  // Only `module`: some packages name a bundle of another kind for the browser.
  resolve({ exportConditions: ['production'], mainFields: ['module', 'main'], extensions: ['.ts', '.js'] }),
  esbuild({
    target,
    // Chrome 90 only mistakes `f?.(...list)`, which is not written here; without this every `?.` grows.
    supported: { 'optional-chain': true },
    minify: true,
    sourceMap: false,
    legalComments: 'none',
  }),
];

/** @param lang of the words that the result holds. */
function compile(lang) {
  const spoken = [...compilers, withoutIndents];
  return lang === SOURCE_LANGUAGE ? spoken : [inLanguage(lang), ...spoken];
}

/** Minified code breaks lines in templates of HTML alone, where a browser shows an indent as one space. */
const withoutIndents = {
  name: 'without-indents',
  renderChunk: (code) => ({ code: code.replace(/\n +/g, ' '), map: null }),
};

/** Takes the words of another language, `X.en.ts` for `X.fr.ts`; French ones where they are not translated. */
function inLanguage(lang) {
  return {
    name: 'in-language',
    async resolveId(source, importer, options) {
      if (!source.endsWith(`.${SOURCE_LANGUAGE}.ts`)) return null;
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      const translated = resolved?.id.replace(/\.\w+\.ts$/, `.${lang}.ts`);
      return translated !== undefined && existsSync(translated) ? translated : resolved;
    },
  };
}

/** By language: the ids of what core holds, and where each name it exports comes from. */
const coreShapes = new Map();
function loadCoreShape(lang) {
  if (!coreShapes.has(lang)) coreShapes.set(lang, readCoreShape(lang));
  return coreShapes.get(lang);
}

async function readCoreShape(lang) {
  const modules = new Set();
  const exports = new Map();
  await rollup({
    input: core,
    plugins: [
      ...compile(lang),
      {
        name: 'core-shape',
        async moduleParsed(info) {
          modules.add(info.id);
          if (info.id !== core) return;
          for (const node of info.ast.body) {
            if (node.type === 'ExportAllDeclaration') {
              this.error(
                `src/player/core.ts must name what it exports, not export all of ${node.source.value}.`,
              );
            }
            if (node.type !== 'ExportNamedDeclaration') continue;
            const from = node.source ? (await this.resolve(node.source.value, core))?.id : core;
            for (const specifier of node.specifiers) exports.set(specifier.exported.name, from);
          }
        },
      },
    ],
  });
  return { modules, exports };
}

/** Makes every module that core bundles external, and refuses names that core does not export. */
function takeFromCore(lang) {
  const realIds = new Map();
  const missing = [];
  const key = (source, importer) => `${importer}\n${source}`;
  return {
    name: 'take-from-core',
    async resolveId(source, importer, options) {
      // An absolute path is node-resolve asking what others make of a path that it has already found.
      if (importer === undefined || isAbsolute(source)) return null;
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      const { modules } = await loadCoreShape(lang);
      if (!resolved || !modules.has(resolved.id)) return resolved;
      realIds.set(key(source, importer), resolved.id);
      return { id: CORE_ID, external: true };
    },
    async moduleParsed(info) {
      const { exports } = await loadCoreShape(lang);
      for (const node of info.ast.body) {
        const realId = node.source ? realIds.get(key(node.source.value, info.id)) : undefined;
        if (realId === undefined) continue;
        for (const name of takenNames(node)) {
          const from = exports.get(name);
          const same = from === realId || (from !== undefined && realId.includes('node_modules'));
          if (same) continue;
          missing.push(`${relative(root, info.id)} takes “${name}” from ${relative(root, realId)}`);
        }
      }
    },
    buildEnd(error) {
      if (error || missing.length === 0) return;
      const list = missing.map((line) => `\n  ${line}`).join('');
      this.error(
        `What core holds reaches the other pieces by the exports of src/player/core.ts; add there:${list}`,
      );
    },
  };
}

function takenNames(node) {
  if (node.type === 'ExportAllDeclaration') return ['*'];
  return node.specifiers.map((specifier) => {
    if (specifier.type === 'ImportNamespaceSpecifier') return '*';
    if (specifier.type === 'ImportDefaultSpecifier') return 'default';
    return (specifier.imported ?? specifier.local).name;
  });
}

/** An entry that runs a file and exports nothing; without a file, an empty script. */
function runs(file) {
  return {
    name: 'runs',
    resolveId: (source) => (source === ENTRY_ID ? ENTRY_ID : null),
    load: (id) => (id === ENTRY_ID ? (existsSync(file) ? `import ${JSON.stringify(file)};` : '') : null),
  };
}

/** Emits one minified style sheet made of several and of what they import, in their order. */
function styles(fileName, files) {
  return {
    name: 'styles',
    async generateBundle() {
      const found = files.filter((file) => existsSync(file));
      if (found.length === 0) return;
      const contents = found.map((file) => `@import ${JSON.stringify(file)};`).join('\n');
      const { outputFiles } = await build({
        stdin: { contents, loader: 'css', resolveDir: root },
        bundle: true,
        minify: true,
        write: false,
        target,
      });
      this.emitFile({ type: 'asset', fileName, source: outputFiles[0].text });
    },
  };
}

const output = {
  dir: outDir,
  format: 'iife',
  generatedCode: { arrowFunctions: true, constBindings: true, objectShorthand: true },
  esModule: false,
  freeze: false,
};

function onwarn(warning, warn) {
  if (warning.code !== 'EMPTY_BUNDLE') warn(warning);
}

function coreBuild(lang) {
  return {
    input: { core },
    plugins: [
      ...compile(lang),
      styles(
        'core.css',
        CORE_STYLES.map((file) => join(src, file)),
      ),
    ],
    output: { ...output, name: CORE_GLOBAL, entryFileNames: '[name].js' },
  };
}

/** A piece that runs after core. */
function pieceBuild(lang, name, script, style) {
  return {
    input: { [name]: ENTRY_ID },
    plugins: [takeFromCore(lang), runs(script), ...compile(lang), styles(`${name}.css`, [style])],
    output: { ...output, globals: { [CORE_ID]: CORE_GLOBAL }, entryFileNames: '[name].js' },
    onwarn,
  };
}

/** A script that a start or an element loads on its own: what it exports stands in the global `Declic<Name>`, e.g. `DeclicLrs`. */
function libraryBuild(folder, name, file) {
  return {
    input: { [name]: file },
    plugins: [withoutUnusedAdapters(), ...compilers],
    output: {
      ...output,
      name: `${CORE_GLOBAL}${name.charAt(0).toUpperCase()}${name.slice(1)}`,
      entryFileNames: `${folder}/[name].js`,
    },
  };
}

/**
 * @xapi/xapi holds axios in its own file, for those who bring no adapter; ours does. Takes out the choice of an adapter,
 * then every top-level statement that its class does not reach: four fifths of the file.
 */
function withoutUnusedAdapters() {
  const choice = /(\w+)=e=>"function"==typeof e\?e:"fetch"===e\?\w+:\w+(?=;)/;
  return {
    name: 'without-unused-adapters',
    transform(code, id) {
      if (!/[\\/]@xapi[\\/]xapi[\\/]/.test(id)) return null;
      if (!choice.test(code)) this.error('@xapi/xapi chooses its adapter in another way now.');
      const chosen = code.replace(choice, '$1=e=>e');
      return { code: reachable(this.parse(chosen).body, chosen), map: null };
    },
  };
}

/** The source of the statements that the exports need, where statements do nothing but define or fill what they name. */
function reachable(statements, code) {
  const text = ({ start, end }) => `${code.slice(start, end)};`;
  const parts = statements.flatMap((statement) => {
    if (statement.type === 'VariableDeclaration')
      return statement.declarations.map((one) => ({
        of: namesIn(one.id),
        uses: namesIn(one.init),
        code: `${statement.kind} ${text(one)}`,
      }));
    if (statement.type !== 'ExpressionStatement')
      return [
        {
          of: namesIn(statement.id),
          uses: namesIn(statement),
          code: text(statement),
          isExport: statement.type.startsWith('Export'),
        },
      ];
    const { expression } = statement;
    const fillings = expression.type === 'SequenceExpression' ? expression.expressions : [expression];
    return fillings.map((one) => ({ of: namesIn(filled(one)), uses: namesIn(one), code: text(one) }));
  });
  const wanted = new Set();
  let kept = [];
  for (let before = -1; kept.length > before;) {
    before = kept.length;
    kept = parts.filter(({ of, isExport }) => isExport || [...of].some((name) => wanted.has(name)));
    for (const { uses } of kept) for (const name of uses) wanted.add(name);
  }
  return kept.map((part) => part.code).join('\n');
}

/** The variable whose property an expression sets. */
function filled(expression) {
  let target = expression.type === 'AssignmentExpression' ? expression.left : expression;
  while (target.type === 'MemberExpression') target = target.object;
  return target.type === 'Identifier' ? target : null;
}

function namesIn(node, names = new Set()) {
  if (node?.type === 'Identifier') names.add(node.name);
  const isName = node && !node.computed && ['MemberExpression', 'Property'].includes(node.type);
  for (const [key, child] of Object.entries(node ?? {})) {
    if (isName && (key === 'property' || key === 'key')) continue;
    for (const one of [child].flat()) if (typeof one?.type === 'string') namesIn(one, names);
  }
  return names;
}

/** What `declic start` adds to the pages that it serves. */
function reloadBuild() {
  return {
    input: { 'reload-client': join(src, 'cli/reload-client.ts') },
    plugins: compilers,
    output: { ...output, entryFileNames: '[name].js' },
  };
}

/** The site's service worker, which runs beside the pages and shares no script with them. */
function serviceWorkerBuild() {
  return {
    input: { 'service-worker': join(src, 'site/worker/service-worker.ts') },
    plugins: [
      ...compilers,
      // Workbox keeps its messages for developers behind this.
      esbuild({ include: /[\\/]workbox-/, exclude: [], define: { 'process.env.NODE_ENV': '"production"' } }),
    ],
    output: { ...output, entryFileNames: '[name].js' },
  };
}

/** Style sheets of the site's own pages: those that core does not hold. */
function siteStylesBuild() {
  const others = readdirSync(join(src, 'styles')).filter(
    (file) => file.endsWith('.css') && !CORE_STYLES.includes(`styles/${file}`),
  );
  return {
    input: { site: ENTRY_ID },
    plugins: [runs(''), ...others.map((file) => styles(file, [join(src, 'styles', file)]))],
    output: { ...output, entryFileNames: '[name].js' },
    onwarn,
  };
}

/** Folders of `parents` that hold at least one of the files. */
function folders(parents, files) {
  const found = parents
    .map((parent) => join(src, parent))
    .filter((parent) => existsSync(parent))
    .flatMap((parent) =>
      readdirSync(parent, { withFileTypes: true })
        .filter(
          (entry) => entry.isDirectory() && files.some((file) => existsSync(join(parent, entry.name, file))),
        )
        .map((entry) => ({ name: entry.name, path: join(parent, entry.name) })),
    );
  // A piece is named after its folder: the second of a name would take the place of the first.
  const twin = found.find(({ name }, at) => found.findIndex((other) => other.name === name) < at);
  if (twin !== undefined)
    throw new Error(`Two pieces would be named “${twin.name}”: rename the folder ${twin.path}.`);
  return found;
}

/** What speaks to learners. */
function spokenBuilds(lang) {
  return [
    coreBuild(lang),
    ...folders(['questions', 'components', 'site'], ['element.ts', 'styles.css']).map(({ name, path }) =>
      pieceBuild(lang, `elements/${name}`, join(path, 'element.ts'), join(path, 'styles.css')),
    ),
    ...folders(['formats'], ['start.ts']).map(({ name, path }) =>
      pieceBuild(lang, `starts/${name}`, join(path, 'start.ts'), join(path, 'styles.css')),
    ),
    ...folders(['formats'], ['course-start.ts']).map(({ name, path }) =>
      pieceBuild(
        lang,
        `courseStarts/${name}`,
        join(path, 'course-start.ts'),
        join(src, 'player/course/styles.css'),
      ),
    ),
  ];
}

/** What has no words, and is the same in every language. */
function silentBuilds() {
  return [
    reloadBuild(),
    serviceWorkerBuild(),
    ...folders(['formats'], ['library.ts']).map(({ name, path }) =>
      libraryBuild('libraries', name, join(path, 'library.ts')),
    ),
    ...folders(['site'], ['library.ts']).map(({ name, path }) =>
      libraryBuild('siteLibraries', name, join(path, 'library.ts')),
    ),
    ...(existsSync(join(src, 'styles/site.css')) ? [siteStylesBuild()] : []),
  ];
}

/** The builds of a language: French first, as the others take from it what has no words. */
export function builds(lang) {
  return lang === SOURCE_LANGUAGE ? [...spokenBuilds(lang), ...silentBuilds()] : spokenBuilds(lang);
}

export default builds(SOURCE_LANGUAGE);

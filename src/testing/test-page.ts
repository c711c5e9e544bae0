import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TestRunnerPlugin } from '@web/test-runner';
import { buildSync } from 'esbuild';
import { html } from '../content/html.ts';
import { drawingFile } from '../rendering/drawing.ts';
import { sprite } from '../rendering/sprite.ts';
import { ICONS, type IconName } from '../styles/icons.ts';
import { renderExample, typeFolder } from './example.ts';

const STYLES = ['tokens', 'base', 'player', 'late', 'rest'].map((name) => `styles/${name}.css`);

/**
 * The page that every browser test runs in: the house's style, and what learners' pages enforce as far as
 * a test runner bears it: no string becomes markup or script without a policy, no `style=` attribute.
 */
export function renderTestPage(runner: string): string {
  const css = STYLES.map(read).join('\n');
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Test</title>
<meta http-equiv="Content-Security-Policy"
  content="style-src-attr 'none'; require-trusted-types-for 'script'; trusted-types lit-html declic test-fixture">
<style>${css}</style></head>
<body>${sprite(Object.keys(ICONS) as IconName[]).text}<main class="wrap"></main><script type="module" src="${runner}"></script></body></html>`;
}

/**
 * `/examples/<type>.html`: the example of a type and, in a style element, its own style sheet;
 * `/images/<name>.svg`: a drawing of the only example that has one.
 */
export const serveExamples: TestRunnerPlugin = {
  name: 'examples',
  serve({ path }) {
    const drawing = /^\/(images\/[a-z-]+\.svg)$/.exec(path)?.[1];
    if (drawing !== undefined) {
      const svg = read(`questions/spot/${drawing}`);
      return { body: drawingFile({ path: drawing, svg }, 'socle'), type: 'image/svg+xml' };
    }
    const type = /^\/examples\/([a-z-]+)\.html$/.exec(path)?.[1];
    if (type === undefined) return undefined;
    return html`<style>`.text + ownStyles(type) + html`</style>`.text + renderExample(type);
  },
};

/** The style sheet of a type with what it imports, as the build puts it together. */
function ownStyles(type: string): string {
  const file = fileURLToPath(new URL('styles.css', typeFolder(type)));
  if (!existsSync(file)) return '';
  return buildSync({ entryPoints: [file], bundle: true, write: false }).outputFiles[0]?.text ?? '';
}

function read(file: string): string {
  return readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
}

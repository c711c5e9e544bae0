import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { compileScript, parse } from 'vue/compiler-sfc';
import { serve, type StaticServer } from '../lms/static-server.ts';
import { openSetting, type Setting } from './setting.ts';

// The samples of « In any page » are run as they are shown, with the files that the site offers.

const SAMPLES = fileURLToPath(new URL('../../../docs/any-page', import.meta.url));

/** What the page says once the right answer was given. */
const TOLD = 'le-cadenas: right, trajet';

const isCustomElement = (tag: string): boolean => tag.startsWith('declic-');

/** Compiles components of Vue, as its own tools do. */
const vuePlugin: Plugin = {
  name: 'vue',
  setup({ onLoad }) {
    onLoad({ filter: /\.vue$/ }, ({ path }) => {
      const { descriptor } = parse(readFileSync(path, 'utf8'), { filename: path });
      const { content } = compileScript(descriptor, {
        id: 'app',
        inlineTemplate: true,
        templateOptions: { compilerOptions: { isCustomElement } },
      });
      return { contents: content, loader: 'js', resolveDir: SAMPLES };
    });
  },
};

const MOUNTS = {
  react: `import { createElement } from 'react'; import { createRoot } from 'react-dom/client';
    import { App } from './React.jsx'; createRoot(document.body).render(createElement(App));`,
  vue: `import { createApp } from 'vue'; import App from './App.vue'; createApp(App).mount(document.body);`,
} as const;

let setting: Setting;
let server: StaticServer;
before(async () => {
  setting = await openSetting();
  const scripts = new Map<string, string>();
  for (const [name, contents] of Object.entries(MOUNTS)) scripts.set(`/${name}.js`, await bundle(contents));
  const elements = join(setting.library.folder, 'site/elements');
  server = await serve({
    get(path) {
      if (path === '/plain.html') return readFileSync(join(SAMPLES, 'plain.html'));
      if (path.startsWith('/pieces/')) return readFileSync(join(elements, path));
      const [, name] = /^\/(\w+)\.html$/.exec(path) ?? [];
      const text = name === undefined ? scripts.get(path) : mountPage(name);
      return text === undefined ? undefined : Buffer.from(text);
    },
  });
});
after(async () => {
  await server.close();
  await setting.close();
});

async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: SAMPLES },
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    plugins: [vuePlugin],
  });
  return outputFiles[0]?.text ?? '';
}

function mountPage(name: string): string {
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${name}</title>
    <link rel="stylesheet" href="pieces/core.css"><script defer src="pieces/core.js"></script>
    <script defer src="pieces/choice.js"></script><script defer src="${name}.js"></script></head><body></body></html>`;
}

async function open(name: string): Promise<{ readonly page: Page; readonly faults: readonly string[] }> {
  const page = await setting.browser.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.goto(`${server.origin}/${name}.html`);
  await page.waitForSelector('declic-choice > [data-ui] .btn');
  return { page, faults };
}

for (const name of ['plain', ...Object.keys(MOUNTS)]) {
  test(`${name}: a question is answered, tells the page, and is tried again`, async () => {
    const { page, faults } = await open(name);
    await page.click('input[value="trajet"]');
    await page.click('declic-choice > [data-ui] .btn');
    await page.waitForFunction((told) => document.querySelector('#verdict')?.textContent === told, {}, TOLD);
    const feedback = await page.$eval('.fb', (told) => told.textContent);
    assert.ok(feedback.includes('personne ne lit en chemin'), feedback);
    // The page was written again since: the question is still there, with its answer.
    await page.click('.fb .btn');
    await page.click('input[value="?"]');
    await page.click('declic-choice > [data-ui] .btn');
    await page.waitForFunction(
      () => document.querySelector('#verdict')?.textContent === 'le-cadenas: unsure, ?',
    );
    assert.equal((await page.$$('declic-choice fieldset')).length, 1);
    assert.deepEqual(faults, []);
    await page.close();
  });
}

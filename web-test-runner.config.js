import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { register } from 'tsx/esm/api';

register();
const { findBrowser } = await import('./src/testing/find-browser.ts');
const { renderTestPage, serveExamples } = await import('./src/testing/test-page.ts');

export default {
  files: 'src/**/*.browser.test.ts',
  nodeResolve: { exportConditions: ['production'] },
  concurrency: 4,
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2020',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
    serveExamples,
  ],
  browsers: [
    chromeLauncher({
      launchOptions: await findBrowser(),
      // Each file has a device of its own: several of them fill and empty what a device keeps.
      createPage: async ({ context }) => (await context.browser().createBrowserContext()).newPage(),
    }),
  ],
  testRunnerHtml: renderTestPage,
  // Axe takes its time where the machine is shared.
  testFramework: { config: { timeout: 15_000 } },
};

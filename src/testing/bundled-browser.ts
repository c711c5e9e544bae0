import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserCommand } from './find-browser.ts';

const modules = fileURLToPath(new URL('../../node_modules/', import.meta.url));

/**
 * The Chromium that npm brings (`@sparticuz/chromium`, x86-64 Linux), unpacked once into
 * `node_modules/.cache` with the libraries and fonts it needs.
 */
export async function unpackBrowser(): Promise<BrowserCommand> {
  const home = join(modules, '.cache', `chromium-${installedVersion()}-with-fonts`);
  if (!existsSync(home)) await unpack(home);
  const libraries = [join(home, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  return {
    executablePath: join(home, 'chromium'),
    headless: 'shell',
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
    env: { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(home, 'fonts') },
  };
}

async function unpack(home: string): Promise<void> {
  mkdirSync(dirname(home), { recursive: true });
  // Beside its last place, then renamed: of two processes that unpack at once, neither sees half a browser.
  const draft = mkdtempSync(`${home}.`);
  try {
    await withEnvironment(
      // The package unpacks into TMPDIR, and its own libraries only where it believes to be in a bare container.
      { TMPDIR: draft, AWS_LAMBDA_JS_RUNTIME: '22.x', LD_LIBRARY_PATH: '', FONTCONFIG_PATH: '' },
      async () => {
        const { default: chromium } = await import('@sparticuz/chromium');
        await chromium.executablePath();
      },
    );
    // The package's own list names folders of the service it is made for: elsewhere a page without any font crashes.
    writeFileSync(join(draft, 'fonts/fonts.conf'), fontList(join(home, 'fonts/fonts')));
    renameSync(draft, home);
  } catch (error) {
    if (!existsSync(home)) throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** A fontconfig list (https://www.freedesktop.org/software/fontconfig): the fonts of one folder, then the machine's. */
function fontList(folder: string): string {
  const escaped = folder.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    `  <dir>${escaped}</dir>`,
    '  <dir>/usr/share/fonts</dir>',
    '  <cachedir prefix="xdg">fontconfig</cachedir>',
    '</fontconfig>',
    '',
  ].join('\n');
}

async function withEnvironment(values: Record<string, string>, act: () => Promise<void>): Promise<void> {
  const saved = Object.keys(values).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, values);
  try {
    await act();
  } finally {
    for (const [name, value] of saved) {
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
  }
}

function installedVersion(): string {
  const manifest: unknown = JSON.parse(
    readFileSync(join(modules, '@sparticuz/chromium/package.json'), 'utf8'),
  );
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest)
    return String(manifest.version);
  throw new TypeError('@sparticuz/chromium has no version');
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { unpackBrowser } from './bundled-browser.ts';

/** How to start a browser, in puppeteer's own terms. */
export interface BrowserCommand {
  readonly executablePath: string;
  readonly headless: boolean | 'shell';
  readonly args: string[];
  /** Environment of the browser's process. */
  readonly env: Record<string, string | undefined>;
}

/** No browser can run here; the message says what was looked for and what to do. */
export class NoBrowserError extends Error {
  override readonly name = 'NoBrowserError';
}

/**
 * The browser that tests and benches drive: `CHROME_PATH`, else an installed Chrome or Chromium,
 * else the one that npm brought (x86-64 Linux only), unpacked at the first call.
 * @throws {NoBrowserError} where there is none of the three, or `CHROME_PATH` names no file.
 */
export async function findBrowser(): Promise<BrowserCommand> {
  const wanted = process.env['CHROME_PATH'];
  if (wanted !== undefined && wanted !== '') {
    if (!existsSync(wanted)) throw new NoBrowserError(`CHROME_PATH names no file: ${wanted}`);
    return installed(wanted);
  }
  const found = usualPaths().find((path) => existsSync(path));
  if (found !== undefined) return installed(found);
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new NoBrowserError(
      `No Chrome or Chromium among the usual places (${process.platform}, ${process.arch}), and the one npm ` +
        'brings runs on x86-64 Linux alone. Install Chrome, or set CHROME_PATH to its executable.',
    );
  }
  return unpackBrowser();
}

function installed(executablePath: string): BrowserCommand {
  // Chrome's sandbox cannot start as root, nor in most containers.
  const bare = process.getuid?.() === 0 || process.env['CI'] !== undefined;
  const args = [
    '--disable-dev-shm-usage',
    '--disable-gpu',
    '--disable-quic',
    // A page kept for « back » has not ended, and a test that leaves wants an end.
    '--disable-features=BackForwardCache',
    ...(bare ? ['--no-sandbox'] : []),
  ];
  return { executablePath, headless: true, args, env: process.env };
}

function usualPaths(): readonly string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name]);
    const tails = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    return roots.flatMap((root) => (root === undefined ? [] : tails.map((tail) => join(root, tail))));
  }
  const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];
  return ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'].flatMap((folder) =>
    names.map((name) => join(folder, name)),
  );
}

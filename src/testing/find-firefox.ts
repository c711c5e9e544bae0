import { existsSync } from 'node:fs';

const USUAL = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** Path of an installed Firefox: `FIREFOX_PATH`, else a usual place; undefined where there is none. */
export function findFirefox(): string | undefined {
  const wanted = process.env['FIREFOX_PATH'] ?? '';
  return (wanted === '' ? USUAL : [wanted]).find((path) => existsSync(path));
}

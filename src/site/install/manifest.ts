import type { Library } from '../../content/module.ts';
import { GROUND_HEX, markPng, markSvg } from './mark.ts';

/** Paths in the site. */
export const MANIFEST = 'manifest.webmanifest';
export const TOUCH_ICON = 'icons/declic-192.png';
const VECTOR_ICON = 'icons/declic.svg';
const SIZES = { [TOUCH_ICON]: 192, 'icons/declic-512.png': 512 } as const;

const encoder = new TextEncoder();

/** The paper of the day theme: what stands while the app opens. */
const PAPER = '#f7f5f0';

/**
 * What makes the site an app that a device can install (Web Application Manifest, W3C), by path in the site.
 * @param lang of the first page.
 */
export function installFiles(
  library: Library,
  lang: string,
  description: string,
): Readonly<Record<string, Uint8Array>> {
  const png = Object.entries(SIZES);
  const manifest = {
    name: library.title,
    short_name: library.title,
    description,
    lang,
    dir: 'ltr',
    start_url: './index.html',
    scope: './',
    display: 'standalone',
    background_color: PAPER,
    theme_color: GROUND_HEX,
    icons: [
      { src: VECTOR_ICON, sizes: 'any', type: 'image/svg+xml' },
      ...png.map(([src, size]) => ({
        src,
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose: 'any maskable',
      })),
    ],
  };
  return {
    [MANIFEST]: encoder.encode(`${JSON.stringify(manifest, undefined, 2)}\n`),
    [VECTOR_ICON]: encoder.encode(markSvg()),
    ...Object.fromEntries(png.map(([path, size]) => [path, markPng(size)])),
  };
}

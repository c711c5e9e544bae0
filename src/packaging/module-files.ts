import { escapeHtml } from '../content/html.ts';
import { containerNames } from '../rendering/container-names.ts';
import { drawingFile } from '../rendering/drawing.ts';
import { renderModulePage, type PageOptions } from '../rendering/module-page.ts';
import { bundle } from './bundle.ts';
import type { Files, PackageInput } from './packager.ts';

export const PAGE = 'index.html';
const SCRIPT = 'declic.js';

/**
 * What every format that shows a module as a page holds: the page with its styles inside,
 * one script beside it, and the drawings that the page loads as files.
 * Everything is relative, so that it works in any folder, from a disk too.
 * @param format names the start that joins tracker and player.
 * @throws MissingPieceError
 */
export function moduleFiles(
  { module, pieces }: PackageInput,
  format: string,
  footer: PageOptions['footer'],
): Files {
  const { js, css } = bundle(pieces, containerNames(module.text), format);
  const page = renderModulePage(module, { scripts: [SCRIPT], css, footer });
  const encoder = new TextEncoder();
  const files: Record<string, Uint8Array> = { [PAGE]: encoder.encode(page), [SCRIPT]: encoder.encode(js) };
  for (const drawing of module.drawings) {
    // The first screen's drawing stands in the page itself.
    if (!page.includes(` src="${escapeHtml(drawing.path)}"`)) continue;
    files[drawing.path] = encoder.encode(drawingFile(drawing, module.meta.theme));
  }
  return files;
}

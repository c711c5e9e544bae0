import { containerNames, loads, namesIn } from '../rendering/container-names.ts';
import { drawingFile } from '../rendering/drawing.ts';
import { renderAboutPage } from '../rendering/about.ts';
import { ABOUT_PAGE, renderModulePage, type PageOptions } from '../rendering/module-page.ts';
import { bundle, libraryOf } from './bundle.ts';
import type { Files, PackageInput } from './packager.ts';

export const PAGE = 'index.html';
const SCRIPT = 'declic.js';
const SUITE = 'suite.js';
const SUITE_STYLES = 'suite.css';

/** What an LRS-speaking format adds: `lrs.js`, loaded last, and the leave to send over https and to its own host. */
export const LRS = 'lrs';
export const LRS_SOURCES = "'self' https:";

/** What a format does otherwise than most. */
export interface FormatTraits {
  /** Names the start that joins tracker and player. */
  readonly format: string;
  /** What the page's foot says of privacy. */
  readonly footer: PageOptions['footer'];
  /** Whether the page speaks to a learning record store, whose address is known at launch alone. */
  readonly lrs?: boolean;
  /** Relative URL of the core, where the pages of a package share one. */
  readonly core?: string;
}

/**
 * What every format that shows a module as a page holds: the page with the styles of its first screen inside,
 * two scripts beside it (what the first answer needs, then the rest), the other styles,
 * and the drawings, sounds and films that the page loads as files.
 * Everything is relative, so that it works in any folder, from a disk too.
 * @throws MissingPieceError
 */
export function moduleFiles(
  { module, pieces }: PackageInput,
  { format, footer, lrs = false, core }: FormatTraits,
): Files {
  const first = namesIn(module.text.screens[0]?.blocks ?? []);
  const later = containerNames(module.text).filter((name) => !first.includes(name));
  const code = bundle(pieces, { first, later, sharesCore: core !== undefined }, format);
  const page = renderModulePage(module, {
    scripts: [...(core === undefined ? [] : [core]), SCRIPT],
    then: { script: SUITE, styles: SUITE_STYLES },
    css: code.css,
    lateCss: code.lateCss,
    footer,
    ...(lrs && { connect: LRS_SOURCES }),
  });
  const encoder = new TextEncoder();
  const files: Record<string, Uint8Array> = {
    [PAGE]: encoder.encode(page),
    [ABOUT_PAGE]: encoder.encode(renderAboutPage(module)),
    [SCRIPT]: encoder.encode(code.first),
    [SUITE]: encoder.encode(code.then),
    [SUITE_STYLES]: encoder.encode(code.thenCss),
    ...(lrs && { [`${LRS}.js`]: encoder.encode(libraryOf(pieces, LRS)) }),
  };
  for (const drawing of module.drawings) {
    // The first screen's drawing stands in the page itself.
    if (!loads(page, drawing.path)) continue;
    files[drawing.path] = encoder.encode(drawingFile(drawing, module.meta.theme));
  }
  for (const { path, bytes } of module.media) if (loads(page, path)) files[path] = bytes;
  return files;
}

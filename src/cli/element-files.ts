import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compileExample } from '../compiler/compile-example.ts';
import { componentTypes } from '../components/schemas.ts';
import { html } from '../content/html.ts';
import type { Drawing, Library } from '../content/module.ts';
import type { Files } from '../packaging/packager.ts';
import { laterStyles, type Piece } from '../packaging/pieces.ts';
import { drawingFile } from '../rendering/drawing.ts';
import { proseContext } from '../rendering/prose.ts';
import { sprite } from '../rendering/sprite.ts';
import { questionTypes } from '../questions/schemas.ts';
import { renderAnyPage } from '../site/elements/any-page.ts';
import type { DocPageOptions } from '../site/elements/doc-page.ts';
import type { ElementDoc } from '../site/elements/element-doc.ts';
import { renderElementPage, type ElementExample } from '../site/elements/element-page.ts';
import { renderElementsIndex } from '../site/elements/elements-index.ts';
import { ICONS, type IconName } from '../styles/icons.ts';
import { checkoutFolder } from './checkout.ts';
import { loadElementSources } from './element-manifest.ts';
import { readSource } from './element-sources.ts';
import type { Answer } from './serve.ts';
import { AROUND } from './site-assets.ts';
import { pagePath } from '../site/site-page.ts';
import type { SiteContext } from './site-files.ts';

const FOLDER = 'elements';
const PIECES = 'pieces';
/** The examples, and the words of the elements that other sites link. */
const LANG = 'fr';
/** Code of other pages that use the elements: shown in the docs, run by the tests. */
const ANY_PAGE = 'docs/any-page';

const encoder = new TextEncoder();

/** The pages about the elements, the manifest, and the elements' files under lasting names; by path in the site. */
export async function elementSiteFiles(library: Library, context: SiteContext): Promise<Files> {
  const { manifest, docs } = await loadElementSources();
  const pieces = pieceFiles(context);
  const files: Record<string, string> = {
    ...pieces,
    'index.html': renderElementsIndex(docs, pageOptions(library, context, [])),
    'any-page.html': renderAnyPage(samples(), pageOptions(library, context, ['copy'])),
    'custom-elements.json': JSON.stringify(manifest, undefined, 2),
  };
  for (const doc of docs) {
    files[`${doc.tag}.html`] = elementPage(doc, library, context, pieces);
    for (const drawing of drawingsOf(doc.source)) files[drawing.path] = drawingFile(drawing, 'socle');
  }
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [`${FOLDER}/${path}`, encoder.encode(text)]),
  );
}

/** What was made for a context: a page and its scripts are asked for one by one. */
const served = new WeakMap<SiteContext, Files>();

/** One of those files, as `declic start` serves it. */
export async function elementAnswer(
  path: string,
  library: Library | undefined,
  context: SiteContext,
): Promise<Answer | undefined> {
  if (library === undefined) return undefined;
  const files = served.get(context) ?? (await elementSiteFiles(library, context));
  served.set(context, files);
  const file = files[path];
  return file && { body: file };
}

function elementPage(
  doc: ElementDoc,
  library: Library,
  context: SiteContext,
  pieces: Readonly<Record<string, string>>,
): string {
  const name = doc.tag.replace('declic-', '');
  const example = readExample(doc);
  const own = ['core', name].flatMap((piece) => [`${PIECES}/${piece}.css`, `${PIECES}/${piece}.js`]);
  return renderElementPage(doc, {
    ...pageOptions(library, context, example ? [name, 'copy'] : []),
    ...(example && { example }),
    pieces: example ? own.filter((file) => file in pieces) : [],
  });
}

/** `example.md` beside the element's source, compiled; undefined where there is none. */
function readExample({ source }: ElementDoc): ElementExample | undefined {
  const path = `${dirname(source)}/example.md`;
  if (!existsSync(join(checkoutFolder, path))) return undefined;
  const markdown = readSource(path).text;
  const types = [...questionTypes, ...componentTypes];
  const files = new Map(drawingsOf(source).map(({ path, svg }) => [path, encoder.encode(svg)] as const));
  const { blocks } = compileExample(markdown, types, files);
  return { markdown, markup: proseContext({ lang: LANG }).blocks(blocks) };
}

/** The drawings that an element's example shows. */
function drawingsOf(source: string): readonly Drawing[] {
  const folder = `${dirname(source)}/images`;
  if (!existsSync(join(checkoutFolder, folder))) return [];
  return readdirSync(join(checkoutFolder, folder)).map((name) => ({
    path: `images/${name}`,
    svg: readSource(`${folder}/${name}`).text,
  }));
}

/** Scripts, styles and icons under names that do not change with what they hold: other sites link them. */
function pieceFiles({ codes }: SiteContext): Readonly<Record<string, string>> {
  const { pieces } = codes.in(LANG);
  const types = [...questionTypes, ...componentTypes].map(({ name }) => name);
  const all: Readonly<Record<string, Piece | undefined>> = {
    core: pieces.core,
    ...Object.fromEntries(types.map((name) => [name, pieces.elements[name]])),
  };
  const files: Record<string, string> = {
    [`${PIECES}/icons.html`]: html`${sprite(Object.keys(ICONS) as IconName[])}`.text,
  };
  for (const [name, piece] of Object.entries(all)) {
    if (piece?.js) files[`${PIECES}/${name}.js`] = piece.js;
    const css = name === 'core' ? pieces.core.css + laterStyles(pieces) : piece?.css;
    if (css) files[`${PIECES}/${name}.css`] = css;
  }
  return files;
}

function pageOptions(library: Library, context: SiteContext, elements: readonly string[]): DocPageOptions {
  const { pieces, sheets } = context.codes.in(LANG);
  const own = [...AROUND, ...elements].map((name) => pieces.elements[name]?.css ?? '');
  return {
    library: library.title,
    css: [pieces.core.css, ...own, laterStyles(pieces), sheets['site'] ?? '', sheets['elements'] ?? ''].join(
      '\n',
    ),
    scripts: context.assets.scripts(LANG, elements, false).map((path) => `../${path}`),
    home: `../${pagePath('', context.mainLang, context.mainLang)}`,
  };
}

/** By file name. */
function samples(): Readonly<Record<string, string>> {
  const names = readdirSync(join(checkoutFolder, ANY_PAGE));
  return Object.fromEntries(names.map((name) => [name, readSource(`${ANY_PAGE}/${name}`).text]));
}

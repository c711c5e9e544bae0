import type { Drawing, Module } from '../../content/module.ts';
import { containerNames } from '../../rendering/container-names.ts';
import { drawingFile } from '../../rendering/drawing.ts';
import { renderModulePage } from '../../rendering/module-page.ts';

/** Where the site's own files stand that a module's page is made of, as whole URLs. */
export interface PreviewFiles {
  readonly sheet: string;
  readonly core: readonly string[];
  /** By element; one without a script has no line. */
  readonly elements: Readonly<Record<string, string>>;
  readonly start: readonly string[];
  /** The module's folder, with a slash at its end: its sounds and films are there. */
  readonly folder: string;
}

/**
 * The learner's page of a module as a document that stands alone and holds no code: for a frame of the editor.
 * Drawings are in it: those of a changed text need not be published as files.
 */
export function previewPage(module: Module, files: PreviewFiles): string {
  const { text, meta } = module;
  const drawings = new Map(module.drawings.map((drawing) => [drawing.path, drawing]));
  return renderModulePage(module, {
    sheet: files.sheet,
    css: '',
    lateCss: '',
    scripts: [
      ...files.core,
      ...containerNames(text).flatMap((name) => files.elements[name] ?? []),
      ...files.start,
    ],
    footer: 'site',
    file(path) {
      const drawing = drawings.get(path);
      return drawing === undefined ? `${files.folder}${path}` : dataUrl(drawing, meta.theme);
    },
  });
}

function dataUrl(drawing: Drawing, theme: Module['meta']['theme']): string {
  return `data:image/svg+xml,${encodeURIComponent(drawingFile(drawing, theme))}`;
}

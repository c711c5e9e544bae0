import { escapeHtml, Html } from '../content/html.ts';
import type { Drawing, Theme } from '../content/module.ts';
import { drawingCss } from '../styles/drawing.ts';
import { THEME_COLOURS } from '../styles/themes.ts';

/** Matches the root tag of a drawing that the compiler has checked against the allow-list. */
const ROOT = /<svg\b[^>]*>/;
const VIEW_BOX = /viewBox="([^"]*)"/;

/** A drawing in the page itself: it takes the page's colours at once and costs no request. */
export function inlineDrawing(drawing: Drawing, alt: string): Html {
  const viewBox = VIEW_BOX.exec(drawing.svg)?.[1] ?? '';
  const root = `<svg class="dd" viewBox="${viewBox}" role="img" aria-label="${escapeHtml(alt)}">`;
  return new Html(drawing.svg.replace(ROOT, root).trim());
}

/** A drawing as a file of its own: the colours of its theme are written in, by day and by night. */
export function drawingFile(drawing: Drawing, theme: Theme): string {
  const { day, night } = THEME_COLOURS[theme];
  const viewBox = VIEW_BOX.exec(drawing.svg)?.[1] ?? '';
  const root = `<svg xmlns="http://www.w3.org/2000/svg" class="dd" viewBox="${viewBox}">`;
  const colours =
    `.dd{--hue:${day.hue};--tint:${day.tint}}` +
    `@media (prefers-color-scheme:dark){.dd{--ink:#f2efe8;--surface:#14272c;--hue:${night.hue};--tint:${night.tint}}}`;
  return drawing.svg.replace(ROOT, `${root}<style>${colours}${drawingCss(drawing.svg)}</style>`).trim();
}

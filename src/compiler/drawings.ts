import type { Place, Reporter } from '../content/problem.ts';
import {
  drawingAttribute,
  drawingClass,
  drawingElement,
  drawingSyntax,
  drawingTooLarge,
  drawingValue,
  drawingWithoutViewBox,
} from './messages/drawings.ts';
import { FILE_START } from './problem-list.ts';
import { Region } from './region.ts';

const MAX_BYTES = 8_000;
const ELEMENTS = new Set(['svg', 'g', 'path', 'circle', 'ellipse', 'rect', 'line', 'polyline', 'polygon']);
const CLASSES = new Set(['l', 'm', 'n', 't', 'h', 's', 'c', 'g', 'k', 'k1', 'k2', 'k3', 'u', 'dd']);

const NUMBER = /^-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?$/;
const NUMBERS = /^[\d\s,.eE+-]*$/;
const VALUES: Readonly<Record<string, RegExp>> = {
  xmlns: /^http:\/\/www\.w3\.org\/2000\/svg$/,
  viewBox: /^-?[\d.]+(?:[ ,]+-?[\d.]+){3}$/,
  class: /^[a-z0-9 ]*$/,
  d: /^[\d\s,.eE+MmLlHhVvCcSsQqTtAaZz-]*$/,
  points: NUMBERS,
  transform: /^(?:\s*(?:translate|rotate|scale|matrix|skewX|skewY)\([\d\s,.eE+-]*\))*\s*$/,
  fill: /^none$/,
  stroke: /^none$/,
  ...Object.fromEntries(
    ['cx', 'cy', 'r', 'rx', 'ry', 'x', 'y', 'x1', 'y1', 'x2', 'y2', 'width', 'height'].map((name) => [
      name,
      NUMBER,
    ]),
  ),
};

const TAG = /<(\/?)([A-Za-z][\w:.-]*)((?:[^<>"']|"[^"<]*"|'[^'<]*')*?)(\/?)>/y;
const ATTRIBUTE = /\s+([^\s=<>"'/]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;

/**
 * Checks a drawing against what the house draws with: a few shapes, a few classes, no style, no script.
 * Nothing is cleaned: what is not allowed is reported.
 */
export function checkDrawing(svg: string, reporter: Reporter): void {
  const source = Region.ofText(svg);
  const bytes = new TextEncoder().encode(svg).length;
  if (bytes > MAX_BYTES) reporter.error(FILE_START, drawingTooLarge(bytes, MAX_BYTES));
  const open: string[] = [];
  let roots = 0;
  let offset = 0;
  while (offset < svg.length) {
    const next = svg.indexOf('<', offset);
    const text = svg.slice(offset, next < 0 ? svg.length : next);
    // What stands in a forbidden element goes with it.
    if (text.trim() !== '' && ELEMENTS.has(open[open.length - 1] ?? 'svg')) {
      reporter.error(source.place(offset + text.length - text.trimStart().length), drawingSyntax());
      return;
    }
    if (next < 0) break;
    TAG.lastIndex = next;
    const match = TAG.exec(svg);
    const place = source.place(next);
    if (match === null) {
      reporter.error(place, drawingSyntax());
      return;
    }
    const [whole, closing, name = '', attributes = '', alone] = match;
    offset = next + whole.length;
    if (closing === '/') {
      if (open.pop() !== name || attributes.trim() !== '' || alone === '/') {
        reporter.error(place, drawingSyntax());
        return;
      }
      continue;
    }
    const isRoot = open.length === 0;
    if (isRoot && ++roots > 1) reporter.error(place, drawingSyntax());
    if (!ELEMENTS.has(name) || (name === 'svg') !== isRoot)
      reporter.error(place, drawingElement(name, [...ELEMENTS]));
    checkAttributes(
      source.slice(next + 1 + name.length, next + 1 + name.length + attributes.length),
      place,
      isRoot,
      reporter,
    );
    if (alone !== '/') open.push(name);
  }
  if (open.length > 0 || roots === 0) reporter.error(source.place(svg.trimEnd().length), drawingSyntax());
}

function checkAttributes(source: Region, place: Place, isRoot: boolean, reporter: Reporter): void {
  const seen = new Set<string>();
  const text = source.text.trimEnd();
  ATTRIBUTE.lastIndex = 0;
  for (let at = 0; at < text.length; at = ATTRIBUTE.lastIndex) {
    const match = ATTRIBUTE.exec(text);
    if (match === null) {
      reporter.error(source.place(at + 1), drawingSyntax());
      return;
    }
    const [whole, name = '', quoted, single] = match;
    const value = quoted ?? single ?? '';
    const here = source.place(at + whole.length - whole.trimStart().length);
    if (seen.has(name)) reporter.error(here, drawingSyntax());
    seen.add(name);
    const form = Object.prototype.hasOwnProperty.call(VALUES, name) ? VALUES[name] : undefined;
    if (form === undefined) reporter.error(here, drawingAttribute(name));
    else if (!form.test(value)) reporter.error(here, drawingValue(name, value));
    else if (name === 'class') {
      const strange = value.split(' ').find((word) => word !== '' && !CLASSES.has(word));
      if (strange !== undefined) reporter.error(here, drawingClass(strange, [...CLASSES]));
    }
  }
  if (isRoot && !seen.has('viewBox')) reporter.error(place, drawingWithoutViewBox());
}

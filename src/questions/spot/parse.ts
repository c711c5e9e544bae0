import type { ParseContext } from '../../content/element.ts';
import type { Place } from '../../content/problem.ts';
import type { Block, Container } from '../../content/prose.ts';
import { readMode } from '../mode.ts';
import { readOptions, type Option } from '../options.ts';
import { noRightAnswer } from '../problems.ts';
import {
  areaOutside,
  areasOverlap,
  areaTooSmall,
  badArea,
  missingArea,
  missingPicture,
  secondPicture,
} from './problems.ts';
import { LEAST, type Area, type Picture, type Spot } from './schema.ts';

const AREA = /^\d+(?:\.\d+)?(?: +\d+(?:\.\d+)?){3}$/;

/** `:::spot {#id}`: a picture, a question, then options `[x]` or `[ ]`, each with its area in `at="x y w h"`. */
export function parse(
  container: Container & { readonly place: Place },
  context: ParseContext,
): Spot | undefined {
  const [picture, second] = container.children.flatMap((block) => pictureOf(block) ?? []);
  const children = container.children.filter((block) => pictureOf(block) === undefined);
  const list = readOptions({ ...container, children }, { marked: true, least: 2 }, context);
  if (!list.options.some(({ right }) => right)) context.error(container.place, noRightAnswer());
  if (second !== undefined) context.error(second.place, secondPicture());
  const areas = readAreas(list.options, context);
  const mode = readMode(container, context);
  if (picture === undefined) {
    context.error(container.place, missingPicture());
    return undefined;
  }
  return areas && { list, mode, picture, areas };
}

/** The picture that is alone in its paragraph. */
function pictureOf(block: Block): Picture | undefined {
  if (block.type !== 'paragraph' || block.children.length !== 1) return undefined;
  const [only] = block.children;
  return only?.type === 'image' ? only : undefined;
}

/** The areas of all options; undefined where one cannot be read. */
function readAreas(options: readonly Option[], context: ParseContext): readonly Area[] | undefined {
  const areas = options.map((option) => readArea(option, context));
  areas.forEach((area, index) => {
    const place = options[index]?.place;
    if (area === undefined || place === undefined) return;
    if (area.x + area.w > 100 || area.y + area.h > 100) context.error(place, areaOutside(index + 1));
    if (area.w < LEAST.w || area.h < LEAST.h) context.error(place, areaTooSmall(index + 1));
    const other = areas.slice(0, index).findIndex((one) => one !== undefined && overlap(one, area));
    if (other >= 0) context.error(place, areasOverlap(index + 1, other + 1));
  });
  const read = areas.flatMap((area) => area ?? []);
  return read.length === areas.length ? read : undefined;
}

function readArea({ values, place }: Option, context: ParseContext): Area | undefined {
  const written = values?.['at'];
  if (written === undefined) {
    context.error(place, missingArea());
    return undefined;
  }
  if (!AREA.test(written.trim())) {
    context.error(place, badArea(written));
    return undefined;
  }
  const [x = 0, y = 0, w = 0, h = 0] = written.trim().split(/ +/).map(Number);
  return { x, y, w, h };
}

function overlap(one: Area, other: Area): boolean {
  const across = one.x < other.x + other.w && other.x < one.x + one.w;
  return across && one.y < other.y + other.h && other.y < one.y + one.h;
}

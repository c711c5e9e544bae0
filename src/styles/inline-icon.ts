import { Html } from '../content/html.ts';
import { ICONS, type IconName } from './icons.ts';

/** An icon whole in its place, for a page whose sprite may not have it. Always shown beside a word. */
export function inlineIcon(name: IconName): Html {
  const [viewBox, shape] = ICONS[name];
  return new Html(`<svg class="i" viewBox="${viewBox}" aria-hidden="true">${shape}</svg>`);
}

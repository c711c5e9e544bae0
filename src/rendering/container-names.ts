import type { ElementName } from '../content/element.ts';
import { escapeHtml } from '../content/html.ts';
import { MEDIA_ELEMENTS } from '../content/media.ts';
import type { ModuleText } from '../content/module.ts';
import type { Block } from '../content/prose.ts';

/** Names of the elements that the learner's part of a module uses, sorted. */
export function containerNames(text: ModuleText): readonly ElementName[] {
  return namesIn(text.screens.flatMap((screen) => screen.blocks));
}

/** Names of the elements in some blocks, sorted. */
export function namesIn(blocks: readonly Block[]): readonly ElementName[] {
  const names = new Set<ElementName>();
  const visit = (block: Block): void => {
    if (block.type === 'element') names.add(block.name);
    else if (block.type === 'list') block.items.forEach((item) => item.children.forEach(visit));
    else if (block.type === 'quote' || block.type === 'container') block.children.forEach(visit);
  };
  blocks.forEach(visit);
  return [...names].sort();
}

/** Whether some blocks play a sound or a film. */
export function playsMedia(blocks: readonly Block[]): boolean {
  return namesIn(blocks).some((name) => MEDIA_ELEMENTS.includes(name));
}

/** Whether a page loads a file of its module, drawn or played. @param path as the page writes it. */
export function loads(page: string, path: string): boolean {
  return [' src', ' poster'].some((attribute) => page.includes(`${attribute}="${escapeHtml(path)}"`));
}

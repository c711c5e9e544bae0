import type { ElementName } from '../content/element.ts';
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

import type { ElementBlock } from '../content/element.ts';
import type { Module } from '../content/module.ts';
import type { Block } from '../content/prose.ts';
import { questionTypes } from '../questions/schemas.ts';

const judges = new Map<string, (data: never) => boolean>(
  questionTypes.map(({ name, judged }) => [name, judged]),
);

/** How many questions of a module count in its score: neither opinions nor discovery. */
export function judgedCount({ text }: Module): number {
  const within = (block: Block): number => {
    switch (block.type) {
      case 'element':
        return isJudged(block) ? 1 : 0;
      case 'list':
        return sum(block.items.flatMap((item) => item.children.map(within)));
      case 'quote':
      case 'container':
        return sum(block.children.map(within));
      default:
        return 0;
    }
  };
  return sum(text.screens.flatMap((screen) => screen.blocks.map(within)));
}

function isJudged({ name, data }: ElementBlock): boolean {
  return judges.get(name)?.(data as never) ?? false;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

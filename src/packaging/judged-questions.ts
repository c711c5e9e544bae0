import type { ElementBlock } from '../content/element.ts';
import type { Module } from '../content/module.ts';
import type { Block } from '../content/prose.ts';
import { questionTypes } from '../questions/schemas.ts';

const judges = new Map<string, (data: never) => boolean>(
  questionTypes.map(({ name, judged }) => [name, judged]),
);

/** Ids of the questions of a module that count in its score, in their order: neither opinions nor discovery. */
export function judgedQuestions({ text }: Module): readonly string[] {
  return text.screens.flatMap((screen) => screen.blocks.flatMap(judgedIn));
}

function judgedIn(block: Block): readonly string[] {
  switch (block.type) {
    case 'element':
      return isJudged(block) ? [block.id] : [];
    case 'list':
      return block.items.flatMap((item) => item.children.flatMap(judgedIn));
    case 'quote':
    case 'container':
      return block.children.flatMap(judgedIn);
    default:
      return [];
  }
}

function isJudged({ name, data }: ElementBlock): boolean {
  return judges.get(name)?.(data as never) ?? false;
}

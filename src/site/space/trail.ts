import type { Module, Screen } from '../../content/module.ts';
import { plainText } from '../../content/plain-text.ts';
import type { Block } from '../../content/prose.ts';
import { questionTypes } from '../../questions/schemas.ts';

/** What a page outside a module needs to know of its way, to tell what a learner did there. */
export interface Trail {
  /** In order, the end left out. */
  readonly screens: readonly TrailScreen[];
}

export interface TrailScreen {
  readonly id: string;
  readonly title: string;
  /** Ids of the questions whose verdict counts. */
  readonly judged: readonly string[];
  /** Ids of the decks of memory cards. */
  readonly decks: readonly string[];
}

/** The way through a module. */
export function trailOf({ text }: Pick<Module, 'text'>): Trail {
  return { screens: text.screens.map(trailScreen) };
}

function trailScreen({ id, title, blocks }: Screen): TrailScreen {
  const asked = questionsIn(blocks);
  return {
    id,
    title: plainText(title),
    judged: asked.filter(({ isJudged }) => isJudged).map((question) => question.id),
    decks: asked.filter(({ name }) => name === 'cards').map((question) => question.id),
  };
}

interface Question {
  readonly id: string;
  readonly name: string;
  readonly isJudged: boolean;
}

function questionsIn(blocks: readonly Block[]): readonly Question[] {
  return blocks.flatMap((block) => {
    if (block.type === 'list') return block.items.flatMap(({ children }) => questionsIn(children));
    if (block.type === 'quote' || block.type === 'container') return questionsIn(block.children);
    if (block.type !== 'element') return [];
    const { id, name, data } = block;
    const type = questionTypes.find((one) => one.name === name);
    // A block's data are those of its name's type, which the union no longer tells.
    const judged = type?.judged as ((data: unknown) => boolean) | undefined;
    return judged === undefined ? [] : { id, name, isJudged: judged(data) };
  });
}

import type { ContainerType } from '../content/element.ts';
import type { Finding, Place } from '../content/problem.ts';
import type { Block } from '../content/prose.ts';
import { compileText } from './compile-text.ts';

const BEFORE = `---
title: Exemple
summary: Un exemple.
can-do:
  - Je lis un exemple.
---
# Exemple {#exemple arc=se-questionner}

`;

const BEFORE_LINES = BEFORE.split('\n').length - 1;

const AFTER = ['decouvrir', 's-exercer', 'retenir', 'aller-plus-loin']
  .map((arc) => `\n# ${arc} {#${arc} arc=${arc}}\n\nUne phrase.\n`)
  .join('');

export interface CompiledExample {
  /** Empty where there is an error. */
  readonly blocks: readonly Block[];
  /** A line each, with its place in the example. */
  readonly errors: readonly string[];
}

/**
 * Reads some containers written alone, as they would be read in the first screen of a French module.
 * @param files drawings and media that they show, by path.
 */
export function compileExample(
  markdown: string,
  types: readonly ContainerType[],
  files: ReadonlyMap<string, Uint8Array>,
): CompiledExample {
  const errors: string[] = [];
  const error = ({ line, column }: Place, { code, message }: Finding): void => {
    errors.push(`${line - BEFORE_LINES}:${column} ${code} ${message}`);
  };
  const compiled = compileText(
    BEFORE + markdown + AFTER,
    {
      lang: 'fr',
      meta: undefined,
      types: new Map(types.map((type) => [type.name, type])),
      shared: new Map(),
      files,
    },
    { error, warn: () => undefined },
  );
  return { blocks: errors.length > 0 ? [] : (compiled?.text.screens[0]?.blocks ?? []), errors };
}

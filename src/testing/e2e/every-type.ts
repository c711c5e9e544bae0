import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { questionTypes } from '../../questions/schemas.ts';

/** A module that asks the example of every question type there is, a screen each. */
export const EVERY_TYPE = 'chaque-activite';

const questions = fileURLToPath(new URL('../../questions', import.meta.url));
const OUTCOME = 'LO1.3.01';

/** Writes the module into a folder of modules. The types come from the list, so a new one is played too. */
export async function writeEveryType(modules: string): Promise<void> {
  const folder = join(modules, 'socle', EVERY_TYPE);
  await mkdir(folder, { recursive: true });
  const names = questionTypes.map(({ name }) => name);
  const examples = await Promise.all(
    names.map((name) => readFile(join(questions, name, 'example.md'), 'utf8')),
  );
  const images: string[] = [];
  for (const name of names) {
    const own = join(questions, name, 'images');
    if (!existsSync(own)) continue;
    images.push(...readdirSync(own));
    await cp(own, join(folder, 'images'), { recursive: true });
  }
  const ids = examples.flatMap((text) => [...text.matchAll(/^:::[\w-]+ \{#([\w-]+)/gm)].map(([, id]) => id));
  await writeFile(join(folder, 'fr.md'), textOf(names, examples));
  await writeFile(
    join(folder, 'module.yaml'),
    `slug: ${EVERY_TYPE}
theme: socle
version: 1
minutes: 20
level: Basic
outcomes: [${OUTCOME}]
activities:
${ids.map((id) => `  ${id}: ${OUTCOME}`).join('\n')}
${images.length > 0 ? 'images:' : ''}
${images.map((file) => `  - { file: images/${file}, draw: Un dessin d’exemple. }`).join('\n')}
review:
  due: 2027-06-30
  before-release: [ne paraît pas]
licence: CC-BY-SA-4.0
`,
  );
}

function textOf(names: readonly string[], examples: readonly string[]): string {
  const screens = examples.map(
    (text, place) =>
      `# Essai ${place + 1} : ${names[place]} {#essai-${names[place]} arc=s-exercer}\n\n${text}`,
  );
  const parts = [
    '# Pour commencer {arc=se-questionner}\n\nUn premier pas.\n',
    '# Un repère {arc=decouvrir}\n\nUn seul repère, dans une [application](#mot-application).\n',
  ];
  const after = [
    '# Je retiens {arc=retenir}\n\n:::recap\n- Un pas après l’autre.\n:::\n',
    '# Plus loin {arc=aller-plus-loin}\n\nDemandez autour de vous.\n',
  ];
  return `---
title: Chaque activité
summary: Un exemple de chaque activité.
can-do:
  - J’essaie chaque activité.
---

${[...parts, ...screens, ...after].join('\n')}`;
}

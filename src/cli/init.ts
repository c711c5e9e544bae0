import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { stringify } from 'yaml';
import { compileLibrary } from '../compiler/library.ts';
import type { InitCommand } from './command-line.ts';
import { Fault, UsageFault } from './fault.ts';
import { shownPath } from './module-folders.ts';
import { problemLines } from './problem-lines.ts';
import { say, warn } from './terminal.ts';

const QUESTIONS = {
  title: 'Le nom de votre bibliothèque de modules ? ',
  base: 'L’adresse web où elle vit, ou vivra (https://…) ? ',
  contact: 'L’adresse où vous écrire ? ',
} as const;

/**
 * Writes library.yaml. What no option says is asked, where a person can answer.
 * @returns 0, or 1 where an answer can't be kept.
 * @throws Fault
 */
export async function init(command: InitCommand): Promise<number> {
  const file = join(command.modules, 'library.yaml');
  if (existsSync(file)) {
    throw new Fault(`${shownPath(file)} existe déjà.`, 'Ouvrez-le pour le changer.');
  }
  const { title, base, contact } = await answers(command);
  const publisher = command.publisher ?? title;
  const authors = command.authors.length > 0 ? command.authors : [publisher];
  const text =
    '# Qui publie les modules de ce dossier. « base » ne change plus une fois les modules diffusés.\n' +
    stringify({ base: base.replace(/\/+$/, ''), title, publisher, contact, authors });
  const { problems } = compileLibrary(new TextEncoder().encode(text), shownPath(file));
  if (problems.length > 0) {
    problemLines(problems).forEach(warn);
    return 1;
  }
  await mkdir(command.modules, { recursive: true });
  await writeFile(file, text, { flag: 'wx' });
  say(`${shownPath(file)} est écrit.`);
  return 0;
}

async function answers(command: InitCommand): Promise<Readonly<Record<keyof typeof QUESTIONS, string>>> {
  const { title, base, contact } = command;
  if (title !== undefined && base !== undefined && contact !== undefined) return { title, base, contact };
  if (!process.stdin.isTTY) {
    const missing = Object.keys(QUESTIONS).filter(
      (key) => command[key as keyof typeof QUESTIONS] === undefined,
    );
    throw new UsageFault(`Il manque ${missing.map((key) => `--${key}`).join(', ')}.`, 'Ajoutez-les.', 'init');
  }
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return {
      title: title ?? (await lines.question(QUESTIONS.title)),
      base: base ?? (await lines.question(QUESTIONS.base)),
      contact: contact ?? (await lines.question(QUESTIONS.contact)),
    };
  } finally {
    lines.close();
  }
}

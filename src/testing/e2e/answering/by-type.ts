import type { Answering } from './answering.ts';
import { browse } from './browsing.ts';
import { chooseOne, chooseSome, fillGaps, match, putInOrder, sort, type } from './choosing.ts';
import { converse } from './conversing.ts';
import { dealWithMail, promise, talk, turnCards } from './doing.ts';
import { file } from './filing.ts';
import { inScene, set } from './scenes.ts';
import { search } from './searching.ts';

/** How each question type is answered by keyboard. */
const ANSWERINGS: Readonly<Record<string, Answering>> = {
  choice: chooseOne,
  opinion: chooseOne,
  choices: chooseSome,
  spot: chooseSome,
  short: type,
  cloze: fillGaps,
  order: putInOrder,
  match,
  sort,
  dialogue: talk,
  cards: turnCards,
  plan: promise,
  inbox: dealWithMail,
  settings: inScene(set),
  chat: inScene(converse),
  browser: inScene(browse),
  search: inScene(search),
  files: inScene(file),
};

/** @throws where nobody has said yet how the type is answered. */
export function answeringOf(name: string): Answering {
  const answering = ANSWERINGS[name];
  if (answering === undefined) throw new TypeError(`How is ${name} answered? Say it in by-type.ts.`);
  return answering;
}

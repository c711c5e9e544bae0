import { browser } from './browser/browser.ts';
import { cards } from './cards/cards.ts';
import { chat } from './chat/chat.ts';
import { choice } from './choice/choice.ts';
import { choices } from './choices/choices.ts';
import { cloze } from './cloze/cloze.ts';
import { dialogue } from './dialogue/dialogue.ts';
import { files } from './files/files.ts';
import { inbox } from './inbox/inbox.ts';
import { match } from './match/match.ts';
import { opinion } from './opinion/opinion.ts';
import { order } from './order/order.ts';
import { plan } from './plan/plan.ts';
import { search } from './search/search.ts';
import { settings } from './settings/settings.ts';
import { short } from './short/short.ts';
import { sort } from './sort/sort.ts';
import { spot } from './spot/spot.ts';

/** Every question type there is: one line each. */
export const questionTypes = [
  browser,
  cards,
  chat,
  choice,
  choices,
  cloze,
  dialogue,
  files,
  inbox,
  match,
  opinion,
  order,
  plan,
  search,
  settings,
  short,
  sort,
  spot,
] as const;

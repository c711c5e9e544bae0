import { cards } from './cards/cards.ts';
import { chat } from './chat/chat.ts';
import { choice } from './choice/choice.ts';
import { choices } from './choices/choices.ts';
import { dialogue } from './dialogue/dialogue.ts';
import { inbox } from './inbox/inbox.ts';
import { match } from './match/match.ts';
import { opinion } from './opinion/opinion.ts';
import { order } from './order/order.ts';
import { plan } from './plan/plan.ts';
import { settings } from './settings/settings.ts';
import { short } from './short/short.ts';
import { sort } from './sort/sort.ts';
import { spot } from './spot/spot.ts';

/** Every question type there is: one line each. */
export const questionTypes = [
  cards,
  chat,
  choice,
  choices,
  dialogue,
  inbox,
  match,
  opinion,
  order,
  plan,
  settings,
  short,
  sort,
  spot,
] as const;

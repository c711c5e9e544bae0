import { area1 } from './area-1.fr.ts';
import { area2 } from './area-2.fr.ts';
import { area3 } from './area-3.fr.ts';
import { area4 } from './area-4.fr.ts';
import { area5 } from './area-5.fr.ts';

/**
 * What a person can do, knows or is ready to do, by DigComp 3.0 outcome id: one plain French sentence each.
 * All Basic outcomes are there, and those above Basic that modules practise. The wording is ours and unofficial:
 * where it is shown, `wordingNotice` goes with it. For the build alone: no page loads it.
 */
export const outcomeWords: ReadonlyMap<string, string> = new Map(
  Object.entries({ ...area1, ...area2, ...area3, ...area4, ...area5 }),
);

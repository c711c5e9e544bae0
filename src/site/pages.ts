import { cataloguePage } from './catalogue/page.ts';
import { homePage } from './home/page.ts';
import { mediatorsPage } from './mediators/page.ts';
import { offlinePage } from './offline/page.ts';
import type { SitePage } from './site-page.ts';
import { trainersPage } from './trainers/page.ts';
import { wordsPage } from './words/page.ts';

/** The site's pages, in the order of its menus. */
export const pages: readonly SitePage[] = [
  homePage,
  cataloguePage,
  trainersPage,
  mediatorsPage,
  wordsPage,
  offlinePage,
];

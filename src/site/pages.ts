import { cataloguePage } from './catalogue/page.ts';
import { editingPage } from './editing/page.ts';
import { homePage } from './home/page.ts';
import { levelPage } from './level/page.ts';
import { mapPage } from './map/page.ts';
import { mediatorsPage } from './mediators/page.ts';
import { offlinePage } from './offline/page.ts';
import type { SitePage } from './site-page.ts';
import { spacePage } from './space/page.ts';
import { accessibilityPage } from './texts/accessibility.ts';
import { contributePage } from './texts/contribute.ts';
import { ecoDesignPage } from './texts/eco-design.ts';
import { legalPage } from './texts/legal.ts';
import { privacyPage } from './texts/privacy.ts';
import { trainersPage } from './trainers/page.ts';
import { wordsPage } from './words/page.ts';

/** The site's pages, in the order of its menus. */
export const pages: readonly SitePage[] = [
  homePage,
  cataloguePage,
  levelPage,
  spacePage,
  trainersPage,
  editingPage,
  mediatorsPage,
  wordsPage,
  offlinePage,
  mapPage,
  accessibilityPage,
  privacyPage,
  legalPage,
  ecoDesignPage,
  contributePage,
];

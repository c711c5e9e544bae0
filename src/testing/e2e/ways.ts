import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { Keyboard } from './keyboard.ts';
import { Learner } from './learner.ts';
import type { BuiltModule } from './library.ts';
import { inTurn, playThrough } from './play.ts';

// What the three people come for, by keyboard alone, from the first page on.

/** A phone and a desktop. */
export const SIZES = [
  { width: 360, height: 640 },
  { width: 1280, height: 900 },
] as const;

export type Size = (typeof SIZES)[number];

/** Goes where a link leads. */
export async function follow(page: Page, link: string): Promise<void> {
  const keys = new Keyboard(page, page.mainFrame());
  await keys.tabTo(link);
  await Promise.all([page.waitForNavigation(), keys.press('Enter')]);
}

/** Firefox answers this without scripts too, unlike `page.$$`. */
function count(page: Page, selector: string): Promise<number> {
  return page.evaluate((wanted) => document.querySelectorAll(wanted).length, selector);
}

function assertAt(page: Page, path: string): void {
  assert.ok(new URL(page.url()).pathname.endsWith(path), page.url());
}

/** A learner searches with a slip, finds the module, and goes to its end. */
export async function learn(page: Page, { slug, lang }: BuiltModule): Promise<void> {
  await follow(page, `a.door[href="${lang}/modules/index.html"]`);
  const keys = new Keyboard(page, page.mainFrame());
  await keys.tabTo('#words');
  await page.keyboard.type('nuaje');
  await page.waitForFunction(() => document.querySelector('search [role=status]')?.textContent !== '');
  await follow(page, `main a[href*="/${slug}/"]`);
  assertAt(page, `/${lang}/modules/${slug}/index.html`);
  const learner = await Learner.at(page);
  const way = inTurn();
  await playThrough(learner, () => way());
}

/** From the end of a module, the learner sees it kept in « Mon espace ». */
export async function seeKept(page: Page, { slug }: BuiltModule): Promise<void> {
  await follow(page, 'main a[href$="mon-espace/index.html"]');
  await page.waitForFunction(
    (path) => document.querySelector(`main a[href*="${path}"]`)?.checkVisibility() === true,
    {},
    `/modules/${slug}/`,
  );
}

/** A mediator comes to the plan of a session, then to its sheets. */
export async function lead(page: Page, { slug, lang }: BuiltModule): Promise<void> {
  await follow(page, `a.door[href="${lang}/mediateurs/index.html"]`);
  await follow(page, `a[href$="/${slug}/seance/index.html"]`);
  assert.ok((await count(page, 'main h3')) >= 4, 'the steps of the session stand there');
  await follow(page, 'a[href="fiches.html"]');
  assertAt(page, `/${lang}/modules/${slug}/seance/fiches.html`);
  assert.ok((await count(page, 'main section')) > 1, 'there are sheets');
}

/** Comes to a file to download, whose weight is said. */
export async function comeToFile(page: Page, file: string): Promise<void> {
  const keys = new Keyboard(page, page.mainFrame());
  await keys.tabTo(`#fichiers a[download][href$="${file}"]`);
  const said = await page.evaluate(() => document.activeElement?.textContent ?? '');
  assert.match(said, /\d+\u00a0ko/, 'its weight is said');
}

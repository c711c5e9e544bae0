import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Module } from '../content/module.ts';
import { pages } from '../site/pages.ts';
import { sampleModule } from '../testing/sample-module.ts';
import { BrowserCodes } from './pieces.ts';
import { buildContext, moduleEntry, moduleSiteFiles, type SiteContext } from './site-files.ts';
import { sitePages, type PageFile } from './site-pages.ts';

/** The sample in French and in English. */
const LANGUAGES = ['fr', 'en'];

function inLang(lang: string): Module {
  return { ...sampleModule, languages: LANGUAGES, text: { ...sampleModule.text, lang } };
}

const ADDRESS = 'https://lire.example.org/declic';

describe('a site in two languages', () => {
  let context: SiteContext;
  let found: readonly PageFile[];
  before(async () => {
    context = buildContext(
      await BrowserCodes.load(LANGUAGES),
      { glossary: new Map(), shared: {} },
      'fr',
      ADDRESS,
    );
    const entries = LANGUAGES.map(inLang).map((module) =>
      moduleEntry(module, moduleSiteFiles(module, context), [], context),
    );
    found = sitePages(sampleModule.library, entries, [], context);
  });

  const textOf = (file: PageFile | undefined): string => new TextDecoder().decode(file?.content);

  it('leaves a page that speaks French alone out of the English one', () => {
    const level = pages.find(({ slug, langs }) => slug === 'faire-le-point' && langs === undefined);
    assert.ok(level);
    const paths = found.map(({ path }) => path);
    assert.ok(paths.includes('fr/faire-le-point/index.html'));
    assert.ok(!paths.includes('en/faire-le-point/index.html'));
    for (const { path } of found.filter(({ lang }) => lang === 'en')) assert.match(path, /^en\//);
  });

  it('links each page to the same one in the other language, for people and for search engines', () => {
    const home = textOf(found.find(({ path }) => path === 'index.html'));
    assert.ok(home.includes(`<link rel="alternate" hreflang="en" href="${ADDRESS}/en/index.html">`));
    assert.match(home, /<a class="tool" href="en\/index\.html" lang="en" hreflang="en">/);
    const english = textOf(found.find(({ path }) => path === 'en/modules/index.html'));
    assert.match(
      english,
      /<a class="tool" href="\.\.\/\.\.\/fr\/modules\/index\.html" lang="fr" hreflang="fr">/,
    );
    const level = textOf(found.find(({ path }) => path === 'fr/faire-le-point/index.html'));
    assert.doesNotMatch(level, /rel="alternate" hreflang/);
  });

  it('links a module to its translation', () => {
    const path = `en/modules/${sampleModule.meta.slug}/index.html`;
    const page = new TextDecoder().decode(moduleSiteFiles(inLang('en'), context)[path]);
    const french = `../../../fr/modules/${sampleModule.meta.slug}/index.html`;
    const whole = `${ADDRESS}/fr/modules/${sampleModule.meta.slug}/index.html`;
    assert.ok(page.includes(`<link rel="alternate" hreflang="fr" href="${whole}">`));
    assert.ok(page.includes(`<a class="tool" href="${french}" lang="fr" hreflang="fr">`));
  });

  it('gives the pages of each language its own scripts, and shares those that have no words', () => {
    const [french, english] = LANGUAGES.map((lang) => new Set(context.assets.forReading(lang)));
    for (const { lang, scripts } of found) {
      for (const script of scripts) assert.ok((lang === 'fr' ? french : english)?.has(script), script);
    }
    const shared = [...(french ?? [])].filter((path) => english?.has(path));
    assert.ok(shared.length > 0 && shared.length < (french?.size ?? 0) / 2);
  });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordingNotice } from '../content/digcomp-labels.fr.ts';
import { outcomeWords } from '../content/outcome-words/outcome-words.ts';
import { sampleModule } from '../testing/sample-module.ts';
import { renderAboutPage } from './about.ts';

test('says in plain words what a module practises, with the ids and whose words they are', () => {
  const page = renderAboutPage(sampleModule);
  for (const id of sampleModule.meta.outcomes) {
    assert.ok(page.includes(`<li><span lang="fr">${outcomeWords.get(id)}</span> (${id})</li>`), id);
  }
  assert.ok(page.includes(wordingNotice));
});

test('names by its id alone an outcome that has no words yet', () => {
  const meta = { ...sampleModule.meta, outcomes: ['LO1.1.21'] };
  assert.match(renderAboutPage({ ...sampleModule, meta }), /<li>LO1\.1\.21<\/li>/);
});

test('on the site it also says how long the module takes and what it weighs, and leads back to it', () => {
  const site = {
    sheet: 'pages.css',
    scripts: ['page.js'],
    home: '../index.html',
    module: 'index.html',
    bytes: 122_000,
  };
  const page = renderAboutPage(sampleModule, site);
  assert.ok(page.includes(`${sampleModule.meta.minutes} min, 122\u00a0ko`));
  assert.match(page, /<a href="index\.html">/);
  assert.doesNotMatch(renderAboutPage(sampleModule), /122/);
});

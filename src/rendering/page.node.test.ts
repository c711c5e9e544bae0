import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from '../content/html.ts';
import { page, type PageHead } from './page.ts';
import { sha256Base64 } from './sha256.ts';

const head: PageHead = { lang: 'fr', title: 'Un titre', description: 'Une page.', css: 'p{}', scripts: [] };

test('styles that can wait stand at the end, in a drawing, and the policy knows them', () => {
  const lateCss = 'a>b{content:"&<"}';
  const text = page({ ...head, lateCss }, html`<p>Bonjour.</p>`);
  assert.match(text, /<svg hidden><style>a>b\{content:"&amp;&lt;"\}<\/style><\/svg><\/body>/);
  assert.ok(text.includes(`'sha256-${sha256Base64(lateCss)}'`));
  assert.equal(page(head, html`<p>Bonjour.</p>`).includes('<svg'), false);
});

test('the first paint waits for what the page says, where the browser knows how to', () => {
  const text = page({ ...head, firstPaint: 'bonjour' }, html`<p id="bonjour">Bonjour.</p>`);
  assert.match(text, /<head>.*<link rel="expect" href="#bonjour" blocking="render">.*<style>/s);
});

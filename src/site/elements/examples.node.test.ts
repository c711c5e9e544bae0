import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { readElementSources, type ElementSources } from '../../cli/element-manifest.ts';
import { readTags } from '../../packaging/html-tags.ts';
import { questionTypes } from '../../questions/schemas.ts';
import { renderExample } from '../../testing/example.ts';
import { renderElementPage } from './element-page.ts';
import { html, Html } from '../../content/html.ts';

let read: ElementSources;
before(async () => {
  read = await readElementSources();
});

test('every attribute that an example gives its element is described', () => {
  for (const { name } of questionTypes) {
    const tag = `declic-${name}`;
    const described = read.docs.find((doc) => doc.tag === tag)?.attributes.map((attribute) => attribute.name);
    for (const { attributes } of readTags(renderExample(name)).filter((one) => one.name === tag)) {
      for (const used of Object.keys(attributes)) {
        assert.ok(used === 'id' || described?.includes(used), `${tag}: say what ${used} is, with @attr`);
      }
    }
  }
});

test('a page says what the sources say, and shows the example live and as code', () => {
  const doc = read.docs.find(({ tag }) => tag === 'declic-order');
  assert.ok(doc);
  const page = renderElementPage(doc, {
    library: 'Déclic',
    css: '',
    scripts: [],
    home: '../index.html',
    pieces: ['pieces/core.js'],
    example: { markdown: ':::order {#a}', markup: html`${new Html('<declic-order id="a"></declic-order>')}` },
  });
  for (const part of [
    '<div class="live flow" lang="fr"><declic-order id="a"></declic-order></div>',
    '&lt;declic-order id=&quot;a&quot;&gt;&lt;/declic-order&gt;',
    ':::order {#a}',
    '<th scope="row"><code>swap</code></th>',
    '<th scope="row"><code>declic-answer</code></th>',
    'Descendre',
    '<a href="pieces/core.js">pieces/core.js</a>',
  ]) {
    assert.ok(page.includes(part), part);
  }
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { snippet } from './snippet.ts';

test('a frame with a title and a link, whatever signs the title holds', () => {
  const url = 'https://site.example/fr/modules/nuage/';
  const lines = snippet({ url, title: 'Le "nuage" & <moi>', link: 'Ouvrir' });
  assert.equal(
    lines,
    `<iframe src="${url}" title="Le &quot;nuage&quot; &amp; &lt;moi&gt;"
width="100%" height="700" loading="lazy"></iframe>
<p><a href="${url}">Ouvrir</a></p>`,
  );
});

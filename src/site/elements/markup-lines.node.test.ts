import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markupLines } from './markup-lines.ts';

test('a block a line, what it holds indented', () => {
  const markup =
    '<declic-choice id="a"><fieldset><legend>Que faire ?</legend><label class="opt"><input type="radio"> <span>Un <b>mot</b>.</span></label></fieldset><p>Fin.</p></declic-choice>';
  assert.equal(
    markupLines(markup),
    `<declic-choice id="a">
  <fieldset>
    <legend>Que faire ?</legend>
    <label class="opt"><input type="radio"> <span>Un <b>mot</b>.</span></label>
  </fieldset>
  <p>Fin.</p>
</declic-choice>`,
  );
});

test('no space comes into a line of text, and none goes', () => {
  const markup = '<ul><li><b>Un</b> mot, <a href="#x">deux</a>.<p>Trois <em>mots</em></p></li></ul>';
  assert.equal(
    markupLines(markup),
    `<ul>
  <li>
    <b>Un</b> mot, <a href="#x">deux</a>.
    <p>Trois <em>mots</em></p>
  </li>
</ul>`,
  );
});

test('a tag that closes itself, and a > in an attribute', () => {
  const markup = '<p><svg class="m"><use href="#m"/></svg><a title="a > b">x</a></p>';
  assert.equal(markupLines(markup), markup);
});

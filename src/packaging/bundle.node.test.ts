import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { bundle } from './bundle.ts';
import type { Pieces } from './pieces.ts';

const pieces: Pieces = {
  core: { js: 'var log = ["core"]\n', css: 'p{color:red}\n' },
  late: '.answer{color:red}\n',
  rest: '.end{color:red}\n',
  elements: {
    choice: { js: '(function(){log.push("choice")})()', css: '' },
    message: { js: '', css: '.message{color:red}' },
  },
  starts: { web: { js: '(()=>{log.push("web")})();\n', css: '' } },
  courseStarts: {},
  libraries: {},
};

test('runs each script in its order, even where one lacks its last semicolon', () => {
  const { first, then } = bundle(pieces, { first: ['choice'], later: ['message'] }, 'web');
  const log: unknown = JSON.parse(String(runInNewContext(`${first}; ${then}; JSON.stringify(log)`)));
  assert.deepEqual(log, ['core', 'choice', 'web']);
});

test('leaves to the second script what the first screen can do without', () => {
  const { first, then } = bundle(pieces, { first: [], later: ['choice'] }, 'web');
  assert.doesNotMatch(first, /choice/);
  assert.match(then, /choice.*web/s);
});

test('keeps the styles of the first screen apart from those that can wait', () => {
  const { css, lateCss, thenCss } = bundle(pieces, { first: ['choice'], later: ['message'] }, 'web');
  assert.equal(css, 'p{color:red}');
  assert.equal(lateCss, '.answer{color:red}');
  assert.equal(thenCss, '.end{color:red}\n.message{color:red}');
});

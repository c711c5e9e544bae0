import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentSecurityPolicy } from '../rendering/csp.ts';
import { sha256Base64 } from '../rendering/sha256.ts';
import { lintPackage } from './package-lint.ts';
import type { Files } from './packager.ts';

const CSS = 'p{color:#123}';
const POLICY = contentSecurityPolicy({ styleHashes: [sha256Base64(CSS)] });
const DRAWING =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><style>.l{fill:url(#a)}</style></svg>';

const PAGE = `<!doctype html><html lang="fr"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}"><title>Un module</title>
<link rel="icon" href="data:image/svg+xml,%3Csvg/%3E"><style>${CSS}</style><script src="declic.js" defer></script></head>
<body><!-- <script>no</script> --><p id="a">Texte &lt;script&gt;</p><a href="#a">haut</a>
<a href="https://www.cnil.fr/">la CNIL</a><img src="images/a.svg" alt="">
<img src="data:image/svg+xml,%3Csvg/%3E" alt=""><script type="application/json">{"a":1}</script></body></html>`;

function files(page = PAGE, more: Readonly<Record<string, string>> = {}): Files {
  const texts = { 'index.html': page, 'declic.js': 'var a;', 'images/a.svg': DRAWING, ...more };
  return Object.fromEntries(
    Object.entries(texts).map(([path, text]) => [path, new TextEncoder().encode(text)]),
  );
}

/** The codes of what is found, each once. */
const codes = (package_: Files) => [...new Set(lintPackage(package_).map(({ code }) => code))];

test('finds nothing in a sound package', () => {
  assert.deepEqual(lintPackage(files()), []);
});

/** What is replaced in a sound page, by what, and the code of what is found. */
const PAGE_FAULTS: readonly (readonly [string, string, string])[] = [
  ['<!doctype html>', '', 'missing-doctype'],
  ['lang="fr"', '', 'missing-language'],
  ['Un module', ' ', 'missing-title'],
  ['<meta charset="utf-8">', '', 'missing-charset'],
  ['http-equiv="Content-Security-Policy"', 'name="policy"', 'missing-csp'],
  ['<meta charset="utf-8">', '<meta charset="utf-8"><script src="declic.js"></script>', 'late-csp'],
  ["default-src 'none'; ", '', 'weak-csp'],
  ["script-src 'self'", "script-src 'self' 'unsafe-inline'", 'weak-csp'],
  ["img-src 'self' data:", 'img-src https:', 'weak-csp'],
  ["require-trusted-types-for 'script'", '', 'weak-csp'],
  [CSS, `${CSS} `, 'csp-hash'],
  ['<p id="a">', '<p id="a"><b id="a"></b>', 'repeated-id'],
  ['href="#a"', 'href="#b"', 'missing-anchor'],
  ['<p id="a">', '<p id="a" style="color:red">', 'style-attribute'],
  ['<p id="a">', '<p id="a" ONCLICK="x()">', 'inline-handler'],
  ['<p id="a">', '<p id="a" title="a > b" onfocus=x()>', 'inline-handler'],
  ['href="#a"', 'href="javascript:x()"', 'script-url'],
  ['<p id="a">', '<script>x()</script><p id="a">', 'inline-script'],
  ['<script src="declic.js" defer>', '<script src="declic.js" type="module">', 'module-script'],
  ['<p id="a">', '<iframe></iframe><p id="a">', 'refused-element'],
  ['<p id="a">', '<audio src="images/a.svg"></audio><p id="a">', 'weak-csp'],
  ["connect-src 'none'", "connect-src 'none'; media-src https:", 'weak-csp'],
  ['<p id="a">', '<p id="a" autoplay>', 'autoplay'],
  ['<p id="a">', '<base href="x/"><p id="a">', 'refused-element'],
  ['<p id="a">', '<meta http-equiv="refresh" content="0"><p id="a">', 'refused-element'],
  ['<p id="a">', '<img src="https://cdn.example/a.png" alt=""><p id="a">', 'outside-url'],
  ['<p id="a">', '<img src="//cdn.example/a.png" alt=""><p id="a">', 'outside-url'],
  ['<p id="a">', '<img src="/a.png" alt=""><p id="a">', 'outside-url'],
  ['<p id="a">', '<link rel="stylesheet" href="data:text/css,p{}"><p id="a">', 'outside-url'],
  ['<p id="a">', '<link rel="icon" href="https://cdn.example/a.png"><p id="a">', 'outside-url'],
  ['<p id="a">', '<img src="data:text/html,x" alt=""><p id="a">', 'outside-url'],
  ['<p id="a">', '<svg><use href="https://cdn.example/#a"></use></svg><p id="a">', 'outside-url'],
  ['<p id="a">', '<a href="suite.html">suite</a><p id="a">', 'missing-file'],
  ['<p id="a">', '<img src="images/b.svg" alt=""><p id="a">', 'missing-file'],
  ['images/a.svg" alt', 'data:image/png," alt', 'unused-file'],
];

for (const [what, by, code] of PAGE_FAULTS) {
  test(`finds ${code} where ${JSON.stringify(what)} becomes ${JSON.stringify(by)}`, () => {
    assert.ok(PAGE.includes(what));
    assert.deepEqual(codes(files(PAGE.replace(what, by))), [code]);
  });
}

for (const css of [
  '@import "a.css";',
  'p{background:url(//cdn.example/a.png)}',
  'p{background:url("a.png")}',
]) {
  test(`finds what a style loads: ${css}`, () => {
    const hash = (text: string) => `'sha256-${sha256Base64(text)}'`;
    const page = PAGE.replace(hash(CSS), hash(css)).replace(`>${CSS}<`, `>${css}<`);
    assert.deepEqual(codes(files(page)), ['outside-url']);
  });
}

const DRAWING_FAULTS: Readonly<Record<string, string>> = {
  '<svg><script/></svg>': 'unsafe-drawing',
  '<svg onload="x()"/>': 'unsafe-drawing',
  '<svg><g style="fill:red"/></svg>': 'unsafe-drawing',
  '<!DOCTYPE svg><svg/>': 'unsafe-drawing',
  '<svg><image href="https://cdn.example/a.png"/></svg>': 'outside-url',
  '<svg><style>.l{fill:url(//cdn.example/a)}</style></svg>': 'outside-url',
};

for (const [svg, code] of Object.entries(DRAWING_FAULTS)) {
  test(`finds ${code} in the drawing ${svg}`, () => {
    assert.deepEqual(codes(files(PAGE, { 'images/a.svg': svg })), [code]);
  });
}

test('finds names that do not pass everywhere', () => {
  assert.deepEqual(codes(files(PAGE, { 'notes.zip': '' })), ['bad-path', 'unused-file']);
  assert.deepEqual(codes(files(PAGE, { 'declic.mjs': '' })), ['mjs-file', 'unused-file']);
});

test('finds a package with too many files', () => {
  const paths = Array.from({ length: 12 }, (_, index) => `images/n${index}.svg`);
  const shown = paths.map((path) => `<img src="${path}" alt="">`).join('');
  const more = Object.fromEntries(paths.map((path) => [path, DRAWING]));
  assert.deepEqual(codes(files(PAGE.replace('</body>', `${shown}</body>`), more)), ['too-many-files']);
});

test('finds a package too heavy, and says what it weighs', () => {
  const heavy = { ...files(), 'declic.js': noise(66_000) };
  const [finding, ...others] = lintPackage(heavy);
  assert.equal(finding?.code, 'too-heavy');
  assert.match(finding.message, /6[67]\d{3} octets/);
  assert.deepEqual(others, []);
});

/** Bytes that do not compress, the same every time. */
function noise(length: number): Uint8Array {
  let seed = 1;
  return Uint8Array.from({ length }, () => (seed = (seed * 48_271) % 2_147_483_647) >> 8);
}

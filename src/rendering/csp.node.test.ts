import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { contentSecurityPolicy } from './csp.ts';
import { sha256Base64 } from './sha256.ts';

test('hashes the UTF-8 bytes of a style as browsers do', () => {
  for (const text of ['', 'p{}', 'p::before{content:"é 😀"}', 'a'.repeat(200_000)]) {
    assert.equal(sha256Base64(text), createHash('sha256').update(text).digest('base64'));
  }
});

test('allows the styles named, scripts of the folder, and nothing else', () => {
  assert.equal(
    contentSecurityPolicy({ styleHashes: ['aaa=', 'bbb='] }),
    "default-src 'none'; script-src 'self'; style-src 'sha256-aaa=' 'sha256-bbb='; img-src 'self' data:; " +
      "connect-src 'none'; base-uri 'none'; form-action 'none'; " +
      "require-trusted-types-for 'script'; trusted-types lit-html declic",
  );
});

test('sends only where it is told', () => {
  assert.match(contentSecurityPolicy({ styleHashes: [], connect: "'self'" }), /; connect-src 'self'; /);
  assert.match(contentSecurityPolicy({ styleHashes: [], media: true }), /; media-src 'self'; /);
  assert.match(contentSecurityPolicy({ styleHashes: [] }), /; style-src 'none'; /);
});

test('lets pages of the site register its worker and name its manifest', () => {
  const policy = contentSecurityPolicy({ styleHashes: [], worker: true, manifest: true });
  assert.match(policy, /; worker-src 'self'; manifest-src 'self'; /);
  assert.match(policy, /trusted-types lit-html declic declic-worker$/);
});

test('lets a page that makes packages ask its own site for files, and load the script for that', () => {
  const policy = contentSecurityPolicy({ styleHashes: [], worker: true, packs: true });
  assert.match(policy, /; connect-src 'self'; /);
  assert.match(policy, /trusted-types lit-html declic declic-worker declic-library$/);
});

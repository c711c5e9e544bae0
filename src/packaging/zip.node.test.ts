import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import type { Files } from './packager.ts';
import { PackagePathError } from './package-path.ts';
import { archiving, zip, ZipLimitError, zipParts } from './zip.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

const files: Files = {
  'index.html': bytes('<!doctype html>'.repeat(50)),
  'images/b.svg': bytes('<svg/>'),
  'imsmanifest.xml': bytes('<manifest/>'),
  'images/a.png': bytes('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'),
};

test('gives back every file, the manifest first and the rest in order', () => {
  const back = unzipSync(zip(files));
  assert.deepEqual(Object.keys(back), ['imsmanifest.xml', 'images/a.png', 'images/b.svg', 'index.html']);
  for (const [path, content] of Object.entries(files)) assert.deepEqual(back[path], content);
});

test('is the same whatever the order the files came in', () => {
  const reversed = Object.fromEntries(Object.entries(files).reverse());
  assert.deepEqual(zip(reversed), zip(files));
});

test('an archive of packages holds them as they are, in the order given', () => {
  const packages: Files = { 'b.fr.zip': zip(files), 'a.fr.zip': zip({ 'index.html': bytes('a') }) };
  assert.throws(() => zip(packages), PackagePathError);
  const steps = archiving(packages, ['b.fr.zip', 'a.fr.zip']);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  const back = unzipSync(step.value);
  assert.deepEqual(Object.keys(back), ['b.fr.zip', 'a.fr.zip']);
  assert.deepEqual(back['b.fr.zip'], packages['b.fr.zip']);
});

test('is the same in every time zone, and from one year to the next', () => {
  const script = `
    import { zip } from ${JSON.stringify(new URL('./zip.ts', import.meta.url).href)};
    import { createHash } from 'node:crypto';
    const encoder = new TextEncoder();
    const bytes = zip({ 'imsmanifest.xml': encoder.encode('<m/>'), 'index.html': encoder.encode('x'.repeat(99)) });
    process.stdout.write(createHash('sha256').update(bytes).digest('hex'));`;
  const here = createHash('sha256')
    .update(zip({ 'imsmanifest.xml': bytes('<m/>'), 'index.html': bytes('x'.repeat(99)) }))
    .digest('hex');
  for (const zone of ['Pacific/Kiritimati', 'America/St_Johns', 'Pacific/Pago_Pago']) {
    const there = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    });
    assert.equal(there, here, zone);
  }
});

test('comes part after part with the same bytes, and asks for each file once', () => {
  const asked: string[] = [];
  const parts = zipParts(Object.keys(files), (name) => {
    asked.push(name);
    return files[name]!;
  });
  assert.deepEqual(Buffer.concat([...parts]), Buffer.from(zip(files)));
  assert.deepEqual(asked, ['imsmanifest.xml', 'images/a.png', 'images/b.svg', 'index.html']);
});

test('refuses more files than the format can count', () => {
  const names = Array.from({ length: 65_536 }, (_, index) => `f${index}`);
  const nothing = new Uint8Array();
  assert.throws(() => {
    for (const part of zipParts(names, () => nothing)) assert.ok(part);
  }, ZipLimitError);
});

test('stores what is compressed already, deflates the rest', () => {
  const methods = new Map<string, number>();
  unzipSync(zip(files), {
    filter: (file) => {
      methods.set(file.name, file.compression);
      return false;
    },
  });
  assert.equal(methods.get('images/a.png'), 0);
  assert.equal(methods.get('index.html'), 8);
});

const REFUSED = [
  '/index.html',
  '../index.html',
  'a/../b.js',
  './a.js',
  'a//b.js',
  'a/',
  'a\\b.js',
  'C:/a.js',
  'dessin-été.svg',
  'two words.svg',
  '.hidden',
  'a%20b.svg',
  'more.zip',
  'declic.js.BR',
  'images/con.svg',
  `${'a'.repeat(160)}.svg`,
  '',
];

for (const path of REFUSED) {
  test(`refuses ${JSON.stringify(path.slice(0, 30))}`, () => {
    assert.throws(() => zip({ [path]: bytes('x') }), PackagePathError);
  });
}

test('refuses two paths that one disk would take for the same', () => {
  assert.throws(() => zip({ 'images/Bus.svg': bytes('x'), 'images/bus.svg': bytes('y') }), PackagePathError);
});

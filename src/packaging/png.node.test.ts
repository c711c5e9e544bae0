import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crc32, inflateSync } from 'node:zlib';
import { png } from './png.ts';

test('writes the pixels it is given, in chunks whose sums are right', () => {
  const bytes = Buffer.from(png(3, (x, y) => [x * 10, y * 20, 255]));
  assert.deepEqual([...bytes.subarray(0, 8)], [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const chunks = new Map<string, Buffer>();
  for (let place = 8; place < bytes.length;) {
    const length = bytes.readUInt32BE(place);
    const named = bytes.subarray(place + 4, place + 8 + length);
    assert.equal(bytes.readUInt32BE(place + 8 + length), crc32(named));
    chunks.set(named.subarray(0, 4).toString('latin1'), named.subarray(4));
    place += 12 + length;
  }
  assert.deepEqual([...chunks.keys()], ['IHDR', 'IDAT', 'IEND']);
  assert.deepEqual([...chunks.get('IHDR')!], [0, 0, 0, 3, 0, 0, 0, 3, 8, 2, 0, 0, 0]);
  const rows = inflateSync(chunks.get('IDAT')!);
  assert.equal(rows.length, 3 * (1 + 3 * 3));
  assert.deepEqual([...rows.subarray(20, 30)], [0, 0, 40, 255, 10, 40, 255, 20, 40, 255]);
});

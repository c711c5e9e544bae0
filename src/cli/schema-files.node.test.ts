import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { TrainerFolder } from '../testing/trainer-folder.ts';
import { readScorm2004Schemas } from '../testing/xsd.ts';

describe('declic build --xsd', () => {
  let folder: TrainerFolder;
  beforeEach(async () => {
    folder = await TrainerFolder.create(1);
    for (const [name, bytes] of Object.entries(await readScorm2004Schemas())) {
      await folder.write(`schemas/${name}`, new TextDecoder().decode(bytes));
    }
    await folder.write('schemas/lisez-moi.txt', 'Schémas.');
  });
  afterEach(() => folder.remove());

  const build = () => folder.run('build', '--xsd', 'schemas');
  const filesOf = (format: string): readonly string[] =>
    Object.keys(unzipSync(readFileSync(join(folder.path, 'dist/packages', format, 'mesure-0001.fr.zip'))));

  it('puts the schemas, with their folders, into SCORM 2004 packages alone', async () => {
    await folder.write('schemas/lom.xsd', '<schema/>');
    await folder.write('schemas/vocab/strict.xsd', '<schema/>');
    const { code, err } = await build();
    assert.equal(code, 0, err);
    const files = filesOf('scorm2004');
    for (const path of ['imscp_v1p1.xsd', 'XMLSchema.dtd', 'lom.xsd', 'vocab/strict.xsd']) {
      assert.ok(files.includes(path), path);
    }
    assert.ok(!files.includes('lisez-moi.txt'));
    assert.equal(filesOf('scorm12').filter((path) => path.endsWith('.xsd')).length, 0);
  });

  it('says which schemas are missing, and builds nothing', async () => {
    const { code, err } = await build();
    assert.equal(code, 2);
    assert.match(err, /Il manque des schémas dans schemas : lom\.xsd\./);
    assert.throws(() => filesOf('scorm2004'));
  });

  it('says so where the folder is not there, or a name would not survive', async () => {
    assert.match((await folder.run('build', '--xsd', 'ailleurs')).err, /ailleurs n’existe pas/);
    await folder.write('schemas/lom.xsd', '<schema/>');
    await folder.write('schemas/deux mots.xsd', '<schema/>');
    const { code, err } = await build();
    assert.equal(code, 2);
    assert.match(err, /deux mots\.xsd/);
  });
});

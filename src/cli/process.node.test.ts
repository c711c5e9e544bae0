import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TrainerFolder } from '../testing/trainer-folder.ts';

// Tests run commands one after another in one process. A person’s have a process each, which must come to the same.

const COMMANDS = [
  ['--version'],
  ['buidl'],
  ['check'],
  ['build', '--format', 'web'],
  ['build', '--only', 'inconnu'],
  ['ids'],
  ['translations'],
  ['coverage', '--json'],
  ['new', 'socle/encore-un'],
  ['init', '--title', 'Chez nous'],
] as const;

for (const words of COMMANDS) {
  test(`« declic ${words.join(' ')} » says and answers the same in a process of its own`, async () => {
    const [alone, after] = [await broken(), await broken()];
    const { code, out, err } = await alone.launch(...words).ended;
    const ran = await after.run(...words);
    assert.deepEqual({ ...ran, out: withoutTime(ran.out) }, { code, out: withoutTime(out), err });
    assert.notEqual(out + err, '');
    await Promise.all([alone.remove(), after.remove()]);
  });
}

/** A module that may be built, but for a thing to read again. */
async function broken(): Promise<TrainerFolder> {
  const folder = await TrainerFolder.create(1);
  await folder.change('modules/socle/mesure-0001/module.yaml', 'minutes: 8', 'minutes: 80');
  await folder.write('modules/_template/module.yaml', 'slug: nom\ntheme: socle\n');
  await folder.write('modules/_template/fr.md', '---\ntitle: Titre\n---\n');
  return folder;
}

function withoutTime(said: string): string {
  return said.replace(/en [\d,]+ s\./, '');
}

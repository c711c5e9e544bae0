import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { TrainerFolder } from '../testing/trainer-folder.ts';

const NAME = 'mesure-0001';
const SOURCE = `modules/socle/${NAME}/fr.md`;
const TRANSLATION = `modules/socle/${NAME}/en.md`;

describe('declic translations', () => {
  let folder: TrainerFolder;
  beforeEach(async () => {
    folder = await TrainerFolder.create(1);
    await folder.run('ids');
    await folder.write(TRANSLATION, await folder.read(SOURCE));
  });
  afterEach(() => folder.remove());

  it('asks which state a translation was made from, and takes it down', async () => {
    assert.match((await folder.run('translations')).out, /en\.md : à revoir\.\n.*ne dit pas de quel état/);
    const { code, out } = await folder.run('translations', '--done', NAME);
    assert.equal(code, 0);
    assert.match(out, /en\.md : à jour/);
    assert.match((await folder.run('check')).out, /Rien à reprendre/);
  });

  it('tells the screen whose source has changed, as a warning that stops nothing', async () => {
    await folder.run('translations', '--done', NAME);
    const source = await folder.read(SOURCE);
    const second = source.indexOf('\n# ', source.indexOf('\n# ') + 1);
    const under = source.indexOf('\n\n', second);
    await folder.write(SOURCE, `${source.slice(0, under)}\n\nUne phrase de plus.${source.slice(under)}`);
    const { code, out } = await folder.run('translations');
    assert.equal(code, 0);
    assert.equal(out.match(/a changé dans fr\.md/g)?.length, 1, out);
    const checked = await folder.run('check');
    assert.equal(checked.code, 0);
    assert.match(checked.out, /translation-behind L’écran « .* » a changé dans fr\.md/);
    await folder.run('translations', '--done', NAME);
    assert.match((await folder.run('translations')).out, /à jour/);
  });

  it('does not mind names, white space and comments', async () => {
    await folder.run('translations', '--done', NAME);
    const source = await folder.read(SOURCE);
    const bare = source.replace(/^((?:- |\d\. ).*) \{#[\w-]+\}$/gm, '$1').replaceAll('\n\n', '\n\n\n');
    await folder.write(SOURCE, bare.replace('---\n', '---\n# Pour les auteurs\n'));
    assert.match((await folder.run('translations')).out, /en\.md : à jour/);
  });

  it('writes nothing but the state, and keeps line ends', async () => {
    const before = (await folder.read(TRANSLATION)).replaceAll('\n', '\r\n');
    await folder.write(TRANSLATION, before);
    await folder.run('translations', '--done', NAME);
    const after = await folder.read(TRANSLATION);
    assert.equal(after.replace(/translated-from:\r\n(?: {2}.*\r\n)+/, ''), before);
    await folder.run('translations', '--done', NAME);
    assert.equal(await folder.read(TRANSLATION), after);
  });

  it('looks at one language alone where asked', async () => {
    assert.match((await folder.run('translations', '--lang', 'pt')).out, /Aucune traduction ici/);
  });

  it('answers 2 to a module that does not exist', async () => {
    const { code, err } = await folder.run('translations', '--done', 'inconnu');
    assert.equal(code, 2);
    assert.match(err, /« inconnu »/);
  });
});

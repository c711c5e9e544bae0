import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { TrainerFolder } from '../testing/trainer-folder.ts';

describe('declic', () => {
  let folder: TrainerFolder;
  before(async () => {
    folder = await TrainerFolder.create(2);
  });
  after(() => folder.remove());

  it('shows its help and its version', async () => {
    const help = await folder.run('help');
    assert.equal(help.code, 0);
    for (const command of ['build', 'check', 'start', 'ids', 'translations', 'coverage', 'new', 'init']) {
      assert.match(help.out, new RegExp(`declic ${command} `));
    }
    assert.match((await folder.run('build', '--help')).out, /--format FORMAT/);
    assert.match((await folder.run('--version')).out, /^\d+\.\d+\.\d+\n$/);
  });

  for (const [words, said] of [
    [['buidl'], /« buidl » n’existe pas/],
    [['build', '--foo'], /--foo n’existe pas/],
    [['build', '--only'], /--only attend une valeur/],
    [['check', 'modules'], /« modules » est en trop/],
    [['start', '--port', 'quatre'], /« quatre » n’est pas un numéro/],
    [['coverage', '--svg'], /--svg attend une valeur/],
    [['new', 'socle'], /un thème et un nom/],
    [['init', '--title', 'Chez nous', '--modules', 'vide'], /--base, --contact/],
  ] as const) {
    it(`answers 2 and the usage to « declic ${words.join(' ')} »`, async () => {
      const { code, err } = await folder.run(...words);
      assert.equal(code, 2);
      assert.match(err, said);
      assert.match(err, /\nUsage : declic /);
      assert.doesNotMatch(err, /\n {4}at /);
    });
  }

  for (const [words, said] of [
    [['check', '--modules', 'ailleurs'], /« ailleurs » n’existe pas/],
    [['build', '--only', 'inconnu'], /« inconnu »/],
    [['build', '--format', 'papier'], /« papier » n’existe pas.*scorm12/],
    [['build', '--out', 'modules/dist'], /dans le dossier des modules/],
    [['new', 'cuisine/tarte'], /« cuisine » n’existe pas/],
    [['new', 'socle/Été'], /« Été » ne peut pas/],
  ] as const) {
    it(`answers 2 to « declic ${words.join(' ')} »`, async () => {
      const { code, err } = await folder.run(...words);
      assert.equal(code, 2);
      assert.match(err, said);
    });
  }

  it('finds nothing to mend in sound modules, wherever they are', async () => {
    const { code, out } = await folder.run('check');
    assert.equal(code, 0, out);
    assert.match(out, /2 modules relus/);
  });

  it('tells each problem with its file, line, column and code', async () => {
    const broken = await TrainerFolder.create(1);
    await broken.change('modules/socle/mesure-0001/fr.md', '# Ce matin', '<b>Ce</b>\n\n# Ce matin');
    await broken.change('modules/socle/mesure-0001/module.yaml', 'minutes: 8', 'minutes: 80');
    const { code, out } = await broken.run('check');
    await broken.remove();
    assert.equal(code, 1);
    assert.match(out, /^modules\/socle\/mesure-0001\/fr\.md:\d+:\d+ raw-html .+ — .+$/m);
    assert.match(out, /^modules\/socle\/mesure-0001\/module\.yaml:\d+:\d+ [a-z-]+ .+ — .+$/m);
  });

  it('leaves out folders whose name starts with _', async () => {
    const other = await TrainerFolder.create(1);
    await other.write('modules/_template/module.yaml', 'slug: pas-encore\n');
    const { code, out } = await other.run('check');
    await other.remove();
    assert.equal(code, 0, out);
    assert.match(out, /1 module relu/);
  });

  it('writes library.yaml where it is missing, then never over it', async () => {
    const fresh = await TrainerFolder.create(0);
    await fresh.write('modules/socle/x/fr.md', '# Ici\n');
    assert.match((await fresh.run('check')).out, /modules\/library\.yaml:1:1 no-library/);
    const words = [
      'init',
      '--title',
      'Chez nous',
      '--base',
      'https://ici.example/',
      '--contact',
      'a@ici.example',
    ];
    const first = await fresh.run(...words);
    assert.equal(first.code, 0, first.err);
    assert.match(await fresh.read('modules/library.yaml'), /^base: https:\/\/ici\.example$/m);
    const second = await fresh.run(...words);
    await fresh.remove();
    assert.equal(second.code, 2);
    assert.match(second.err, /existe déjà/);
  });

  it('copies the template under a new name', async () => {
    await folder.write('modules/_template/module.yaml', '# À vous\nslug: nom\ntheme: socle\n');
    await folder.write('modules/_template/fr.md', '---\ntitle: Titre\n---\n');
    const { code, err } = await folder.run('new', 'donnees/ranger-ses-photos');
    assert.equal(code, 0, err);
    const yaml = await folder.read('modules/donnees/ranger-ses-photos/module.yaml');
    assert.equal(yaml, '# À vous\nslug: ranger-ses-photos\ntheme: donnees\n');
    assert.equal((await folder.run('new', 'socle/ranger-ses-photos')).code, 2);
  });
});

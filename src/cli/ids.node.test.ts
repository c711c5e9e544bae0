import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { TrainerFolder } from '../testing/trainer-folder.ts';

const TEXT = 'modules/socle/mesure-0001/fr.md';
const META = 'modules/socle/mesure-0001/module.yaml';

describe('declic ids', () => {
  let folder: TrainerFolder;
  beforeEach(async () => {
    folder = await TrainerFolder.create(1);
  });
  afterEach(() => folder.remove());

  const names = (text: string): string[] =>
    text.split('\n').flatMap((line) => /^(?:- |\d\. ).*\{#([\w-]+)\}\s*$/.exec(line)?.[1] ?? []);

  it('names each answer at the end of its line, and touches nothing else', async () => {
    const before = await folder.read(TEXT);
    const meta = await folder.read(META);
    const { code, err } = await folder.run('ids');
    assert.equal(code, 0, err);
    const after = await folder.read(TEXT);
    assert.ok(names(after).length >= 15);
    assert.equal(after.replace(/^((?:- |\d\. ).*) \{#[\w-]+\}$/gm, '$1'), before);
    assert.equal(await folder.read(META), meta);
  });

  it('adds nothing the second time, and keeps a name when its words change', async () => {
    await folder.run('ids');
    const first = await folder.read(TEXT);
    assert.match((await folder.run('ids')).out, /Aucun nom à ajouter/);
    assert.equal(await folder.read(TEXT), first);
    await folder.change(TEXT, 'Le geste 1', 'Un premier geste');
    await folder.run('ids');
    assert.deepEqual(names(await folder.read(TEXT)), names(first));
  });

  it('keeps CRLF line ends and written names', async () => {
    await folder.change(TEXT, /^- \[x\] .*$/m.exec(await folder.read(TEXT))![0], '- [x] On relit. {#relire}');
    await folder.write(TEXT, (await folder.read(TEXT)).replaceAll('\n', '\r\n'));
    assert.equal((await folder.run('ids')).code, 0);
    const after = await folder.read(TEXT);
    assert.equal(after.split('\n').length, after.split('\r\n').length);
    assert.ok(after.includes('- [x] On relit. {#relire}\r\n'));
  });

  it('gives the same names to a translation', async () => {
    await folder.write(TEXT.replace('fr.md', 'en.md'), await folder.read(TEXT));
    const { code, err } = await folder.run('ids');
    assert.equal(code, 0, err);
    const french = names(await folder.read(TEXT));
    assert.ok(french.length > 0);
    assert.deepEqual(names(await folder.read(TEXT.replace('fr.md', 'en.md'))), french);
  });

  it('records another code for a name whose own is taken', async () => {
    // The two share their short hash.
    const [one, two] = ['garder', 'savoir'];
    const lines = [...(await folder.read(TEXT)).matchAll(/^- \[[ x]\] .*$/gm)].map((match) => match[0]);
    await folder.change(TEXT, lines[0]!, `- [x] Un. {#${one}}`);
    await folder.change(TEXT, lines[1]!, `- [ ] Deux. {#${two}}`);
    assert.match((await folder.run('check')).out, /option-code-collision/);
    const before = await folder.read(META);
    const { code, err } = await folder.run('ids');
    assert.equal(code, 0, err);
    const after = await folder.read(META);
    assert.ok(after.startsWith(before));
    assert.match(after.slice(before.length), new RegExp(`^codes:\n  premier-geste:\n    ${two}: \\d+\n$`));
    assert.equal((await folder.run('check')).code, 0);
  });

  it('leaves a module with errors as it is', async () => {
    await folder.change(TEXT, '# Ce matin', '<b>non</b>\n\n# Ce matin');
    const before = await folder.read(TEXT);
    const { code, err } = await folder.run('ids');
    assert.equal(code, 1);
    assert.match(err, /raw-html/);
    assert.equal(await folder.read(TEXT), before);
  });
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { descendants, readXml } from '../packaging/xml-reader.ts';
import { TrainerFolder } from '../testing/trainer-folder.ts';

const META = 'modules/socle/mesure-0001/module.yaml';

/** Two modules practise LO1.2.01; the first one also LO1.2.03. */
describe('declic coverage', () => {
  let folder: TrainerFolder;
  before(async () => {
    folder = await TrainerFolder.create(2);
    await folder.change(META, 'outcomes: [LO1.2.01]', 'outcomes: [LO1.2.01, LO1.2.03]');
    await folder.change(META, 'une-seule: LO1.2.01', 'une-seule: LO1.2.03');
  });
  after(() => folder.remove());

  it('counts, by competence and level, the outcomes that an activity practises', async () => {
    const { code, out, err } = await folder.run('coverage');
    assert.equal(code, 0, err);
    assert.match(out, /^ +De base +Intermédiaire +Avancé +Très avancé +Pix$/m);
    assert.match(out, /^ +1\.2 Juger une information +2\/7 +0\/14 +0\/6 +0\/4 +1\.1$/m);
    assert.match(out, /^ +5\.3 .+ 0\/3 +0\/6 +0\/4 +0\/3 +–$/m);
    assert.match(out, /^Toutes les compétences +2\/151 +0\/170 +0\/119 +0\/83$/m);
    assert.match(out, /2 modules relus\. 2 acquis travaillés sur 523\./);
    assert.match(out, /La Commission ne les a pas validées/);
  });

  it('says which modules practise an outcome', async () => {
    const { code, out } = await folder.run('coverage', '--outcome', 'LO1.2.01', '--outcome', 'LO1.2.03');
    assert.equal(code, 0);
    const [first, second] = out.split(/(?=^LO)/m);
    assert.match(first ?? '', /^LO1\.2\.01 .+ : Je prends le temps .+\n {2}mesure-0002\n {2}mesure-0001\n$/);
    assert.match(second ?? '', /^LO1\.2\.03 .+\n {2}mesure-0001\n$/);
    assert.match((await folder.run('coverage', '--outcome', 'LO5.1.01')).out, /aucun module/);
  });

  it('gives the same facts to a program', async () => {
    const { out } = await folder.run('coverage', '--json');
    const facts = JSON.parse(out) as {
      readonly competences: readonly {
        id: string;
        levels: Record<string, { practised: string[]; all: number }>;
      }[];
      readonly outcomes: readonly { id: string; words: string | null; modules: string[] }[];
    };
    assert.equal(facts.competences.length, 21);
    assert.equal(facts.outcomes.length, 523);
    const levels = facts.competences.find(({ id }) => id === '1.2')?.levels;
    assert.deepEqual(levels?.['Basic'], { practised: ['LO1.2.01', 'LO1.2.03'], all: 7 });
    assert.deepEqual(facts.outcomes.find(({ id }) => id === 'LO1.2.03')?.modules, ['mesure-0001']);
  });

  it('draws a map whose text says all that its bars say, in the colours of the tokens', async () => {
    assert.equal((await folder.run('coverage', '--svg', 'carte.svg')).code, 0);
    const svg = await folder.read('carte.svg');
    const map = readXml(svg);
    assert.deepEqual(
      map.children.slice(0, 2).map(({ name }) => name),
      ['title', 'desc'],
    );
    assert.match(map.children[1]?.text ?? '', /2 sur 151 au niveau de base/);
    const texts = descendants(map, 'text').map(({ text }) => text);
    assert.equal(texts.filter((text) => /^\d\.\d /.test(text)).length, 21);
    assert.equal(texts.filter((text) => text === '2 sur 7').length, 1);
    const tokens = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
    for (const [colour] of svg.matchAll(/#[0-9a-f]{3,6}\b/g)) assert.ok(tokens.includes(colour), colour);
  });

  it('answers 1 and lists what DigComp does not have', async () => {
    const asked = await folder.run(
      'coverage',
      '--outcome',
      'LO1.2.99',
      '--outcome',
      'LO1.2.01',
      '--outcome',
      'X',
    );
    assert.equal(asked.code, 1);
    assert.equal(asked.out, '');
    assert.match(asked.err, /« LO1\.2\.99 » n’existe pas.+\n.*« X » n’existe pas/);

    const broken = await TrainerFolder.create(2);
    await broken.change(META, 'un-mot: LO1.2.01', 'un-mot: LO1.2.99');
    const read = await broken.run('coverage', '--json');
    await broken.remove();
    assert.equal(read.code, 1);
    assert.match(read.err, /mesure-0001\/module\.yaml:\d+:\d+ unknown-outcome .*LO1\.2\.99/);
    assert.equal((JSON.parse(read.out) as { modules: number }).modules, 1);
  });

  it('writes its map over no text of an author, and says where a folder is missing', async () => {
    const refused = await folder.run('coverage', '--svg', META);
    assert.equal(refused.code, 2);
    assert.match(refused.err, /finit par \.svg/);
    const missing = await folder.run('coverage', '--svg', 'ailleurs/carte.svg');
    assert.equal(missing.code, 2);
    assert.match(missing.err, /Choisissez un dossier qui existe/);
  });
});

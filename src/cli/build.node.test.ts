import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { unzipSync } from 'fflate';
import type { OfflineList } from '../site/offline/offline-list.ts';
import { TrainerFolder } from '../testing/trainer-folder.ts';

describe('declic build', () => {
  let folder: TrainerFolder;
  beforeEach(async () => {
    folder = await TrainerFolder.create(2);
  });
  afterEach(() => folder.remove());

  /** Every file below a folder, with the hash of its bytes. */
  function tree(path: string): Readonly<Record<string, string>> {
    const root = join(folder.path, path);
    const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    const pairs = files.map((file) => {
      const full = join(file.parentPath, file.name);
      return [full.slice(root.length + 1), createHash('sha256').update(readFileSync(full)).digest('hex')];
    });
    return Object.fromEntries(pairs.sort()) as Record<string, string>;
  }

  it('writes the site and a package a module and format, and sums them up', async () => {
    const { code, out, err } = await folder.run('build');
    assert.equal(code, 0, err);
    assert.match(out, /mesure-0001 +fr +web [\d,]+ ko +scorm12 [\d,]+ ko +scorm2004 [\d,]+ ko/);
    assert.match(out, /2 modules, 10 paquets, [\d,]+ ko/);
    const paths = Object.keys(tree('dist'));
    for (const path of [
      'site/index.html',
      'site/fr/modules/mesure-0001/index.html',
      'site/fr/modules/mesure-0001/seance/index.html',
      'site/fr/modules/mesure-0001/module.json',
      'site/fr/modules/mesure-0001/images/scene.svg',
      'site/packages/scorm12/mesure-0002.fr.zip',
      'packages/web/mesure-0001.fr.zip',
      'packages/scorm12/mesure-0002.fr.zip',
      'packages/scorm2004/mesure-0002.fr.zip',
    ]) {
      assert.ok(paths.includes(path), path);
    }
    const zip = unzipSync(readFileSync(join(folder.path, 'dist/packages/scorm12/mesure-0002.fr.zip')));
    assert.ok('imsmanifest.xml' in zip);
  });

  it('links from page to page and to scripts that are there', async () => {
    await folder.run('build');
    const site = join(folder.path, 'dist/site');
    const pages = Object.keys(tree('dist/site')).filter((path) => path.endsWith('.html'));
    let followed = 0;
    for (const page of pages) {
      const text = readFileSync(join(site, page), 'utf8');
      const links = [...text.matchAll(/\s(?:href|src)="([^"#:]+)(?:#[^"]*)?"/g)].map((match) => match[1]!);
      followed += links.length;
      for (const link of links) assert.ok(existsSync(join(site, page, '..', link)), `${page}: ${link}`);
    }
    assert.ok(followed > 20);
  });

  it('lists the words that modules share on a page by letter, and leads there', async () => {
    const words = ['Lien {#mot-lien}', 'Écran {#mot-ecran}', 'Bouton {#mot-bouton}'];
    await folder.write(
      'modules/glossary.fr.md',
      `# Les mots {glossary}\n\n${words.map((word) => `## ${word}\nOn le touche.\n`).join('\n')}`,
    );
    const { code, err } = await folder.run('build', '--format', 'web');
    assert.equal(code, 0, err);
    const page = await folder.read('dist/site/fr/les-mots/index.html');
    const headings = [...page.matchAll(/<h2 id="(.*?)">|<dt id="(.*?)">/g)].map(
      ([, letter, word]) => letter ?? word,
    );
    assert.deepEqual(headings, ['lettre-b', 'mot-bouton', 'lettre-e', 'mot-ecran', 'lettre-l', 'mot-lien']);
    assert.match(page, /href="\.\.\/\.\.\/index\.html"/);
    const index = await folder.read('dist/site/index.html');
    assert.match(index, /href="fr\/les-mots\/index\.html">Les mots/);
    const module = await folder.read('dist/site/fr/modules/mesure-0001/index.html');
    assert.match(module, /href="\.\.\/\.\.\/\.\.\/fr\/les-mots\/index\.html"/);
    const packaged = unzipSync(readFileSync(join(folder.path, 'dist/packages/web/mesure-0001.fr.zip')));
    assert.doesNotMatch(new TextDecoder().decode(packaged['index.html']), /les-mots\/index/);
  });

  it('puts the whole site into a copy for a USB key, whose links all lead to a file of it', async () => {
    const { out } = await folder.run('build', '--format', 'web');
    assert.match(out, /Clé USB, tout le site : [\d,]+ ko/);
    const zip = readFileSync(join(folder.path, 'dist/packages/cle-usb.zip'));
    assert.deepEqual(readFileSync(join(folder.path, 'dist/site/packages/cle-usb.zip')), zip);
    const files = unzipSync(zip);
    for (const path of ['LISEZ-MOI.txt', 'index.html', 'fr/modules/mesure-0002/seance/index.html']) {
      assert.ok(path in files, path);
    }
    let followed = 0;
    for (const [page, bytes] of Object.entries(files)) {
      if (!page.endsWith('.html')) continue;
      const text = new TextDecoder().decode(bytes);
      assert.doesNotMatch(text, /rel="manifest"/, page);
      for (const [, link = ''] of text.matchAll(/\s(?:href|src)="([^"#:]+)(?:#[^"]*)?"/g)) {
        assert.ok(join(page, '..', link).replaceAll('\\', '/') in files, `${page}: ${link}`);
        followed++;
      }
    }
    assert.ok(followed > 20);
  });

  it('tells a device what it may keep, each file with its weight and its sum', async () => {
    await folder.run('build', '--format', 'web');
    const sums = tree('dist/site');
    const list = JSON.parse(await folder.read('dist/site/fr/hors-ligne.json')) as OfflineList;
    const modules = list.groups.filter(({ title }) => title !== undefined);
    assert.equal(modules.length, 2);
    const frame = /"url":"([^"]+)"/g;
    const worker = await folder.read('dist/site/service-worker.js');
    const inFrame = [...worker.matchAll(frame)].map(([, url = '']) => url);
    assert.ok(inFrame.includes('index.html') && inFrame.includes('fr/hors-ligne/index.html'));
    for (const url of inFrame) assert.ok(url in sums, url);
    for (const { path, sum, bytes } of list.groups.flatMap(({ files }) => files)) {
      assert.equal(sums[path]?.slice(0, 8), sum, path);
      assert.equal(readFileSync(join(folder.path, 'dist/site', path)).length, bytes, path);
      assert.ok(!inFrame.includes(path), path);
    }
  });

  it('registers the service worker on pages of the site, never in a package', async () => {
    await folder.run('build', '--format', 'web');
    const module = await folder.read('dist/site/fr/modules/mesure-0001/index.html');
    assert.match(module, /<declic-update worker="\.\.\/\.\.\/\.\.\/service-worker\.js">/);
    assert.match(module, /worker-src 'self'; base-uri/);
    assert.match(module, /<script type="application\/ld\+json">\{"@context":"https:\/\/schema\.org"/);
    assert.match(await folder.read('dist/site/index.html'), /manifest-src 'self'.*rel="manifest"/);
    const packaged = unzipSync(readFileSync(join(folder.path, 'dist/packages/web/mesure-0001.fr.zip')));
    const all = Object.values(packaged)
      .map((bytes) => new TextDecoder().decode(bytes))
      .join('');
    assert.doesNotMatch(all, /declic-update|worker-src|manifest-src|ld\+json|serviceWorker/);
  });

  it('names whole addresses where it is told the site’s, and makes none up', async () => {
    await folder.run('build', '--format', 'web');
    const without = Object.keys(tree('dist/site'));
    assert.ok(!without.includes('sitemap.xml') && !without.includes('fr/rss.xml'));
    assert.match(await folder.read('dist/site/catalogue.json'), /"page": "fr\/modules\/mesure-0001\//);
    assert.doesNotMatch(await folder.read('dist/site/robots.txt'), /Sitemap/);

    const refused = await folder.run('build', '--site', 'modules.example');
    assert.equal(refused.code, 2);
    assert.match(refused.err, /n’est pas l’adresse d’un site/);

    const { code, err } = await folder.run(
      'build',
      '--format',
      'web',
      '--site',
      'https://lire.example/modules/',
    );
    assert.equal(code, 0, err);
    const sitemap = await folder.read('dist/site/sitemap.xml');
    const pages = [...sitemap.matchAll(/<loc>https:\/\/lire\.example\/modules\/(.*?)<\/loc>/g)].map(
      ([, path = '']) => path,
    );
    const built = tree('dist/site');
    assert.ok(pages.length > 5);
    for (const path of pages) assert.ok(path in built, path);
    const feed = await folder.read('dist/site/fr/rss.xml');
    assert.equal(feed.match(/<item>/g)?.length, 2);
    assert.doesNotMatch(feed, /pubDate|lastBuildDate/);
    assert.match(
      await folder.read('dist/site/catalogue.json'),
      /"page": "https:\/\/lire\.example\/modules\/fr\//,
    );
    assert.match(
      await folder.read('dist/site/robots.txt'),
      /Sitemap: https:\/\/lire\.example\/modules\/sitemap\.xml/,
    );
    assert.match(
      await folder.read('dist/site/index.html'),
      /type="application\/rss\+xml"[^>]*href="fr\/rss\.xml"/,
    );
  });

  it('gives the same bytes twice', async () => {
    await folder.run('build');
    const first = tree('dist');
    await folder.launch('build').ended;
    assert.deepEqual(tree('dist'), first);
  });

  it('builds one module or one format alone', async () => {
    const { code } = await folder.run(
      'build',
      '--only',
      'mesure-0002',
      '--format',
      'scorm12',
      '--out',
      'à part',
    );
    assert.equal(code, 0);
    const zips = Object.keys(tree('à part/packages')).filter((path) => path.endsWith('.zip'));
    assert.deepEqual(zips, ['cle-usb.zip', 'scorm12/mesure-0002.fr.zip']);
    assert.ok(!existsSync(join(folder.path, 'à part/site/fr/modules/mesure-0001')));
  });

  it('builds a course and its modules, with a package a format and a part of the index', async () => {
    const course = (modules: string) =>
      `slug: deux-pas\nversion: 1\norder: any\nmodules: [${modules}]\ntext: {fr: {title: Deux pas, summary: À deux.}}\n`;
    await folder.write('modules/courses/deux-pas.yaml', course('mesure-0001, mesure-0009'));
    const refused = await folder.run('build');
    assert.equal(refused.code, 1);
    assert.match(refused.err, /deux-pas\.yaml:4:24/);
    await folder.write('modules/courses/deux-pas.yaml', course('mesure-0001, mesure-0002'));
    const { code, out, err } = await folder.run('build', '--only', 'deux-pas', '--format', 'scorm12');
    assert.equal(code, 0, err);
    assert.match(out, /2 modules, 1 parcours, 4 paquets/);
    const zip = unzipSync(readFileSync(join(folder.path, 'dist/packages/scorm12/deux-pas.fr.zip')));
    assert.ok('mesure-0001/index.html' in zip && 'mesure-0002/index.html' in zip);
    const index = readFileSync(join(folder.path, 'dist/site/fr/formateurs/index.html'), 'utf8');
    assert.match(index, /Parcours[^]*Deux pas[^]*href="\.\.\/\.\.\/packages\/scorm12\/deux-pas\.fr\.zip"/);
  });

  it('leaves the former result untouched where a module has an error', async () => {
    await folder.run('build');
    const before = tree('dist');
    await folder.change('modules/donnees/mesure-0002/fr.md', '- [x] ', '- [ ] ');
    const { code, err } = await folder.run('build');
    assert.equal(code, 1);
    assert.match(err, /^modules\/donnees\/mesure-0002\/fr\.md:\d+:\d+ [a-z-]+ /m);
    assert.match(err, /rien n’a été effacé/);
    assert.deepEqual(tree('dist'), before);
    assert.deepEqual(readdirSync(join(folder.path, 'dist')).sort(), ['packages', 'site']);
  });

  it('leaves no folder behind where a first build finds an error', async () => {
    await folder.change('modules/donnees/mesure-0002/fr.md', '- [x] ', '- [ ] ');
    assert.equal((await folder.run('build')).code, 1);
    assert.ok(!existsSync(join(folder.path, 'dist')));
  });

  it('replaces its own folders alone, and never those of another', async () => {
    await folder.write('dist/lisez-moi.txt', 'à moi');
    assert.equal((await folder.run('build')).code, 0);
    assert.equal(await folder.read('dist/lisez-moi.txt'), 'à moi');
    await folder.write('autre/site/index.html', 'à moi');
    const { code, err } = await folder.run('build', '--out', 'autre');
    assert.equal(code, 2);
    assert.match(err, /que declic n’a pas écrits/);
    assert.deepEqual(Object.keys(tree('autre')), ['site/index.html']);
  });

  it('refuses two modules of the same name', async () => {
    for (const file of ['module.yaml', 'fr.md', 'images/scene.svg']) {
      await folder.write(
        `modules/passeurs/mesure-0001/${file}`,
        await folder.read(`modules/socle/mesure-0001/${file}`),
      );
    }
    const { code, err } = await folder.run('build');
    assert.equal(code, 1);
    assert.match(err, /slug-twice/);
  });

  it('builds many modules in several threads, and leaves nothing behind when it is stopped', async () => {
    const many = await TrainerFolder.create(100);
    try {
      const launched = many.launch('build');
      const staging = (): string | undefined =>
        existsSync(join(many.path, 'dist')) ? readdirSync(join(many.path, 'dist'))[0] : undefined;
      const isWriting = (): boolean => {
        const name = staging();
        return name !== undefined && existsSync(join(many.path, 'dist', name, 'packages/web'));
      };
      while (!isWriting()) await setTimeout(2);
      launched.interrupt();
      const stopped = await launched.ended;
      assert.equal(stopped.code, 130, stopped.err);
      assert.equal(stopped.err, '');
      assert.ok(!existsSync(join(many.path, 'dist')));

      const { code, out, err } = await many.launch('build', '--format', 'web').ended;
      assert.equal(code, 0, err);
      assert.match(out, /100 modules, 100 paquets/);
      assert.equal(readdirSync(join(many.path, 'dist/packages/web')).length, 100);
      assert.match(await many.read('dist/site/fr/modules/index.html'), /mesure-0100/);
    } finally {
      await many.remove();
    }
  });
});

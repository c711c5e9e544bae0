import assert from 'node:assert/strict';
import { request } from 'node:http';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { TrainerFolder } from '../testing/trainer-folder.ts';
import { start, type Started } from './start.ts';

const TEXT = 'modules/socle/mesure-0001/fr.md';
const PAGE = 'fr/modules/mesure-0001/index.html';

interface Got {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

describe('declic start', () => {
  let folder: TrainerFolder;
  let started: Started;
  before(async () => {
    folder = await TrainerFolder.create(2);
    started = await start({ name: 'start', modules: join(folder.path, 'modules'), port: 0 });
  });
  after(async () => {
    await started.close();
    await folder.remove();
  });

  /** Sends the path as it is: `fetch` would tidy it. */
  function get(path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Got> {
    const { hostname, port } = new URL(started.url);
    return new Promise((resolve, reject) => {
      const asked = request({ hostname, port, path, method, headers }, (response) => {
        let text = '';
        response.on('data', (data: Buffer) => (text += String(data)));
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', text });
        });
      });
      asked.on('error', reject);
      asked.end();
    });
  }

  /** Saves, then waits for the next reload and tells what it is for. */
  async function reloadAfter(save: () => Promise<void>): Promise<string> {
    const aborter = new AbortController();
    const response = await fetch(`${started.url}_declic/events`, { signal: aborter.signal });
    const reader = response.body!.getReader();
    let heard = '';
    const next = async (pattern: RegExp): Promise<string> => {
      for (;;) {
        const found = pattern.exec(heard);
        if (found !== null) return found[1]!;
        heard += new TextDecoder().decode((await reader.read()).value);
      }
    };
    await next(/event: hello\ndata: (.+)\n\n/);
    await save();
    const slug = await next(/event: reload\ndata: (.+)\n\n/);
    aborter.abort();
    return slug;
  }

  /** What the page tells its reload script. */
  async function state(path: string) {
    const { text } = await get(`/${path}`);
    const json = /id="declic-preview">(.*?)<\/script>/.exec(text)?.[1] ?? '{}';
    const { problems, stale } = JSON.parse(json) as {
      readonly problems: readonly {
        readonly where: string;
        readonly message: string;
        readonly mend: string;
      }[];
      readonly stale: boolean;
    };
    return { text, problems, stale };
  }

  it('serves this computer alone, on the address it says', () => {
    assert.match(started.url, /^http:\/\/127\.0\.0\.1:\d+\/$/);
  });

  it('serves pages, scripts, drawings and packages with their types', async () => {
    const index = await get('/');
    assert.equal(index.status, 200);
    assert.equal(index.type, 'text/html; charset=utf-8');
    const page = await get(`/${PAGE}`);
    assert.equal(page.status, 200);
    const script = /src="\.\.\/\.\.\/\.\.(\/assets\/core[^"]+)"/.exec(page.text)?.[1] ?? '';
    assert.equal((await get(script)).type, 'text/javascript; charset=utf-8');
    assert.equal(
      (await get('/fr/modules/mesure-0001/images/scene.svg')).type,
      'image/svg+xml; charset=utf-8',
    );
    assert.equal((await get('/packages/scorm12/mesure-0001.fr.zip')).type, 'application/zip');
    assert.equal((await get('/fr/modules/mesure-0001/seance/')).status, 200);
  });

  it('lets its pages listen for reloads and nothing more', async () => {
    const { text } = await get(`/${PAGE}`);
    assert.match(text, /connect-src 'self'/);
    assert.match(text, /script-src 'self'/);
    assert.match(text, /<script defer src="\/_declic\/reload\.js"><\/script><\/head>/);
    assert.equal((await get('/_declic/reload.js')).status, 200);
  });

  for (const path of [
    '/../package.json',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/fr/modules/mesure-0001/../../../../modules/library.yaml',
    '/fr/modules/mesure-0001/..%2f..%2fmodule.yaml',
    '/fr/modules/..%5c..%5clibrary.yaml',
    '/library.yaml',
    '//etc/passwd',
    '/%',
    '/fr/modules/inconnu/',
    '/packages/scorm12/inconnu.fr.zip',
    '/packages/papier/mesure-0001.fr.zip',
  ]) {
    it(`has nothing at ${path}`, async () => {
      assert.equal((await get(path)).status, 404);
    });
  }

  it('refuses other hosts and other methods', async () => {
    assert.equal((await get('/', { host: 'ailleurs.example' })).status, 403);
    assert.equal((await get('/_declic/events', { host: 'ailleurs.example' })).status, 403);
    assert.equal((await get('/', {}, 'POST')).status, 405);
  });

  it('reloads the page of a saved module, saved in place or by renaming', async () => {
    const path = join(folder.path, TEXT);
    const first = (await folder.read(TEXT)).replace('# Ce matin', '# Ce midi');
    assert.equal(await reloadAfter(() => writeFile(path, first)), 'mesure-0001');
    assert.match((await get(`/${PAGE}`)).text, /Ce midi/);
    const second = first.replace('# Ce midi', '# Ce soir');
    const saved = await reloadAfter(async () => {
      await writeFile(`${path}~`, second);
      await rename(`${path}~`, path);
    });
    assert.equal(saved, 'mesure-0001');
    assert.match((await get(`/${PAGE}`)).text, /Ce soir/);
  });

  it('keeps the last readable page and shows what to mend', async () => {
    await get(`/${PAGE}`);
    const sound = await folder.read(TEXT);
    await reloadAfter(() => folder.write(TEXT, sound.replace('# Et vous', '<hr>\n\n# Et vous')));
    const broken = await state(PAGE);
    assert.ok(broken.stale);
    assert.match(broken.text, /<declic-module/);
    assert.equal(broken.problems.length, 1);
    assert.match(broken.problems[0]!.where, /mesure-0001\/fr\.md, ligne \d+$/);
    assert.ok(broken.problems[0]!.mend.length > 0);
    await reloadAfter(() => folder.write(TEXT, sound));
    const mended = await state(PAGE);
    assert.deepEqual(mended.problems, []);
    assert.ok(!mended.stale);
  });

  it('shows what to mend where there is no readable page yet', async () => {
    const other = 'modules/donnees/mesure-0002/fr.md';
    await reloadAfter(() => folder.change(other, '# Ce matin', '<hr>\n\n# Ce matin'));
    const { text, problems } = await state('fr/modules/mesure-0002/');
    assert.doesNotMatch(text, /<declic-module/);
    assert.equal(problems.length, 1);
  });

  it('finds a module added while it runs', async () => {
    const yaml = await folder.read('modules/socle/mesure-0001/module.yaml');
    const saved = await reloadAfter(async () => {
      await folder.write('modules/socle/nouveau/fr.md', await folder.read(TEXT));
      await folder.write('modules/socle/nouveau/images/scene.svg', '<svg/>');
      await folder.write('modules/socle/nouveau/module.yaml', yaml.replace('mesure-0001', 'nouveau'));
    });
    assert.equal(saved, '*');
    assert.equal((await get('/fr/modules/nouveau/')).status, 200);
  });

  it('plays a package as a platform does, with the bytes that it is packed with', async () => {
    const zip = await fetch(`${started.url}packages/cmi5/mesure-0001.fr.zip`);
    const packed = unzipSync(new Uint8Array(await zip.arrayBuffer()));
    const page = `${started.url}_plateforme/cmi5/fr/mesure-0001/`;
    const launched = await fetch(`${page}lancer`, { method: 'POST' });
    const { start: address } = (await launched.json()) as { readonly start: string };
    assert.match(address, /paquet\/index\.html\?endpoint=http/);
    for (const [path, bytes] of Object.entries(packed)) {
      const served = await fetch(`${page}paquet/${path}`);
      assert.deepEqual(new Uint8Array(await served.arrayBuffer()), bytes, path);
    }
    assert.match((await get(`/${PAGE}`)).text, /href="\/_plateforme\/cmi5\/fr\/mesure-0001\/"/);
  });

  it('serves a changed module at the next launch', async () => {
    const page = '/_plateforme/scorm12/fr/mesure-0001/';
    const launch = async (): Promise<string> => {
      await get(`${page}lancer`, {}, 'POST');
      return (await get(`${page}paquet/index.html`)).text;
    };
    assert.doesNotMatch(await launch(), /Un soir d’essai/);
    const sound = await folder.read(TEXT);
    await reloadAfter(() => folder.write(TEXT, sound.replace(/^# [^{\n]+/m, '# Un soir d’essai ')));
    assert.doesNotMatch((await get(`${page}paquet/index.html`)).text, /Un soir d’essai/);
    assert.match(await launch(), /Un soir d’essai/);
    await reloadAfter(() => folder.write(TEXT, sound));
  });

  it('says in French which platform page does not exist', async () => {
    for (const path of ['scorm13/fr/mesure-0001/', 'scorm12/fr/personne/', 'scorm12/de/mesure-0001/']) {
      const { status, type, text } = await get(`/_plateforme/${path}`);
      assert.equal(status, 404, path);
      assert.match(type, /^text\/html/);
      assert.match(text, /Cette page n’existe pas/);
    }
  });

  it('lets no other site change what the platform holds', async () => {
    const path = '/_plateforme/scorm12/fr/mesure-0001/oublier';
    assert.equal((await get(path, { origin: 'https://ailleurs.example' }, 'POST')).status, 403);
    assert.equal((await get(path, { host: 'ailleurs.example' }, 'POST')).status, 403);
    assert.equal((await get(path, {}, 'POST')).status, 204);
  });
});

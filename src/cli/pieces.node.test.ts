import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Module } from '../content/module.ts';
import { packagers } from '../formats/packagers.ts';
import type { InterfaceLanguage } from '../i18n/language.ts';
import { checkoutFolder } from './checkout.ts';
import { LibraryFolder } from './library-folder.ts';
import { BrowserCodes } from './pieces.ts';

/** Words of what a person meets; those of the compiler and of DigComp speak French to authors. */
const FOLDERS = ['components', 'i18n', 'player', 'questions', 'rendering', 'site'];

/** Files of words that have no English yet: pages with them stay in French, or out of the English site. */
const FRENCH_ALONE: readonly string[] = [
  'src/site/key/read-me.fr.ts',
  'src/site/level/checks.fr.ts',
  'src/site/level/messages.fr.ts',
  'src/site/level/page-words.fr.ts',
  'src/site/level/replies.fr.ts',
  'src/site/level/situations.fr.ts',
  'src/site/map/messages.fr.ts',
];

const SPOKEN = 'modules/socle/oser-dire-je-ne-sais-pas';

const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(checkoutFolder, 'src', folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.fr.ts'))
    .map((path) => `src/${folder}/${path.replaceAll('\\', '/')}`),
);

function inLang(path: string, lang: InterfaceLanguage): string {
  return path.replace('.fr.ts', `.${lang}.ts`);
}

/** The sentences of a value of words: a single word may be a name in the code. */
function sentences(value: unknown): readonly string[] {
  if (typeof value === 'string') return /\s|[^\0-\x7f]/.test(value) && value.length > 6 ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentences) : [];
}

async function sentencesIn(lang: InterfaceLanguage): Promise<ReadonlySet<string>> {
  const paths = files.filter((path) => !FRENCH_ALONE.includes(path)).map((path) => inLang(path, lang));
  const modules = await Promise.all(
    paths.map((path) => import(pathToFileURL(join(checkoutFolder, path)).href)),
  );
  return new Set(modules.flatMap(sentences));
}

/** Scripts may write a letter as an escape, pages a sign as an entity. */
function readable(text: string): string {
  return text
    .replace(/\\x([0-9A-Fa-f]{2})|\\u([0-9A-Fa-f]{4})/g, (_, two?: string, four?: string) =>
      String.fromCharCode(parseInt(two ?? four ?? '', 16)),
    )
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'");
}

function foreign(text: string, theirs: ReadonlySet<string>, ours: ReadonlySet<string>): readonly string[] {
  const read = readable(text);
  return [...theirs].filter((sentence) => !ours.has(sentence) && read.includes(sentence));
}

describe('the words of the interface', () => {
  let codes: BrowserCodes;
  let spoken: readonly Module[];
  let words: Readonly<Record<InterfaceLanguage, ReadonlySet<string>>>;
  before(async () => {
    codes = await BrowserCodes.load(['fr', 'en']);
    const library = await LibraryFolder.open(join(checkoutFolder, 'modules'));
    spoken = (await library.compile(join(checkoutFolder, SPOKEN))).modules;
    words = { fr: await sentencesIn('fr'), en: await sentencesIn('en') };
  });

  it('are all in English, but for those that are known not to be', () => {
    const missing = files.filter((path) => !existsSync(join(checkoutFolder, inLang(path, 'en'))));
    assert.deepEqual(missing.sort(), FRENCH_ALONE);
  });

  for (const [lang, other] of [
    ['fr', 'en'],
    ['en', 'fr'],
  ] as const) {
    it(`are in ${lang} alone in the scripts of ${lang}`, () => {
      const { core, elements, starts, courseStarts } = codes.in(lang).pieces;
      const spokenElements = Object.entries(elements).flatMap(([name, piece]) =>
        FRENCH_ALONE.some((path) => path.includes(`/${name}/`)) ? [] : piece,
      );
      const all = [core, ...spokenElements, ...Object.values(starts), ...Object.values(courseStarts)];
      const text = all.map(({ js }) => js).join('\n');
      assert.deepEqual(foreign(text, words[other], words[lang]), []);
      assert.ok(foreign(text, words[lang], new Set()).length > 60);
    });

    it(`are in ${lang} alone in a package of a module in ${lang}`, () => {
      const module = spoken.find(({ text }) => text.lang === lang);
      assert.ok(module);
      for (const packager of packagers) {
        const packed = packager.pack({ module, pieces: codes.in(lang).pieces });
        for (const [path, bytes] of Object.entries(packed)) {
          if (!/\.(js|html|xml)$/.test(path)) continue;
          const found = foreign(new TextDecoder().decode(bytes), words[other], words[lang]);
          assert.deepEqual(found, [], `${packager.format}/${path}`);
        }
      }
    });
  }

  it('are French around a text in a language that the interface does not speak', () => {
    assert.equal(codes.in('pt-BR'), codes.in('fr'));
    assert.equal(codes.in('en-GB'), codes.in('en'));
  });

  it('are built in no language that no module speaks', async () => {
    assert.deepEqual((await BrowserCodes.load(['fr', 'pt'])).languages, ['fr']);
  });
});

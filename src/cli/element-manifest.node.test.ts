import assert from 'node:assert/strict';
import { dirname } from 'node:path/posix';
import { before, test } from 'node:test';
import { readElementSources, type ElementSources } from './element-manifest.ts';
import { sourcesOf } from './element-sources.ts';

let read: ElementSources;
before(async () => {
  read = await readElementSources();
});

/** Names of the events that the code of an element may fire. */
function firedBy(source: string): readonly string[] {
  const texts = sourcesOf(source).map(({ text }) => text);
  const classes = texts.flatMap((text) => [...text.matchAll(/dispatchEvent\(new (\w+)\(/g)]);
  return classes.map(([, name = '']) => {
    const declared = new RegExp(`class ${name} extends Event {\\s*static readonly type = '([\\w-]+)'`);
    return texts.flatMap((text) => declared.exec(text)?.[1] ?? [])[0] ?? `the name of ${name}`;
  });
}

/** Names of the attributes that the files of an element read or set on it. */
function attributesUsedBy(source: string): readonly string[] {
  const own = sourcesOf(source).filter(({ path }) => path.startsWith(dirname(source)));
  const text = own.map((file) => file.text).join('\n');
  return [
    ...[...text.matchAll(/\bthis\.\w+Attribute\(\s*'([\w-]+)'/g)].map(([, name = '']) => name),
    ...[...text.matchAll(/\bthis\.dataset\['(\w+)'\]|\{ (\w+) \} = this\.dataset/g)].map(
      ([, indexed, taken]) => dataAttribute(indexed ?? taken ?? ''),
    ),
  ];
}

function dataAttribute(key: string): string {
  return `data-${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

test('every element says what it is', () => {
  assert.ok(read.docs.length > 15, `${read.docs.length} elements`);
  assert.deepEqual(
    read.docs.filter(({ description }) => description === '').map(({ tag }) => tag),
    [],
  );
});

test('every event that its code fires is described, with its class', () => {
  for (const { tag, source, events } of read.docs) {
    for (const fired of firedBy(source)) {
      const event = events.find(({ name }) => name === fired);
      assert.ok(event?.description, `${tag}: say what ${fired} tells, with @fires`);
      assert.ok(event.type, `${tag}: name the class of ${fired}, as in @fires {AnswerEvent}`);
    }
  }
});

test('every attribute that its files read or set is described', () => {
  for (const { tag, source, attributes } of read.docs) {
    for (const used of attributesUsedBy(source)) {
      const attribute = attributes.find(({ name }) => name === used);
      assert.ok(attribute?.description, `${tag}: say what ${used} is, with @attr`);
    }
  }
});

test('every attribute, event and style property that is named has its words', () => {
  for (const { tag, attributes, events, cssProperties } of read.docs) {
    for (const { name, description } of [...attributes, ...events, ...cssProperties]) {
      assert.match(name, /^[\w-]+$/, tag);
      assert.ok(description, `${tag}: ${name} has no description`);
    }
  }
});

test('the words that an element may say are found where they are written', () => {
  const order = read.docs.find(({ tag }) => tag === 'declic-order');
  const own = order?.messages.find(({ file }) => file === 'src/questions/order/messages.fr.ts');
  assert.deepEqual(own?.words[0], ['up', 'Monter\u00a0:']);
  assert.ok(own.words.some(([key, words]) => key === 'moved' && words.includes('${label} Place ${place}')));
  assert.ok(order?.messages.some(({ file }) => file === 'src/i18n/asking.fr.ts'));
  const cards = read.docs.find(({ tag }) => tag === 'declic-cards');
  const levels = cards?.messages.flatMap(({ words }) => words).filter(([key]) => key.startsWith('levels.'));
  assert.deepEqual(
    levels?.map(([, words]) => words),
    ['Oui', 'Presque', 'Pas encore'],
  );
});

test('the manifest holds what a page may use, and nothing else', () => {
  const [declaration] = read.manifest.modules
    .filter(({ path }) => path === 'src/questions/sort/element.ts')
    .flatMap(({ declarations = [] }) => declarations);
  assert.ok(declaration?.kind === 'class' && 'tagName' in declaration);
  assert.equal(declaration.tagName, 'declic-sort');
  assert.deepEqual(
    declaration.members?.map(({ name }) => name),
    ['question'],
  );
});

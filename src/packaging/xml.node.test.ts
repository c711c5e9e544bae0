import assert from 'node:assert/strict';
import { test } from 'node:test';
import { element, writeXml, XmlNameError } from './xml.ts';
import { descendants, readXml, XmlSyntaxError } from './xml-reader.ts';

test('writes a declaration, attributes in order, indented elements and text', () => {
  const root = element('manifest', { identifier: 'a', version: '1' }, [
    element('title', {}, 'Oser dire « je ne sais pas »'),
    element('file', { href: 'index.html' }),
  ]);
  assert.equal(
    writeXml(root),
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
      '<manifest identifier="a" version="1">\n' +
      '  <title>Oser dire « je ne sais pas »</title>\n' +
      '  <file href="index.html"/>\n' +
      '</manifest>\n',
  );
});

for (const text of [
  'R&D <b>"gras"</b> \'x\'',
  ']]>',
  '&amp;',
  'é 😀 中',
  ' deux  espaces ',
  'l1\nl2\tt\r\nl3',
]) {
  test(`what is written is read back: ${JSON.stringify(text)}`, () => {
    const { attributes, children } = readXml(writeXml(element('a', { b: text }, [element('c', {}, text)])));
    assert.equal(attributes['b'], text);
    assert.equal(children[0]?.text, text);
  });
}

test('leaves out what no XML document may hold', () => {
  const written = writeXml(element('a', {}, 'x\u0000\u0007\u001f\ufffe\uffff\ud800y\udc00z😀'));
  assert.equal(readXml(written).text, 'xyz😀');
});

for (const name of ['', '1a', 'a b', 'a:b:c', 'a>', 'é']) {
  test(`refuses the name ${JSON.stringify(name)}`, () => {
    assert.throws(() => element(name, {}), XmlNameError);
    assert.throws(() => element('a', { [name]: '' }), XmlNameError);
  });
}

test('reads comments, CDATA, entities and single quotes', () => {
  const root = readXml(
    `\uFEFF<?xml version="1.0"?><!-- one --><a x='1&#x41;'><![CDATA[<&>]]> &lt;<b/><b><b/></b></a>\n`,
  );
  assert.equal(root.attributes['x'], '1A');
  assert.equal(root.text, '<&> <');
  assert.equal(descendants(root, 'b').length, 3);
});

const BROKEN: Readonly<Record<string, string>> = {
  'two roots': '<a/><b/>',
  'no root': '<?xml version="1.0"?>',
  'an element left open': '<a><b></b>',
  'elements crossed': '<a><b></a></b>',
  'text beside the root': '<a/>x',
  'an attribute twice': '<a x="1" x="2"/>',
  'an attribute without quotes': '<a x=1/>',
  'an unknown entity': '<a>&nbsp;</a>',
  'a bare ampersand': '<a>a & b</a>',
  'a character out of range': '<a>&#x110000;</a>',
  'a DOCTYPE': '<!DOCTYPE a [<!ENTITY b "c">]><a/>',
  'a bottomless nesting': '<a>'.repeat(200) + '</a>'.repeat(200),
};

for (const [what, source] of Object.entries(BROKEN)) {
  test(`refuses ${what}`, () => {
    assert.throws(() => readXml(source), XmlSyntaxError);
  });
}

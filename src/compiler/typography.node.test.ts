import assert from 'node:assert/strict';
import { test } from 'node:test';
import { typesetter } from './typography.ts';

const typeset = typesetter('fr');

test('French marks get the no-break space that comes before or after them', () => {
  assert.equal(typeset('Quoi ? Oui ! Bon ; si'), 'Quoi\u202f? Oui\u202f! Bon\u202f; si');
  assert.equal(typeset('Prix : « 20 % de 3 € »'), 'Prix\u00a0: «\u00a020\u00a0% de 3\u00a0€\u00a0»');
});

test('an hour stays on one line', () => {
  assert.equal(typeset('Jeudi, 14 h 30.'), 'Jeudi, 14\u00a0h\u00a030.');
  assert.equal(typeset('De 9 h à 23 h'), 'De 9\u00a0h à 23\u00a0h');
  assert.equal(typeset('Les 3 heures, 5 h 2026'), 'Les 3 heures, 5\u00a0h 2026');
});

test('no space is added where the author wrote none', () => {
  assert.equal(typeset('08:12, https://a.example/?b=c'), '08:12, https://a.example/?b=c');
});

test('an apostrophe between letters is curly, other marks stay', () => {
  assert.equal(typeset("l'amie d'été, 5' et 'x'"), "l’amie d’été, 5' et 'x'");
});

test('an apostrophe before emphasised text is curly too', () => {
  assert.equal(typeset("l'"), 'l’');
});

test('an apostrophe before a gap is curly too', () => {
  assert.equal(typeset("Je lis l'[1]."), 'Je lis l’[1].');
});

test('other languages stay as written', () => {
  assert.equal(typesetter('en')("Isn't it ?"), "Isn't it ?");
});

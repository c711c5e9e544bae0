import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SpaceData, SpaceModule } from '../space-data.ts';
import { badgeTemplate } from './badge.ts';

const module: SpaceModule = {
  key: 'mots-de-passe.fr',
  title: 'Des mots de passe solides',
  summary: 'Je fabrique des clés longues.',
  page: '',
  minutes: 10,
  canDo: [],
  screens: [['un', 'Un']],
  judged: [
    ['q1', 0, 'LO4.1.06'],
    ['q2', 0, 'LO4.1.06'],
    ['q3', 0, ''],
  ],
  decks: [],
};
const data: SpaceData = {
  library: { title: 'Déclic', publisher: 'Déclic', base: 'https://declic.example' },
  modules: [module],
  competences: [
    {
      id: '4.1',
      label: 'Protéger ses appareils',
      name: 'Protéger les appareils',
      outcomes: { 'LO4.1.06': 'Je protège mon appareil.', 'LO4.1.01': 'Je fais ma part.' },
    },
  ],
};

interface Badge {
  readonly '@context': readonly string[];
  readonly type: readonly string[];
  readonly description: string;
  readonly validFrom: string;
  readonly credentialSubject: {
    readonly id?: string;
    readonly achievement: {
      readonly id: string;
      readonly criteria: { readonly narrative: string };
      readonly alignment: readonly Readonly<Record<string, unknown>>[];
    };
  };
}

const badge = JSON.parse(JSON.stringify(badgeTemplate(data, module, '2026-11-28T10:00:00.000Z'))) as Badge;

test('a template has all that Open Badges 3.0 asks of an AchievementCredential but its proof and its holder', () => {
  assert.equal(badge['@context'][0], 'https://www.w3.org/ns/credentials/v2');
  assert.deepEqual(badge.type, ['VerifiableCredential', 'AchievementCredential']);
  for (const name of ['id', 'name', 'issuer', 'validFrom', 'credentialSubject'])
    assert.ok(name in badge, name);
  const { achievement } = badge.credentialSubject;
  assert.equal(achievement.id, 'https://declic.example/modules/mots-de-passe#badge');
  for (const name of ['type', 'name', 'description', 'criteria']) assert.ok(name in achievement, name);
});

test('it says how the badge is earned and which outcomes of DigComp it meets, each once', () => {
  const { criteria, alignment } = badge.credentialSubject.achievement;
  assert.match(criteria.narrative, /3 questions/);
  assert.deepEqual(
    alignment.map(({ targetCode, targetName, targetFramework }) => [targetCode, targetName, targetFramework]),
    [['LO4.1.06', 'Je protège mon appareil.', 'DigComp 3.0']],
  );
  for (const { type, targetUrl } of alignment)
    assert.deepEqual([type, typeof targetUrl], [['Alignment'], 'string']);
});

test('it proves nothing, says so, and names nobody', () => {
  assert.ok(!('proof' in badge));
  assert.ok(!('id' in badge.credentialSubject));
  assert.match(badge.description, /non signé/);
});

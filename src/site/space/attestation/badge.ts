import { badgeWords as words } from './badge-words.fr.ts';
import type { SpaceData, SpaceModule } from '../space-data.ts';

/** Where DigComp 3.0 is published. */
const DIGCOMP = 'https://publications.jrc.ec.europa.eu/repository/handle/JRC144121';

/** Stands where the organisation that issues the badge puts its own: `.example` is nobody's. */
const ISSUER = {
  id: 'https://organisme.example/',
  type: ['Profile'],
  name: words.issuer,
};

/**
 * A module as an Open Badges 3.0 achievement, in a credential that nobody has signed: a template. Who issues it puts
 * its own `issuer`, `credentialSubject.id` and dates, and signs. Nobody's name is in it.
 * @param now ISO date and time.
 */
export function badgeTemplate(data: SpaceData, module: SpaceModule, now: string): object {
  const { base, publisher } = data.library;
  const iri = `${base}/modules/${module.key.replace(/\.[^.]*$/, '')}`;
  return {
    '@context': [
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ],
    id: `${iri}#badge-modele`,
    type: ['VerifiableCredential', 'AchievementCredential'],
    name: words.name(module.title),
    description: words.description,
    issuer: ISSUER,
    validFrom: now,
    credentialSubject: {
      type: ['AchievementSubject'],
      achievement: {
        id: `${iri}#badge`,
        type: ['Achievement'],
        achievementType: 'LearningProgram',
        creator: { id: base, type: ['Profile'], name: publisher },
        inLanguage: module.key.replace(/^.*\./, ''),
        name: module.title,
        description: module.summary,
        criteria: { narrative: words.narrative(module.title, module.judged.length) },
        alignment: alignment(data, module),
      },
    },
  };
}

/** The outcomes that its questions practise, each once. */
function alignment({ competences }: SpaceData, { judged }: SpaceModule): readonly object[] {
  const practised = new Set(judged.map(([, , outcome]) => outcome));
  return competences.flatMap(({ id, name, outcomes }) =>
    Object.entries(outcomes).flatMap(([outcome, words]) =>
      practised.has(outcome)
        ? {
            type: ['Alignment'],
            targetCode: outcome,
            targetName: words,
            targetDescription: `${id} ${name}`,
            targetFramework: 'DigComp 3.0',
            targetType: 'ceasn:Competency',
            targetUrl: DIGCOMP,
          }
        : [],
    ),
  );
}

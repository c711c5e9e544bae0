import type { Channel, Clue } from './schema.ts';

export const messages = {
  flag: 'Boîte d’entraînement. Rien n’est réel, rien ne part.',
  channels: { mail: 'Mail', sms: 'SMS', voicemail: 'Message vocal', chat: 'Messagerie' } satisfies Record<
    Channel,
    string
  >,
  looks: {
    address: 'Examiner qui écrit',
    text: 'Relire de près',
    link: 'Voir où mène le lien',
    attachment: 'Examiner la pièce jointe',
  } satisfies Record<Clue, string>,
  known: 'À savoir.',
  ask: (owner: string | undefined): string =>
    owner === undefined ? 'Que faites-vous\u00a0?' : `Que fait ${owner}\u00a0?`,
  submit: 'Voir ce qui se passe',
  mine: 'Votre choix',
  states: { right: 'C’est ça', wrong: 'Pas encore', unsure: 'Je ne sais pas' },
  count: (done: number, all: number): string =>
    done === 0 ? `${all} messages vous attendent.` : `Messages traités\u00a0: ${done} sur ${all}.`,
  good: (good: number, all: number): string => `Messages en bonne voie\u00a0: ${good} sur ${all}.`,
  again: 'À revoir\u00a0:',
  restart: 'Tout recommencer',
  pickFirst: 'Choisissez d’abord une action. «\u00a0Je ne sais pas\u00a0» en est une.',
};

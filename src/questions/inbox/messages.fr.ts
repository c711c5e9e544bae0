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
    owner === undefined ? 'Que faites-vous ?' : `Que fait ${owner} ?`,
  submit: 'Voir ce qui se passe',
  mine: 'Votre choix',
  states: { right: 'C’est ça', wrong: 'Pas encore', unsure: 'Je ne sais pas' },
  count: (done: number, all: number): string =>
    done === 0 ? `${all} messages vous attendent.` : `Messages traités : ${done} sur ${all}.`,
  good: (good: number, all: number): string => `Messages en bonne voie : ${good} sur ${all}.`,
  again: 'À revoir :',
  restart: 'Tout recommencer',
  pickFirst: 'Choisissez d’abord une action. « Je ne sais pas » en est une.',
};

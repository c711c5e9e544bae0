import type { Act, Kind } from './schema.ts';

const OTHER_SIDE: Readonly<Record<Kind, string>> = {
  person: 'une personne',
  bot: 'une machine, un robot',
  assistant: 'une machine, un assistant d’IA',
};

export const messages = {
  flag: (kind: Kind, name: string): string =>
    `Conversation d’exercice avec ${OTHER_SIDE[kind]} : ${name}. Rien n’est réel, rien ne part.`,
  side: { person: 'personne', bot: 'machine', assistant: 'machine' } satisfies Record<Kind, string>,
  source: {
    person: 'Comment le savez-vous ?',
    bot: 'D’où vient cette réponse ?',
    assistant: 'D’où vient cette réponse ?',
  } satisfies Record<Kind, string>,
  noSource: 'Aucune source n’est donnée.',
  doubt: 'Cela me semble inventé',
  moment: (number: number): string => `Moment ${number}`,
  replies: 'Que répondre ?',
  anytime: 'À tout moment, on peut :',
  acts: {
    leave: 'Quitter la conversation',
    block: 'Bloquer',
    report: 'Signaler',
  } satisfies Record<Act, string>,
  did: {
    left: 'La conversation est quittée.',
    blocked: 'Ce contact est bloqué.',
    reported: 'La conversation est signalée.',
  } as Readonly<Record<string, string>>,
  me: 'Vous',
  yourReply: 'Votre réponse',
  replyOf: (owner: string): string => `La réponse de ${owner}`,
  log: 'La conversation',
  over: 'La conversation s’arrête là.',
  back: 'Revenir en arrière',
};

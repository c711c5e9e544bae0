import type { Act, Kind } from './schema.ts';

const OTHER_SIDE: Readonly<Record<Kind, string>> = {
  person: 'une personne',
  bot: 'une machine, un robot',
  assistant: 'une machine, un assistant d’IA',
};

export const messages = {
  flag: (kind: Kind, name: string): string =>
    `Conversation d’exercice avec ${OTHER_SIDE[kind]}\u00a0: ${name}. Rien n’est réel, rien ne part.`,
  side: { person: 'personne', bot: 'machine', assistant: 'machine' } satisfies Record<Kind, string>,
  source: {
    person: 'Comment le savez-vous\u00a0?',
    bot: 'D’où vient cette réponse\u00a0?',
    assistant: 'D’où vient cette réponse\u00a0?',
  } satisfies Record<Kind, string>,
  noSource: 'Aucune source n’est donnée.',
  doubt: 'Cela me semble inventé',
  moment: (number: number): string => `Moment ${number}`,
  replies: 'Que répondre\u00a0?',
  anytime: 'À tout moment, on peut\u00a0:',
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

import type { messages as french } from './messages.fr.ts';
import type { Kind } from './schema.ts';

const OTHER_SIDE: Readonly<Record<Kind, string>> = {
  person: 'a person',
  bot: 'a machine, a bot',
  assistant: 'a machine, an AI assistant',
};

export const messages: typeof french = {
  flag: (kind, name) =>
    `A conversation to practise, with ${OTHER_SIDE[kind]}: ${name}. Nothing is real, nothing is sent.`,
  side: { person: 'person', bot: 'machine', assistant: 'machine' },
  source: {
    person: 'How do you know?',
    bot: 'Where does this answer come from?',
    assistant: 'Where does this answer come from?',
  },
  noSource: 'No source is given.',
  doubt: 'This looks made up to me',
  moment: (number) => `Moment ${number}`,
  replies: 'What to reply?',
  anytime: 'At any time, one can:',
  acts: {
    leave: 'Leave the conversation',
    block: 'Block',
    report: 'Report',
  },
  did: {
    left: 'The conversation is left.',
    blocked: 'This contact is blocked.',
    reported: 'The conversation is reported.',
  },
  me: 'You',
  yourReply: 'Your reply',
  replyOf: (owner) => `${owner}’s reply`,
  log: 'The conversation',
  over: 'The conversation stops here.',
  back: 'Go back',
};

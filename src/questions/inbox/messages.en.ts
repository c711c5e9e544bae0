import type { messages as french } from './messages.fr.ts';

export const messages: typeof french = {
  flag: 'A mailbox to practise. Nothing is real, nothing is sent.',
  channels: { mail: 'Email', sms: 'Text message', voicemail: 'Voice message', chat: 'Chat' },
  looks: {
    address: 'Examine who is writing',
    text: 'Read it closely',
    link: 'See where the link leads',
    attachment: 'Examine the attachment',
  },
  known: 'Good to know.',
  ask: (owner) => (owner === undefined ? 'What do you do?' : `What does ${owner} do?`),
  submit: 'See what happens',
  mine: 'Your choice',
  states: { right: 'That’s it', wrong: 'Not yet', unsure: 'I don’t know' },
  count: (done, all) =>
    done === 0 ? `${all} messages are waiting for you.` : `Messages dealt with: ${done} of ${all}.`,
  good: (good, all) => `Messages on the right track: ${good} of ${all}.`,
  again: 'To look at again:',
  restart: 'Start all over again',
  pickFirst: 'Choose an action first. “I don’t know” is one of them.',
};

import type { messages as french } from './messages.fr.ts';

export const messages: typeof french = {
  channels: {
    sms: 'Text message',
    mail: 'Email',
    chat: 'Chat',
    voicemail: 'Voice message',
    post: 'Post',
  },
};

export const messages = {
  channels: {
    sms: 'SMS',
    mail: 'Mail',
    chat: 'Messagerie',
    voicemail: 'Message vocal',
    post: 'Publication',
  },
};

export const messages = {
  ready: 'Une nouvelle version est prête. Ce que vous avez répondu reste gardé.',
  take: 'Prendre la nouvelle version',
};

export const messages = {
  audio: { name: 'Audio', read: 'Lire au lieu d’écouter' },
  video: { name: 'Vidéo', read: 'Lire au lieu de regarder' },
  captions: 'Sous-titres',
  duration: (seconds: number): string => {
    const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
    return [minutes > 0 && `${minutes}\u00a0min`, rest > 0 && `${rest}\u00a0s`]
      .filter(Boolean)
      .join('\u00a0');
  },
  weight: (bytes: number): string =>
    bytes < 1_000_000
      ? `${Math.max(1, Math.round(bytes / 1000))}\u00a0ko`
      : `${(bytes / 1_000_000).toFixed(1).replace('.', ',')}\u00a0Mo`,
};

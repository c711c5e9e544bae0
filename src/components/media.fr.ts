import { weight } from '../i18n/weight.fr.ts';

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
  weight,
};

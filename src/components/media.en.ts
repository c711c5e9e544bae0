import { weight } from '../i18n/weight.en.ts';
import type { messages as french } from './media.fr.ts';

export const messages: typeof french = {
  audio: { name: 'Audio', read: 'Read instead of listening' },
  video: { name: 'Video', read: 'Read instead of watching' },
  captions: 'Captions',
  duration: (seconds) => {
    const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
    return [minutes > 0 && `${minutes}\u00a0min`, rest > 0 && `${rest}\u00a0s`]
      .filter(Boolean)
      .join('\u00a0');
  },
  weight,
};

import { quoted } from '../../i18n/quoted.fr.ts';
import type { Place } from '../far-mark.ts';

export const messages = {
  title: 'Continuer où j’en étais',
  place: ({ screen, screens }: Place): string =>
    screen > screens ? 'Presque au bout' : `Écran ${screen} sur ${screens}`,
  go: 'Continuer',
  goTo: (title: string): string => quoted(title),
  space: 'Mon espace',
};

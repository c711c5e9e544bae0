import type { Finding } from '../../content/problem.ts';

export const badAddress = (text: string): Finding => ({
  code: 'bad-address',
  message: `« ${text} » n’est pas une adresse de page.`,
  mend: 'Écrivez-la en entier, par exemple « https://www.mairie.example/plan ».',
});

export const unknownPiece = (): Finding => ({
  code: 'unknown-piece',
  message: 'Cette ligne de page n’a pas de genre.',
  mend: 'Commencez-la par « text: », « link: », « button: » ou « file: ».',
});

export const samePiece = (id: string): Finding => ({
  code: 'same-piece',
  message: `« ${id} » nomme déjà un autre bouton ou fichier.`,
  mend: 'Donnez un autre nom à l’un des deux.',
});

export const idleButton = (id: string): Finding => ({
  code: 'idle-button',
  message: `Rien ne se passe quand on appuie sur « ${id} ».`,
  mend: 'Ajoutez « says: » avec ce que répond la page, ou « to: » avec la page qui s’ouvre.',
});

export const secondBanner = (site: string): Finding => ({
  code: 'second-banner',
  message: `Le site « ${site} » demande déjà pour ses cookies sur une autre page.`,
  mend: 'Gardez « cookies: » sur une seule page de ce site : la demande vaut pour toutes.',
});

import type { SaveStatus } from '../tracking/tracker.ts';

export const messages = {
  screens: 'Écrans du module',
  screen: (place: number, count: number): string => `Écran ${place} sur ${count}`,
  finished: 'Fin du module',
  back: 'Précédent',
  next: 'Suivant',
  finish: 'Terminer',
  saved: {
    device: {
      saved: 'Enregistré sur cet appareil.',
      saving: 'Enregistrement…',
      unsaved: 'Pas encore enregistré\u00a0: cet appareil n’a plus de place. Nous réessayons.',
      gone: 'Cet appareil ne garde rien. Vos réponses restent sur cette page.',
    },
    lms: {
      saved: 'Enregistré.',
      saving: 'Enregistrement…',
      unsaved: 'Pas encore enregistré, nous réessayons. Vous pouvez continuer.',
      gone: 'La plateforme n’enregistre plus. Vos réponses restent sur cet appareil\u00a0: rouvrez le module depuis la plateforme.',
    },
  } satisfies Record<string, Record<SaveStatus, string>>,
  closeWord: 'Fermer',
  quit: 'Enregistrer et quitter',
  closedHeading: 'À bientôt.',
  closed: 'C’est enregistré. Vous pouvez fermer cette page.',
  backToPlatform: 'Revenir à la plateforme',
  closedUnsaved: 'La plateforme n’a pas tout reçu. Vos réponses sont gardées sur cet appareil.',
};

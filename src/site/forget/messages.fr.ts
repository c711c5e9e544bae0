export const messages = {
  forget: 'Effacer mes données',
  ask: 'Tout effacer de cet appareil\u00a0? Vos réponses, vos réglages et les pages gardées seront perdus.',
  yes: 'Oui, tout effacer',
  no: 'Non, je garde tout',
  done: 'C’est effacé. Il ne reste rien sur cet appareil.',
  blocked: 'Cet appareil ne nous laisse rien lire ni effacer.',
};

export const messages = {
  forget: 'Effacer mes données',
  ask: 'Tout effacer de cet appareil ? Vos réponses et vos réglages seront perdus.',
  yes: 'Oui, tout effacer',
  no: 'Non, je garde tout',
  done: 'C’est effacé. Il ne reste rien sur cet appareil.',
  blocked: 'Cet appareil ne nous laisse rien lire ni effacer.',
};

export const messages = {
  listen: 'Écouter cet écran',
  pause: 'Pause',
  resume: 'Reprendre',
  stop: 'Arrêter',
  speed: 'Vitesse',
  speeds: ['Lente', 'Habituelle', 'Rapide'],
};

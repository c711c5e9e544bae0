import { wordingNotice } from '../../content/digcomp-labels.fr.ts';

export const pageWords = {
  name: 'Mon espace',
  description:
    'Reprendre où vous en étiez, revoir ce qui résiste, garder vos réponses. Tout reste sur cet appareil.',
  lede: 'Ici, vous retrouvez ce que vous avez fait. Pas de compte\u00a0: tout est gardé sur cet appareil, et nulle part ailleurs.',
  without:
    'Sans JavaScript, cette page ne peut pas lire ce que l’appareil garde. Avec lui, elle montre\u00a0:',
  shows: [
    'les modules commencés, pour reprendre au bon écran\u00a0;',
    'les questions à revoir, au bon moment\u00a0;',
    'les modules terminés, et ce que vous savez faire\u00a0;',
    'une attestation à imprimer\u00a0;',
    'un fichier pour emporter vos réponses, ou les reprendre.',
  ],
  withoutToo: 'Tous les modules se lisent aussi sans JavaScript.',
  data: 'Mes données',
  dataLong:
    'Vos réponses et vos réglages sont gardés par ce navigateur. Vous pouvez les emporter, les reprendre ou les effacer.',
  notice: wordingNotice,
};

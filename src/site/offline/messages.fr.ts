import { weight } from '../../i18n/weight.fr.ts';

const modules = (count: number): string => (count > 1 ? `${count} modules` : `${count} module`);

/** What the element says as it works. */
export const messages = {
  looking: 'On regarde ce qui est déjà sur cet appareil…',
  kept: (kept: number, all: number): string => `Gardés sur cet appareil\u00a0: ${kept} sur ${modules(all)}.`,
  all: 'Tout est sur cet appareil. Vous pouvez couper internet.',
  keep: (bytes: number): string => `Tout garder (${weight(bytes)})`,
  goOn: (bytes: number): string => `Garder le reste (${weight(bytes)})`,
  renew: (bytes: number): string => `Mettre à jour (${weight(bytes)})`,
  again: 'Réessayer',
  pause: 'Faire une pause',
  paused: 'En pause. Ce qui est gardé le reste.',
  progress: 'Ce qui est gardé',
  working: 'On garde tout. Laissez cette page ouverte.',
  list: 'Voir les modules gardés',
  remove: 'Enlever ce qui est gardé',
  ask: 'Enlever les modules gardés\u00a0? Vos réponses restent.',
  yes: 'Oui, les enlever',
  no: 'Non, je les garde',
  removed: 'C’est enlevé. Vos réponses sont toujours là.',
  room: (bytes: number): string =>
    `Il reste ${weight(bytes)} pour ce site sur cet appareil. Cela ne suffit pas.`,
  promised: 'Ce navigateur promet de tout garder.',
  notPromised: 'Si la place manque, ce navigateur peut effacer des modules. Revenez voir ici.',
  troubles: {
    full: 'Il n’y a plus de place sur cet appareil. Ce qui est déjà gardé marche.',
    refused: 'Ce navigateur ne nous laisse rien garder. C’est souvent le cas en navigation privée.',
    network: 'Le réseau manque. Ce qui est déjà gardé marche. Reprenez quand vous voulez.',
  },
  none: 'Ce navigateur ne sait pas garder un site. La clé USB, plus bas, marche partout.',
};

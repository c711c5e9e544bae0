export const messages = {
  name: 'La carte DigComp',
  title: 'La carte des compétences',
  lede: 'DigComp est le cadre européen des compétences numériques. Il en nomme 21. Voici où nos modules vous y font avancer.',
  legend: 'Chaque barre compte les acquis de base\u00a0: ce que l’on sait faire après les premiers pas.',
  practised: (count: number, all: number): string =>
    `${count} acquis de base sur ${all} travaillé${count > 1 ? 's' : ''} ici`,
  pix: (ids: readonly string[]): string => `Pix\u00a0${ids.join(', ')}`,
  pixNotice: 'Le lien avec Pix est le nôtre. Il reste à relire avec Pix.',
  none: 'Aucun module encore. Cela viendra.',
};

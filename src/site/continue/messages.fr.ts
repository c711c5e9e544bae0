export const messages = {
  title: 'Continuer où j’en étais',
  place: (screen: number, count: number): string =>
    screen > count ? 'Presque au bout' : `Écran ${screen} sur ${count}`,
  go: 'Continuer',
  goTo: (title: string): string => `«\u00a0${title}\u00a0»`,
  space: 'Mon espace',
};

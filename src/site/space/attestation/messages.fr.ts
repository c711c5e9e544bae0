export const messages = {
  title: 'Mon attestation',
  lede: 'Une feuille à imprimer, ou à enregistrer en PDF. Elle dit ce que vous avez fait ici.',
  name: 'Votre nom, si vous le voulez',
  nameTip: 'Il sert à cette feuille, et n’est gardé nulle part.',
  print: 'Imprimer ou enregistrer en PDF',
  heading: (library: string): string => `Ce que j’ai appris avec ${library}`,
  who: 'Nom\u00a0:',
  date: 'Date\u00a0:',
  modules: 'Modules terminés',
  module: (minutes: number, day: string): string =>
    day === '' ? `environ ${minutes} min` : `environ ${minutes} min, terminé le ${day}`,
  competences: 'Compétences travaillées, avec des questions réussies',
  declared:
    'Cette feuille est remplie par la personne elle-même, d’après ce que son appareil a gardé. Ce n’est pas un certificat\u00a0: personne n’a vérifié qui a répondu.',
  badge: 'Pour un badge numérique (Open Badges)',
  badgeLong:
    'Un organisme qui vous connaît peut délivrer un badge. Voici, pour chaque module terminé, le modèle à lui donner. Il n’est pas signé\u00a0: seul, il ne prouve rien. Votre nom n’y est pas.',
  badgeOf: (title: string): string => `Modèle de badge\u00a0: ${title}`,
};

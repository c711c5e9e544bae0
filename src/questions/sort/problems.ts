import type { Finding } from '../../content/problem.ts';

export const groupCount = (count: number): Finding => ({
  code: 'group-count',
  message: `Il y a ${count} boîte${count > 1 ? 's' : ''} : on range dans deux, trois ou quatre.`,
  mend: 'Écrivez un titre « ### » par boîte, et ce qu’elle contient dessous.',
});

export const emptyGroup = (): Finding => ({
  code: 'empty-group',
  message: 'Rien n’est à ranger dans cette boîte.',
  mend: 'Écrivez sous le titre, sans texte entre les deux, une ligne « - » par chose à y ranger.',
});

export const itemWithoutGroup = (): Finding => ({
  code: 'item-without-group',
  message: 'Cette ligne n’est dans aucune boîte.',
  mend: 'Placez-la sous un titre « ### ».',
});

export const sameGroup = (name: string): Finding => ({
  code: 'same-group',
  message: `Deux boîtes s’appellent « ${name} ».`,
  mend: 'Réunissez-les, ou changez l’un des noms. Seuls comptent les mots avant les deux-points.',
});

export const unknownGroupKey = (key: string): Finding => ({
  code: 'unknown-group-key',
  message: `La clé « ${key} » n’est pas connue dans un titre de boîte.`,
  mend: 'Une boîte n’a qu’un nom, par exemple {#menace}, ou rien.',
});

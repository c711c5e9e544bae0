import type { Finding } from '../../content/problem.ts';

export const unknownRow = (): Finding => ({
  code: 'unknown-row',
  message: 'Cette ligne de réglage n’a pas de genre.',
  mend: 'Commencez-la par « page: », « switch: », « choice: » ou « text: ».',
});

export const unknownPage = (id: string, known: readonly string[]): Finding => ({
  code: 'unknown-page',
  message: `La page « ${id} » n’existe pas.`,
  mend: `Les pages sont : ${known.join(', ')}.`,
});

export const unreachablePage = (id: string): Finding => ({
  code: 'unreachable-page',
  message: `Aucune ligne ne mène à la page « ${id} ».`,
  mend: `Ajoutez à une autre page une ligne « - page: ${id} ».`,
});

export const sameSetting = (id: string): Finding => ({
  code: 'same-setting',
  message: `Le réglage « ${id} » est écrit deux fois.`,
  mend: 'Donnez un autre nom à l’un des deux.',
});

export const unknownValue = (value: string, known: readonly string[]): Finding => ({
  code: 'unknown-value',
  message: `« ${value} » n’est pas l’un des choix de ce réglage.`,
  mend: `Les choix sont : ${known.join(', ')}.`,
});

export const samePage = (id: string): Finding => ({
  code: 'same-page',
  message: `La page « ${id} » est écrite deux fois.`,
  mend: 'Donnez un autre nom à l’une des deux.',
});

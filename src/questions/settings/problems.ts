import type { Finding } from '../../content/problem.ts';

export const unknownRow = (): Finding => ({
  code: 'unknown-row',
  message: 'Cette ligne de réglage n’a pas de genre.',
  mend: 'Commencez-la par « page: », « switch: », « choice: » ou « text: ».',
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

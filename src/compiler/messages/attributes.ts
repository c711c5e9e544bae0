import type { Finding } from '../../content/problem.ts';

/** « Vouliez-vous dire … » where a known name is near. */
export function suggestion(near: string | undefined, otherwise: string): string {
  return near === undefined ? otherwise : `Vouliez-vous écrire « ${near} » ?`;
}

export function badAttributes(): Finding {
  return {
    code: 'bad-attributes',
    message: 'Cette accolade ne se lit pas à partir d’ici.',
    mend: 'Écrivez {#nom clé=valeur}, avec des guillemets droits si la valeur a des espaces.',
  };
}

export function badId(id: string): Finding {
  return {
    code: 'bad-id',
    message: `Le nom « ${id} » ne peut pas servir d’identifiant.`,
    mend: 'Prenez des lettres sans accent, des chiffres et des tirets, 64 signes au plus.',
  };
}

export function repeatedAttribute(key: string): Finding {
  return {
    code: 'repeated-attribute',
    message: `« ${key} » est écrit deux fois dans cette accolade.`,
    mend: 'Gardez-en un seul.',
  };
}

export function unknownAttribute(key: string, near: string | undefined, known: readonly string[]): Finding {
  return {
    code: 'unknown-attribute',
    message: `La clé « ${key} » n’est pas connue ici.`,
    mend: suggestion(
      near,
      known.length === 0 ? 'Retirez-la.' : `Les clés possibles sont : ${known.join(', ')}.`,
    ),
  };
}

export function duplicateId(id: string, line: number): Finding {
  return {
    code: 'duplicate-id',
    message: `Le nom « ${id} » sert déjà à la ligne ${String(line)}.`,
    mend: 'Donnez un autre nom à l’un des deux.',
  };
}

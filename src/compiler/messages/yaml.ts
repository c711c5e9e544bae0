import type { Finding } from '../../content/problem.ts';
import { suggestion } from './attributes.ts';

const SYNTAX: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'Remplacez la tabulation du début de ligne par des espaces.',
  BAD_INDENT: 'Alignez cette ligne avec ses voisines de même niveau.',
  MISSING_CHAR: 'Il manque un signe : fermez le guillemet, le crochet ou l’accolade.',
  BLOCK_AS_IMPLICIT_KEY: 'Si le texte contient « : », entourez-le de guillemets droits.',
  MULTILINE_IMPLICIT_KEY: 'Il manque peut-être « : » après la clé, ou un guillemet.',
  UNEXPECTED_TOKEN: 'Si le texte commence par un signe spécial, entourez-le de guillemets droits.',
};

export function yamlSyntax(code: string): Finding {
  return {
    code: 'yaml-syntax',
    message: 'À partir d’ici, le YAML ne se lit plus.',
    mend: SYNTAX[code] ?? 'Vérifiez les deux-points, les guillemets et l’alignement des lignes.',
  };
}

export function duplicateKey(key: string): Finding {
  return {
    code: 'duplicate-key',
    message: `La clé « ${key} » est écrite deux fois.`,
    mend: 'Gardez-en une seule.',
  };
}

export function yamlAlias(): Finding {
  return {
    code: 'yaml-alias',
    message: 'Un renvoi YAML (*) est écrit ici.',
    mend: 'Recopiez la valeur à la place du renvoi.',
  };
}

export function unknownField(key: string, near: string | undefined, known: readonly string[]): Finding {
  return {
    code: 'unknown-key',
    message: `La clé « ${key} » n’est pas connue ici.`,
    mend: suggestion(near, `Les clés possibles sont : ${known.join(', ')}.`),
  };
}

export function missingField(key: string): Finding {
  return {
    code: 'missing-key',
    message: `Il manque « ${key} ».`,
    mend: `Ajoutez une ligne « ${key}: » avec sa valeur.`,
  };
}

export function wrongShape(key: string, shape: 'text' | 'list' | 'map' | 'maps'): Finding {
  const wanted = {
    text: 'un texte',
    list: 'une liste, une ligne « - » par élément',
    map: 'des lignes « clé: valeur »',
    maps: 'une liste dont chaque élément a des lignes « clé: valeur »',
  }[shape];
  return {
    code: 'wrong-shape',
    message: key === '' ? 'Ce texte n’a pas la forme attendue.' : `« ${key} » n’a pas la forme attendue.`,
    mend: `Écrivez ici ${wanted}.`,
  };
}

export function wrongNumber(key: string, least: number, most: number): Finding {
  return {
    code: 'wrong-number',
    message: `« ${key} » doit être un nombre de ${String(least)} à ${String(most)}.`,
    mend: 'Écrivez le nombre seul, sans unité.',
  };
}

export function wrongChoice(value: string, near: string | undefined, choices: readonly string[]): Finding {
  return {
    code: 'wrong-choice',
    message: `« ${value} » n’est pas un choix possible ici.`,
    mend: suggestion(near, `Les choix possibles sont : ${choices.join(', ')}.`),
  };
}

export function proseOnly(key: string): Finding {
  return {
    code: 'yaml-prose',
    message: `« ${key} » contient autre chose que des phrases.`,
    mend: 'Gardez ici des phrases et des listes : ni titre, ni tableau, ni code.',
  };
}

export function oneParagraph(key: string): Finding {
  return {
    code: 'one-paragraph',
    message: `« ${key} » a plus d’un paragraphe.`,
    mend: 'Gardez ici un seul paragraphe, sans ligne vide.',
  };
}

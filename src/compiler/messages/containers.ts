import type { Finding } from '../../content/problem.ts';
import { suggestion } from './attributes.ts';

export function namelessContainer(): Finding {
  return {
    code: 'nameless-container',
    message: 'Ce « ::: » ne ferme rien et n’ouvre rien.',
    mend: 'Retirez-le, ou donnez un nom : « :::choice {#ma-question} ».',
  };
}

export function containerInside(outer: string, line: number): Finding {
  return {
    code: 'container-inside',
    message: `Un conteneur s’ouvre ici, dans « ${outer} » ouvert à la ligne ${String(line)}.`,
    mend: `Fermez d’abord « ${outer} » par une ligne « ::: ».`,
  };
}

export function indentedContainer(): Finding {
  return {
    code: 'indented-container',
    message: 'Ce « ::: » est décalé dans une liste ou une citation.',
    mend: 'Placez-le au tout début de la ligne, hors de la liste.',
  };
}

export function strayAfterContainer(): Finding {
  return {
    code: 'stray-after-container',
    message: 'Un texte suit le nom du conteneur, hors de l’accolade.',
    mend: 'Mettez ce texte à la ligne suivante, ou dans l’accolade.',
  };
}

export function mistypedContainer(name: string): Finding {
  return {
    code: 'mistyped-container',
    message: `Cette ligne semble ouvrir « ${name} », sans les trois deux-points qu’il faut.`,
    mend: `Commencez la ligne par « :::${name} », et gardez la suite.`,
  };
}

export function unclosedBrace(): Finding {
  return {
    code: 'unclosed-brace',
    message: 'L’accolade ouverte ici n’est pas fermée.',
    mend: 'Ajoutez « } » à la fin de la ligne.',
  };
}

export function unclosedContainer(name: string): Finding {
  return {
    code: 'unclosed-container',
    message: `Le conteneur « ${name} » ouvert ici n’est jamais fermé.`,
    mend: 'Ajoutez une ligne « ::: » à sa fin.',
  };
}

export function unclosedFence(): Finding {
  return {
    code: 'unclosed-fence',
    message: 'Le bloc de code ouvert ici n’est jamais fermé.',
    mend: 'Ajoutez une ligne avec les mêmes signes à sa fin.',
  };
}

export function unknownContainer(name: string, near: string | undefined, known: readonly string[]): Finding {
  return {
    code: 'unknown-container',
    message: `Le conteneur « ${name} » n’existe pas.`,
    mend: suggestion(near, `Les conteneurs possibles sont : ${known.join(', ')}.`),
  };
}

export function missingId(name: string): Finding {
  return {
    code: 'missing-id',
    message: `Ce « ${name} » n’a pas de nom à lui.`,
    mend: `Ajoutez un nom dans l’accolade : « :::${name} {#mon-nom} ».`,
  };
}

export function questionCodeCollision(id: string, other: string): Finding {
  return {
    code: 'question-code-collision',
    message: `Les questions « ${id} » et « ${other} » ont le même code court.`,
    mend: 'Changez un peu le nom de l’une des deux.',
  };
}

export function screenCodeCollision(id: string, other: string): Finding {
  return {
    code: 'screen-code-collision',
    message: `Les écrans « ${id} » et « ${other} » ont le même code court.`,
    mend: 'Changez un peu le nom de l’un des deux.',
  };
}

export function optionCodeCollision(id: string, other: string): Finding {
  return {
    code: 'option-code-collision',
    message: `Les réponses « ${id} » et « ${other} » ont le même code court.`,
    mend: 'Changez un nom, ou inscrivez un code libre dans « codes » de module.yaml.',
  };
}

export function duplicateOptionId(id: string): Finding {
  return {
    code: 'duplicate-option-id',
    message: `Deux réponses de cette question ont le nom « ${id} ».`,
    mend: 'Donnez un autre nom à l’une des deux.',
  };
}

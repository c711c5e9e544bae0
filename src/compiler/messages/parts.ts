import type { Finding } from '../../content/problem.ts';
import { suggestion } from './attributes.ts';

export function missingFrontMatter(): Finding {
  return {
    code: 'missing-front-matter',
    message: 'Le texte ne commence pas par son en-tête.',
    mend: 'Au début, écrivez title, summary et can-do entre deux lignes « --- ».',
  };
}

export function unclosedFrontMatter(): Finding {
  return {
    code: 'unclosed-front-matter',
    message: 'L’en-tête ouvert ici n’est jamais fermé.',
    mend: 'Ajoutez une ligne « --- » après can-do.',
  };
}

export function textBeforeParts(): Finding {
  return {
    code: 'text-before-parts',
    message: 'Ce texte vient avant le premier écran.',
    mend: 'Ouvrez d’abord un écran : « # Un titre {arc=se-questionner} ».',
  };
}

export function unknownPart(): Finding {
  return {
    code: 'unknown-part',
    message: 'Ce titre ne dit pas quelle partie il ouvre.',
    mend: 'Ajoutez {arc=…} pour un écran, {glossary} pour les mots ou {session minutes=…} pour la séance.',
  };
}

export function unknownArc(arc: string, near: string | undefined, arcs: readonly string[]): Finding {
  return {
    code: 'unknown-arc',
    message: `« ${arc} » n’est pas un moment du module.`,
    mend: suggestion(near, `Les cinq moments sont : ${arcs.join(', ')}.`),
  };
}

export function arcOrder(arc: string, after: string): Finding {
  return {
    code: 'arc-order',
    message: `Le moment « ${arc} » vient ici après « ${after} ».`,
    mend: 'Déplacez cet écran pour suivre l’ordre des cinq moments.',
  };
}

export function missingArc(arc: string): Finding {
  return {
    code: 'missing-arc',
    message: `Aucun écran n’a le moment « ${arc} ».`,
    mend: `Ajoutez un écran : « # Un titre {arc=${arc}} ».`,
  };
}

export function screenWithoutId(): Finding {
  return {
    code: 'screen-without-id',
    message: 'Ce titre ne donne pas de nom à l’écran.',
    mend: 'Ajoutez un nom dans l’accolade : « {arc=decouvrir #mon-ecran} ».',
  };
}

export function emptyScreen(): Finding {
  return {
    code: 'empty-screen',
    message: 'Cet écran n’a qu’un titre.',
    mend: 'Ajoutez du texte ou une question, ou retirez l’écran.',
  };
}

export function partTwice(line: number): Finding {
  return {
    code: 'part-twice',
    message: `Cette partie existe déjà à la ligne ${String(line)}.`,
    mend: 'Réunissez les deux parties en une seule.',
  };
}

export function screenAfterEnd(): Finding {
  return {
    code: 'screen-after-end',
    message: 'Cet écran vient après le glossaire ou la séance.',
    mend: 'Placez tous les écrans avant.',
  };
}

export function noQuestionFirst(): Finding {
  return {
    code: 'no-question-first',
    message: 'Le premier écran ne pose pas de question.',
    mend: 'Posez une première question sans enjeu, par exemple « mode=discovery ».',
  };
}

export function wordWithoutId(): Finding {
  return {
    code: 'word-without-id',
    message: 'Ce mot du glossaire n’a pas de nom.',
    mend: 'Ajoutez {#mot-…} à la fin de la ligne.',
  };
}

export function wordForm(id: string): Finding {
  return {
    code: 'word-form',
    message: `Le nom « ${id} » ne commence pas par « mot- ».`,
    mend: `Écrivez {#mot-${id}}.`,
  };
}

export function emptyWord(): Finding {
  return {
    code: 'empty-word',
    message: 'Ce mot n’a pas d’explication.',
    mend: 'Écrivez sous le mot une ou deux phrases qui l’expliquent.',
  };
}

export function emptyJargon(): Finding {
  return {
    code: 'empty-jargon',
    message: 'Un des mots de « jargon » est vide.',
    mend: 'Écrivez les mots entre des virgules, par exemple jargon="cloud, data center".',
  };
}

export function textBeforeWords(): Finding {
  return {
    code: 'text-before-words',
    message: 'Ce texte du glossaire n’est sous aucun mot.',
    mend: 'Écrivez d’abord « ## Le mot {#mot-…} ».',
  };
}

export function unusedWord(id: string): Finding {
  return {
    code: 'unused-word',
    message: `Le mot « ${id} » n’est lié nulle part.`,
    mend: `Liez-le dans le texte : « [le mot](#${id}) », ou retirez-le.`,
  };
}

export function sessionMinutes(value: string): Finding {
  return {
    code: 'session-minutes',
    message: value === '' ? 'Une durée manque ici.' : `« ${value} » n’est pas une durée en minutes.`,
    mend: 'Écrivez un nombre entier, par exemple « minutes=10 ».',
  };
}

export function sessionSum(sum: number, total: number): Finding {
  return {
    code: 'session-sum',
    message: `Les étapes font ${String(sum)} min, et la séance annonce ${String(total)} min.`,
    mend: 'Changez la durée d’une étape, ou celle de la séance.',
  };
}

export function unknownUse(id: string, near: string | undefined): Finding {
  return {
    code: 'unknown-use',
    message: `« ${id} » n’est pas une activité de ce module.`,
    mend: suggestion(near, 'Écrivez dans « uses » le nom d’une activité du texte.'),
  };
}

import type { Finding } from '../../content/problem.ts';
import { suggestion } from './attributes.ts';

export function noLibrary(): Finding {
  return {
    code: 'no-library',
    message: 'Ce dossier de modules n’a pas de fichier library.yaml.',
    mend: 'Lancez « declic init », qui l’écrit pour vous, ou créez-le avec base, title, publisher, contact et authors.',
  };
}

export function badBase(): Finding {
  return {
    code: 'bad-base',
    message: 'L’adresse de base n’a pas la forme attendue.',
    mend: 'Écrivez une adresse en https://, sans barre oblique à la fin.',
  };
}

export function missingFile(name: string): Finding {
  return {
    code: 'missing-file',
    message: `Le module n’a pas de fichier ${name}.`,
    mend: `Copiez ${name} du modèle modules/_template, puis complétez-le.`,
  };
}

export function badSlug(slug: string): Finding {
  return {
    code: 'bad-slug',
    message: `« ${slug} » ne peut pas nommer un module.`,
    mend: 'Prenez des lettres sans accent, des chiffres et des tirets, 64 signes au plus.',
  };
}

export function slugNotFolder(slug: string, folder: string): Finding {
  return {
    code: 'slug-not-folder',
    message: `Le module s’appelle « ${slug} », mais son dossier s’appelle « ${folder} ».`,
    mend: 'Donnez-leur le même nom.',
  };
}

export function slugTwice(slug: string, file: string): Finding {
  return {
    code: 'slug-twice',
    message: `Le nom « ${slug} » est déjà celui d’un autre module : ${file}.`,
    mend: 'Donnez un autre nom à l’un des deux, et à son dossier.',
  };
}

export function formerNameTaken(slug: string, file: string): Finding {
  return {
    code: 'former-name-taken',
    message: `L’ancien nom « ${slug} » est déjà pris par ${file}.`,
    mend: 'Un nom ne sert qu’une fois : retirez-le de « formerly », ou renommez l’autre module.',
  };
}

export function unknownOutcome(id: string, near: string | undefined): Finding {
  return {
    code: 'unknown-outcome',
    message: `L’acquis « ${id} » n’existe pas dans DigComp 3.0.`,
    mend: suggestion(near, 'Cherchez son numéro dans DigComp, par exemple LO1.2.01.'),
  };
}

export function unpractisedOutcome(id: string): Finding {
  return {
    code: 'unpractised-outcome',
    message: `L’acquis ${id} est annoncé, mais aucune activité ne le travaille.`,
    mend: 'Donnez-le à une activité, ou retirez-le de « outcomes ».',
  };
}

export function unannouncedOutcome(id: string): Finding {
  return {
    code: 'unannounced-outcome',
    message: `L’acquis ${id} est travaillé, mais il n’est pas annoncé.`,
    mend: 'Ajoutez-le à « outcomes ».',
  };
}

export function badUrl(url: string): Finding {
  return {
    code: 'bad-url',
    message: `« ${url.slice(0, 60)} » n’est pas une adresse de page.`,
    mend: 'Écrivez l’adresse entière, qui commence par https://.',
  };
}

export function badDate(date: string): Finding {
  return {
    code: 'bad-date',
    message: `« ${date} » n’est pas une date qui se lit ici.`,
    mend: 'Écrivez l’année, le mois et le jour : 2027-05-22.',
  };
}

export function missingActivity(id: string): Finding {
  return {
    code: 'missing-activity',
    message: `L’activité « ${id} » n’a pas de ligne dans « activities ».`,
    mend: `Dans module.yaml, ajoutez « ${id}: » avec l’acquis qu’elle travaille.`,
  };
}

export function activityNotInText(id: string, near: string | undefined): Finding {
  return {
    code: 'activity-not-in-text',
    message: `L’activité « ${id} » n’est pas dans le texte.`,
    mend: suggestion(near, 'Retirez cette ligne, ou ajoutez l’activité au texte.'),
  };
}

export function activityOrder(id: string): Finding {
  return {
    code: 'activity-order',
    message: `L’activité « ${id} » n’est pas à sa place dans la liste.`,
    mend: 'Suivez l’ordre du texte.',
  };
}

export function unusedLintOk(code: string): Finding {
  return {
    code: 'unused-lint-ok',
    message: `Cette ligne de « lint-ok » ne fait taire aucun avis « ${code} ».`,
    mend: 'Retirez-la, ou corrigez « code » ou « text ».',
  };
}

export function minutesOff(announced: number, counted: number): Finding {
  return {
    code: 'minutes-off',
    message: `Le module annonce ${String(announced)} min, et le compte donne ${String(counted)} min.`,
    mend: 'Changez « minutes », ou la longueur du texte.',
  };
}
